import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Store, StoreUnavailable } from "klartext/event-sourcing";
import { openMemoryEventStore } from "klartext/event-store-memory";
import { openSqliteEventStore } from "klartext/event-store-sqlite";
import { newKey } from "klartext/sealing";
import { NotPossible } from "../command.ts";
import { copyLog } from "./copy-log.ts";
import { NotACopy } from "./log-differences.ts";
import { DESTROYED_ON, growLog } from "./testing/grown-log.ts";
import { verifyCopy } from "./verify-copy.ts";
import type { Watch } from "./watch.ts";

const nobody: Watch = { signal: new AbortController().signal, progress: () => {} };

describe("copying a log", () => {
  const source = openMemoryEventStore();
  const stores: Store[] = [source];
  let erased: Awaited<ReturnType<typeof growLog>>;

  beforeAll(async () => {
    erased = await growLog(source, 12);
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  function emptyLog(): Store {
    const store = openMemoryEventStore();
    stores.push(store);
    return store;
  }

  it("keeps every event and every key, and leaves destroyed ones destroyed", async () => {
    const target = emptyLog();
    const { present, added } = await copyLog(source, target, nobody);
    const { events, keys } = await verifyCopy(source, target, nobody);
    expect([present, added]).toEqual([0, events]);
    expect(events).toBe(1 + 12 * 2 + 2 + 3);
    expect(keys).toEqual({ usable: 2 + 12 * 2 - 1, destroyed: 3 });
    const found = await target.findKeys([erased.customerKey.id, erased.textKeyId, erased.actorsKey.id]);
    expect([...found.values()]).toEqual([
      { state: "destroyed", on: DESTROYED_ON },
      { state: "destroyed", on: DESTROYED_ON },
      { state: "destroyed", on: "2026-09-02" },
    ]);
  });

  it("keeps the order of the whole log over many portions, and there and back", async () => {
    const folder = mkdtempSync(join(tmpdir(), "klartext-copy-"));
    const large = openMemoryEventStore();
    await growLog(large, 600);
    const file = await openSqliteEventStore({ file: join(folder, "log.sqlite") });
    const back = emptyLog();
    await copyLog(large, file, nobody);
    await copyLog(file, back, nobody);
    const there = await verifyCopy(large, file, nobody);
    expect(there.events).toBeGreaterThan(1000);
    expect(await verifyCopy(large, back, nobody)).toEqual(there);
    await file.close();
    rmSync(folder, { recursive: true });
  });

  it.each(["before", "after"] as const)(
    "goes on where it was when broken off %s any of its writes",
    async (when) => {
      let writes = 0;
      for (let isDone = false; !isDone; writes++) {
        const target = emptyLog();
        isDone = await copyLog(source, failing(target, when, writes), nobody).then(
          () => true,
          () => false,
        );
        await copyLog(source, target, nobody);
        await verifyCopy(source, target, nobody);
      }
      expect(writes).toBeGreaterThan(20);
    },
  );

  it("stops between two appends when it is told to, and goes on later", async () => {
    const target = emptyLog();
    const stopping = new AbortController();
    const progress: Watch["progress"] = ({ step, done }) => {
      if (step === "copying" && done >= 7) stopping.abort(new NotPossible("Stopped."));
    };
    await expect(copyLog(source, target, { signal: stopping.signal, progress })).rejects.toThrow("Stopped.");
    const { present } = await copyLog(source, target, nobody);
    expect(present).toBeLessThan(9);
    expect(present).toBeGreaterThanOrEqual(7);
    await verifyCopy(source, target, nobody);
  });

  it("adds what the source got since, and destroys what was destroyed there since", async () => {
    const growing = emptyLog();
    const key = newKey("customer/one");
    await growing.append({ ...first("a"), keys: [key] });
    const target = emptyLog();
    await copyLog(growing, target, nobody);
    await growing.append(first("b"));
    await growing.destroyKeys([key.id], DESTROYED_ON);
    await expect(copyLog(growing, target, nobody)).resolves.toEqual({ present: 1, added: 1 });
    await verifyCopy(growing, target, nobody);
  });

  describe("refuses, and writes nothing, when the target", () => {
    const occupied: Record<string, (target: Store) => Promise<unknown>> = {
      "holds another log": async (target) => target.append(first("another")),
      "holds another log as long as the source": async (target) => growLog(target, 12),
      "holds more than the source": async (target) => {
        await copyLog(source, target, nobody);
        await target.append(first("more"));
      },
      "holds the keys of another installation": async (target) => target.storeKeys([newKey("another")]),
      "holds another secret under the same name": async (target) =>
        target.storeKeys([newKey("installation/fingerprints")]),
    };

    it.each(Object.keys(occupied))("%s", async (name) => {
      const target = emptyLog();
      await occupied[name]?.(target);
      await expect(copyLog(source, failing(target, "before", 0), nobody)).rejects.toThrow(NotACopy);
    });
  });

  it("does not call a copy the same that ends early, or whose source went on", async () => {
    const growing = emptyLog();
    await growing.append(first("a"));
    const target = emptyLog();
    await expect(verifyCopy(growing, target, nobody)).rejects.toThrow(/ends after 0 events/);
    await copyLog(growing, target, nobody);
    const goesOn: Watch["progress"] = ({ step }) => {
      if (step === "keys") void growing.append(first("b")).catch(() => {});
    };
    await expect(verifyCopy(growing, target, { ...nobody, progress: goesOn })).rejects.toThrow(
      /stop all nodes/,
    );
  });
});

/** A store that takes so many writes; the next one is refused, or made without anybody being told. */
function failing(store: Store, when: "before" | "after", after: number): Store {
  let left = after;
  const guard = async <Result>(write: () => Promise<Result>): Promise<Result> => {
    left -= 1;
    if (left >= 0) return write();
    if (when === "after" && left === -1) await write();
    throw new StoreUnavailable("Cut off.");
  };
  return {
    logId: store.logId,
    append: (request) => guard(() => store.append(request)),
    storeKeys: (keys) => guard(() => store.storeKeys(keys)),
    destroyKeys: (ids, on) => guard(() => store.destroyKeys(ids, on)),
    readStream: (stream, from) => store.readStream(stream, from),
    readAll: (options) => store.readAll(options),
    head: () => store.head(),
    isPosition: (text) => store.isPosition(text),
    follow: (position, handler) => store.follow(position, handler),
    findKeys: (ids) => store.findKeys(ids),
    allKeys: () => store.allKeys(),
    remainsOf: (ids) => store.remainsOf(ids),
    acquireLease: (name, signal) => store.acquireLease(name, signal),
    tryLease: (name) => store.tryLease(name),
    close: () => store.close(),
  };
}

function first(stream: string) {
  const event = {
    id: `id-${stream}`,
    type: "WorkStarted",
    version: 1,
    data: "{}",
    metadata: "{}",
    recordedAt: "2026-03-02T09:30:00.125Z",
  };
  return { stream, expectedRevision: "no-stream" as const, events: [event] };
}
