import { existsSync, statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import type { NewEvent } from "klartext/event-sourcing";
import { openSqliteEventStore } from "klartext/event-store-sqlite";
import { temporaryFolder } from "./temporary-folder.ts";

function event(id: string, bytes = 10): NewEvent {
  return {
    id,
    type: "Noted",
    version: 1,
    data: "x".repeat(bytes),
    metadata: "{}",
    recordedAt: "2026-03-02T09:30:00.000Z",
  };
}

describe("the log file", () => {
  const folder = temporaryFolder();
  afterAll(folder.remove);

  test("keeps events, keys and positions from one opening to the next", async () => {
    const file = folder.file("reopened.db");
    const key = { id: "k", secret: new Uint8Array(32).fill(7) };
    const request = {
      stream: "s",
      expectedRevision: "no-stream",
      events: [event("a")],
      keys: [key],
    } as const;
    const first = await openSqliteEventStore({ file });
    const appended = await first.append(request);
    await first.close();

    const second = await openSqliteEventStore({ file });
    expect(await second.readAll({ after: null, limit: 10 })).toMatchObject([event("a")]);
    expect(await second.findKeys(["k"])).toEqual(new Map([["k", { state: "usable", secret: key.secret }]]));
    expect(await second.append(request)).toEqual({ ...appended, repeated: true });
    const next = await second.append({ stream: "s", expectedRevision: 0, events: [event("b")] });
    expect(next.position > appended.position).toBe(true);
    await second.close();
  });

  test("keeps its id, and no other file has the same", async () => {
    const file = folder.file("identified.db");
    const first = await openSqliteEventStore({ file });
    await first.close();
    const again = await openSqliteEventStore({ file });
    await again.close();
    const other = await openSqliteEventStore({ file: folder.file("other.db") });
    await other.close();
    expect(again.logId).toBe(first.logId);
    expect(other.logId).not.toBe(first.logId);
  });

  test("of the first format is brought up to date, with all that is in it", async () => {
    const file = folder.file("first-format.db");
    const before = await openSqliteEventStore({ file });
    await before.append({ stream: "s", expectedRevision: "no-stream", events: [event("a")] });
    await before.close();
    change(file, "DROP TABLE log; PRAGMA user_version = 1");
    const after = await openSqliteEventStore({ file });
    expect(after.logId).toMatch(/^[0-9a-f-]{36}$/);
    expect(await after.readStream("s")).toMatchObject([event("a")]);
    await after.close();
  });

  test("is a single file once it is closed", async () => {
    const file = folder.file("closed.db");
    const store = await openSqliteEventStore({ file });
    await store.append({ stream: "s", expectedRevision: "no-stream", events: [event("a")] });
    expect(existsSync(`${file}-wal`)).toBe(true);
    await store.close();
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  test("is refused when a newer version wrote it, and left as it is", async () => {
    const file = folder.file("newer.db");
    await (await openSqliteEventStore({ file })).close();
    change(file, "PRAGMA user_version = 99");
    await expect(openSqliteEventStore({ file })).rejects.toMatchObject({
      name: "StoreUnavailable",
      message: expect.stringContaining("was written by a newer version of Klartext (format 99;"),
    });
  });

  test("is refused when another program wrote it", async () => {
    const file = folder.file("foreign.db");
    change(file, "CREATE TABLE anything (id)");
    await expect(openSqliteEventStore({ file })).rejects.toMatchObject({
      name: "StoreUnavailable",
      message: expect.stringContaining("is not an event log of Klartext"),
    });
  });

  test("is refused when its folder is missing", async () => {
    const opening = openSqliteEventStore({ file: folder.file("missing/log.db") });
    await expect(opening).rejects.toMatchObject({ name: "StoreUnavailable" });
  });

  test("that may not grow acknowledges nothing, and goes on when there is room again", async () => {
    const file = folder.file("full.db");
    const request = (stream: string, bytes: number) =>
      ({ stream, expectedRevision: "no-stream", events: [event(`${stream}-1`, bytes)] }) as const;
    const small = await openSqliteEventStore({ file, maximumBytes: 200_000 });
    await small.append(request("fits", 50_000));
    const together = [request("neighbour", 10), request("too-much", 200_000)];
    const outcomes = await Promise.allSettled(together.map((each) => small.append(each)));
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({
        status: "rejected",
        reason: { name: "StoreUnavailable", message: expect.stringContaining("full") },
      });
    }
    expect(await small.readAll({ after: null, limit: 10 })).toHaveLength(1);
    expect(await small.append(request("neighbour", 10))).toMatchObject({ repeated: false });
    await small.close();
    expect(statSync(file).size).toBeLessThanOrEqual(200_000);

    const roomy = await openSqliteEventStore({ file });
    expect(await roomy.append(request("too-much", 200_000))).toMatchObject({ repeated: false });
    expect(await roomy.readAll({ after: null, limit: 10 })).toHaveLength(3);
    await roomy.close();
  });
});

function change(file: string, sql: string): void {
  const db = new DatabaseSync(file);
  db.exec(sql);
  db.close();
}
