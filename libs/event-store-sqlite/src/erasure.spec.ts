import { execFileSync } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import type { EncryptionKey } from "klartext/event-sourcing";
import { openSqliteEventStore } from "klartext/event-store-sqlite";
import { temporaryFolder } from "./temporary-folder.ts";

/** Enough for several levels of pages, and for pages that split while the keys come in any order. */
const MANY = 3000;

function newKeys(count: number): readonly EncryptionKey[] {
  return Array.from({ length: count }, () => ({ id: randomUUID(), secret: new Uint8Array(randomBytes(32)) }));
}

describe("destroyed keys", () => {
  const folder = temporaryFolder();
  afterAll(folder.remove);

  test("leave no byte of their secrets in any file, while the store is open and after", async () => {
    const file = folder.file("erased.db");
    const store = await openSqliteEventStore({ file });
    const keys = newKeys(MANY);
    for (let first = 0; first < MANY; first += 100) await store.storeKeys(keys.slice(first, first + 100));
    const doomed = keys.filter((_, index) => index % 2 === 0);
    const kept = keys.filter((_, index) => index % 2 === 1);
    expect(countFound(file, doomed)).toBe(doomed.length);

    await store.destroyKeys(ids(doomed.slice(0, 10)), "2026-03-02");
    await store.destroyKeys(ids(doomed), "2026-03-02");
    expect(countFound(file, doomed)).toBe(0);
    expect(countFound(file, kept)).toBe(kept.length);
    await store.close();
    expect(countFound(file, doomed)).toBe(0);
  });

  test("count as destroyed only when a reader of the old state has let go; appends do not wait for that", async () => {
    const file = folder.file("held.db");
    const store = await openSqliteEventStore({ file });
    const keys = newKeys(1);
    await store.storeKeys(keys);
    const reader = new DatabaseSync(file, { readOnly: true });
    reader.exec("BEGIN; SELECT * FROM keys");

    let destroyed = false;
    const destruction = store.destroyKeys(ids(keys), "2026-03-02").then(() => {
      destroyed = true;
    });
    const event = { id: randomUUID(), type: "Noted", version: 1, data: "{}", metadata: "{}", recordedAt: "" };
    await store.append({ stream: "s", expectedRevision: "no-stream", events: [event] });
    expect(destroyed).toBe(false);
    reader.exec("COMMIT");
    await destruction;
    expect(countFound(file, keys)).toBe(0);
    reader.close();
    await store.close();
  });
});

function ids(keys: readonly EncryptionKey[]): readonly string[] {
  return keys.map(({ id }) => id);
}

/**
 * How many of the secrets stand in the store's files. Looked up by another process, because closing a file that SQLite
 * holds would take this process's locks on it away.
 */
function countFound(file: string, keys: readonly EncryptionKey[]): number {
  const search = `
    const { readFileSync, existsSync } = require("node:fs");
    const [file] = process.argv.slice(1);
    const places = ["", "-wal", "-shm", "-journal", ".lock"].map((end) => file + end).filter(existsSync);
    const contents = places.map((place) => readFileSync(place).toString("hex"));
    const secrets = readFileSync(0, "utf8").split("\\n");
    console.log(secrets.filter((secret) => contents.some((content) => content.includes(secret))).length);`;
  const input = keys.map(({ secret }) => Buffer.from(secret).toString("hex")).join("\n");
  return Number(execFileSync(process.execPath, ["--input-type=commonjs", "--eval", search, file], { input }));
}
