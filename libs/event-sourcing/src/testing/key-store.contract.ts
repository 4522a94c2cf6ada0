import { randomUUID } from "node:crypto";
import type { KnownKey } from "klartext/event-sourcing";
import { newEvents, newKey, newStream, type OpenStore, storePerTest } from "./opened-store.ts";

/** What every adapter of `KeyStore` guarantees. To be called from a spec, once per adapter. */
export function keyStoreContract(name: string, open: OpenStore): void {
  describe(`${name} as a key store`, () => {
    const store = storePerTest(open);
    const known = async (id: string) => (await store().findKeys([id])).get(id);

    test("gives back the keys it was given, and only those asked for", async () => {
      const [one, two, three] = [newKey(), newKey(), newKey()];
      await store().storeKeys([one, two, three]);
      expect(await store().findKeys([one.id, "unknown", three.id])).toEqual(
        new Map([
          [one.id, { state: "usable", secret: one.secret }],
          [three.id, { state: "usable", secret: three.secret }],
        ]),
      );
      expect(await store().findKeys([])).toEqual(new Map());
    });

    test("a key that is there already stays", async () => {
      const key = newKey();
      await store().storeKeys([key]);
      await store().storeKeys([{ ...newKey(), id: key.id }]);
      expect(await known(key.id)).toEqual({ state: "usable", secret: key.secret });
    });

    test("keeps the keys that come with an append, also one that is there already", async () => {
      const [present, fresh] = [newKey(), newKey()];
      await store().storeKeys([present]);
      const request = { stream: newStream(), expectedRevision: "no-stream", events: newEvents(1) } as const;
      await store().append({ ...request, keys: [present, fresh] });
      expect(await known(present.id)).toEqual({ state: "usable", secret: present.secret });
      expect(await known(fresh.id)).toEqual({ state: "usable", secret: fresh.secret });
    });

    test("refuses an append whose key is there with another secret, and appends nothing", async () => {
      const [present, fresh] = [newKey(), newKey()];
      await store().storeKeys([present]);
      const stream = newStream();
      const attempt = store().append({
        ...{ stream, expectedRevision: "no-stream", events: newEvents(1) },
        keys: [{ ...newKey(), id: present.id }, fresh],
      });
      await expect(attempt).rejects.toMatchObject({ name: "KeysTaken", ids: [present.id] });
      expect(await store().readStream(stream)).toEqual([]);
      expect(await known(present.id)).toEqual({ state: "usable", secret: present.secret });
    });

    test("a repeated append is recognised although its keys are others", async () => {
      const key = newKey();
      const request = { stream: newStream(), expectedRevision: "no-stream", events: newEvents(1) } as const;
      const first = await store().append({ ...request, keys: [key] });
      const again = await store().append({ ...request, keys: [{ ...newKey(), id: key.id }] });
      expect(again).toEqual({ ...first, repeated: true });
      expect(await known(key.id)).toEqual({ state: "usable", secret: key.secret });
    });

    test("keeps the keys of one event apart when one of them is destroyed", async () => {
      const event = randomUUID();
      const [title, words] = ["title", "words"].map((field) => ({ ...newKey(), id: `${event}/${field}` }));
      if (!title || !words) throw new Error("Two keys are needed.");
      const request = { stream: newStream(), expectedRevision: "no-stream", events: newEvents(1) } as const;
      await store().append({ ...request, keys: [title, words] });
      await store().destroyKeys([title.id], "2026-03-02");
      expect(await known(title.id)).toEqual({ state: "destroyed", on: "2026-03-02" });
      expect(await known(words.id)).toEqual({ state: "usable", secret: words.secret });
      await store().destroyKeys([words.id], "2026-03-03");
      expect(await known(words.id)).toEqual({ state: "destroyed", on: "2026-03-03" });
    });

    test("tells all of them, with what is known of each", async () => {
      const [kept, doomed, never] = [newKey(), newKey(), newKey()];
      await store().storeKeys([kept, doomed]);
      await store().destroyKeys([doomed.id, never.id], "2026-03-02");
      const all = new Map<string, KnownKey>();
      for await (const keys of store().allKeys()) for (const [id, key] of keys) all.set(id, key);
      expect(all.get(kept.id)).toEqual({ state: "usable", secret: kept.secret });
      expect(all.get(doomed.id)).toEqual({ state: "destroyed", on: "2026-03-02" });
      expect(all.get(never.id)).toEqual({ state: "destroyed", on: "2026-03-02" });
    });

    test("nothing remains of what never was", async () => {
      const never = newKey();
      await store().destroyKeys([never.id], "2026-03-02");
      expect(await store().remainsOf([never.id])).toEqual([]);
    });

    test("takes many keys with one append", async () => {
      const keys = Array.from({ length: 100 }, newKey);
      await store().append({
        stream: newStream(),
        expectedRevision: "no-stream",
        events: newEvents(1),
        keys,
      });
      expect((await store().findKeys(keys.map(({ id }) => id))).size).toBe(100);
    });

    test("of a destroyed key only the day is left, and it does not come back", async () => {
      const [doomed, other] = [newKey(), newKey()];
      await store().storeKeys([doomed, other]);
      await store().destroyKeys([doomed.id], "2026-03-02");
      await store().storeKeys([doomed]);
      await store().append({
        stream: newStream(),
        expectedRevision: "no-stream",
        events: newEvents(1),
        keys: [doomed],
      });
      expect(await known(doomed.id)).toEqual({ state: "destroyed", on: "2026-03-02" });
      expect(await known(other.id)).toEqual({ state: "usable", secret: other.secret });
    });

    test("keeps the day of the first destruction", async () => {
      const key = newKey();
      await store().storeKeys([key]);
      await store().destroyKeys([key.id], "2026-03-02");
      await store().destroyKeys([key.id], "2026-03-09");
      expect(await known(key.id)).toEqual({ state: "destroyed", on: "2026-03-02" });
    });

    test("an id without a key can be destroyed beforehand", async () => {
      const key = newKey();
      await store().destroyKeys([key.id], "2026-03-02");
      await store().storeKeys([key]);
      expect(await known(key.id)).toEqual({ state: "destroyed", on: "2026-03-02" });
    });

    test("destroying nothing is done at once", async () => {
      await expect(store().destroyKeys([], "2026-03-02")).resolves.toBeUndefined();
    });

    test("what it gave out or was given is not tied to what it keeps", async () => {
      const key = newKey();
      const secret = key.secret.slice();
      await store().storeKeys([key]);
      key.secret.fill(0);
      const found = await known(key.id);
      if (found?.state === "usable") found.secret.fill(0);
      expect(await known(key.id)).toEqual({ state: "usable", secret });
    });
  });
}
