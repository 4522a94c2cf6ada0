import { randomBytes, randomUUID } from "node:crypto";
import { openSqliteEventStore } from "klartext/event-store-sqlite";
import { temporaryFolder } from "./temporary-folder.ts";

describe("keys in great numbers", () => {
  const folder = temporaryFolder();
  afterAll(folder.remove);

  test("are the same as one by one, in whatever order they are asked for", async () => {
    const store = await openSqliteEventStore({ file: folder.file("keys.db") });
    const keys = Array.from({ length: 1000 }, () => ({
      id: randomUUID(),
      secret: new Uint8Array(randomBytes(32)),
    }));
    const ids = keys.map(({ id }) => id);
    await store.storeKeys(keys);
    await store.destroyKeys([...ids.slice(100, 120), "never stored"], "2026-11-20");
    const sought = [...ids, "unknown", "never stored"];
    const oneByOne = new Map();
    for (const id of sought) for (const [found, key] of await store.findKeys([id])) oneByOne.set(found, key);
    expect(oneByOne.size).toBe(1001);
    for (const order of [sought, sought.toReversed(), sought.toSorted(), sought]) {
      const found = new Map();
      for (let start = 0; start < order.length; start += 250) {
        for (const [id, key] of await store.findKeys(order.slice(start, start + 250))) found.set(id, key);
      }
      expect(found).toEqual(oneByOne);
    }
    await store.close();
  });
});
