import type { EventStore, KeyStore } from "klartext/event-sourcing";
import { newEvents, newKey, newStream, type OpenStore, storePerTest } from "./opened-store.ts";

export function closingContract(open: OpenStore): void {
  const store = storePerTest(open);

  test("finishes the appends that were accepted", async () => {
    const appends = Array.from({ length: 50 }, () =>
      store().append({ stream: newStream(), expectedRevision: "no-stream", events: newEvents(1) }),
    );
    const closed = store().close();
    expect(await Promise.all(appends)).toHaveLength(50);
    await closed;
  });

  test("ends what follows the log", async () => {
    const { ended } = store().follow(null, () => {});
    await store().close();
    await expect(ended).resolves.toBeUndefined();
  });

  test("can be asked for twice", async () => {
    await Promise.all([store().close(), store().close()]);
    await expect(store().close()).resolves.toBeUndefined();
  });

  test.each<[string, (store: EventStore & KeyStore) => Promise<unknown>]>([
    [
      "append",
      (it) => it.append({ stream: newStream(), expectedRevision: "no-stream", events: newEvents(1) }),
    ],
    ["readStream", (it) => it.readStream(newStream())],
    ["readAll", (it) => it.readAll({ after: null, limit: 1 })],
    ["head", (it) => it.head()],
    ["follow", (it) => it.follow(null, () => {}).ended],
    ["findKeys", (it) => it.findKeys(["some"])],
    ["storeKeys", (it) => it.storeKeys([newKey()])],
    ["destroyKeys", (it) => it.destroyKeys(["some"], "2026-03-02")],
  ])("makes %s reject from then on", async (_, call) => {
    const closed = store().close();
    await expect(call(store())).rejects.toMatchObject({ name: "StoreUnavailable" });
    await closed;
  });
}
