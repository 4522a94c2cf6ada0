import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Store } from "klartext/event-sourcing";
import { openMemoryEventStore } from "klartext/event-store-memory";
import { openReadModel, parsePointRows, placeCopy, type ReadModel } from "klartext/read-model";
import { writeMeta } from "../database/file-meta.ts";
import { SCHEMA_VERSION } from "../database/schema.ts";
import { incident } from "../testing/examples.ts";
import { SealedLog } from "../testing/sealed-log.ts";

const AT = "2026-11-20T09:00:00Z";
const ERASED = "2026-11-21";

describe("a copy of a read model", () => {
  let folder: string;
  let store: Store;
  let log: SealedLog;
  let one: ReadModel;
  let from: string;

  const open = (name: string) =>
    openReadModel({ file: join(folder, name, "list"), store, publicHolidays: () => new Set() });
  const titles = async (readModel: ReadModel) => {
    const { items } = await readModel.points.page({ now: Date.parse(AT), viewerId: null });
    return parsePointRows(items).map(({ title }) => title);
  };
  const place = (logId: string | null = store.logId) =>
    placeCopy({ file: join(folder, "other", "list"), from, logId });
  const filesOf = (name: string) =>
    readdirSync(join(folder, name)).filter((file) => !/-(wal|shm)$/.test(file));

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "klartext-"));
    from = join(folder, "copy.sqlite");
    store = openMemoryEventStore();
    log = new SealedLog(store);
    one = await open("one");
    await one.ready();
  });
  afterEach(async () => {
    await one.close();
    await store.close();
    rmSync(folder, { recursive: true });
  });

  async function exported(): Promise<string | null> {
    const { position, file } = await one.copy();
    writeFileSync(from, await file.readFile());
    await file.close();
    return position;
  }

  /** Follows the log from the copy, and counts what it reads. */
  async function openOther() {
    let events = 0;
    const follow = store.follow.bind(store);
    store.follow = (after, handler) =>
      follow(after, (batch) => {
        events += batch.length;
        return handler(batch);
      });
    const other = await open("other");
    await other.waitFor((await store.head()) ?? "", 5000);
    store.follow = follow;
    return { other, eventsRead: () => events };
  }

  test("lets another node go on from there, and leaves nothing behind", async () => {
    const { position } = await log.record("openPoint-1", AT, incident("Pumpe steht"));
    await one.waitFor(position, 5000);
    expect(await exported()).toBe(position);
    expect(filesOf("one")).toEqual(["list.1.sqlite"]);

    expect(place()).toEqual({ logId: store.logId, position, eventsDone: 1 });
    await log.record("openPoint-2", AT, incident("Ventil klemmt"));
    const { other, eventsRead } = await openOther();
    await expect(titles(other)).resolves.toEqual(["Pumpe steht", "Ventil klemmt"]);
    expect(eventsRead()).toBe(1);
    await other.close();
  });

  test("loses what is erased after it was made, down to the last byte", async () => {
    const recorded = await log.record("openPoint-1", AT, incident("Quittenbrößel"));
    await one.waitFor(recorded.position, 5000);
    await exported();
    expect(readFileSync(from).includes("Quittenbrößel")).toBe(true);

    const textId = `${recorded.eventIds[0]}/title`;
    await log.record("erasure-1", AT, {
      type: "ErasureOrdered",
      data: {
        subject: null,
        subjectId: null,
        texts: [{ textId, stream: "openPoint-1" }],
        reason: null,
        on: ERASED,
      },
    });
    await store.destroyKeys([textId], ERASED);
    place();
    const { other } = await openOther();
    await expect(titles(other)).resolves.toEqual([{ erasedOn: ERASED }]);
    await other.close();
    for (const file of readdirSync(join(folder, "other"))) {
      const bytes = readFileSync(join(folder, "other", file));
      expect(bytes.includes("Quittenbrößel") || bytes.includes("quittenbroessel")).toBe(false);
    }
  });

  test("goes before what the folder has, and is not used on another log", async () => {
    await log.record("openPoint-1", AT, incident("Pumpe steht"));
    await one.waitFor((await store.head()) ?? "", 5000);
    await exported();
    const { other } = await openOther();
    await other.close();
    place();
    expect(filesOf("other")).toEqual(["list.1.sqlite", "list.2.sqlite"]);
    await (await open("other")).close();
    expect(filesOf("other")).toEqual(["list.2.sqlite"]);

    place(null);
    const elsewhere = openMemoryEventStore();
    const readModel = await openReadModel({
      file: join(folder, "other", "list"),
      store: elsewhere,
      publicHolidays: () => new Set(),
    });
    await readModel.ready();
    await expect(titles(readModel)).resolves.toEqual([]);
    await readModel.close();
    await elsewhere.close();
  });

  test.each([
    [
      "no-copy",
      "a text",
      () => writeFileSync(from, "This is no database at all, although it is long enough."),
    ],
    ["no-copy", "another database", () => void changed(from, (db) => db.exec("DROP TABLE meta"))],
    [
      "other-version",
      "of another version",
      () => changed(from, (db) => writeMeta(db, { schemaVersion: SCHEMA_VERSION + 1 })),
    ],
    ["other-log", "of another log", () => changed(from, (db) => writeMeta(db, { logId: "another" }))],
    ["damaged", "with a torn page", () => tear(from)],
  ])("is refused as %s when it is %s, and nothing is left of it", async (because, _, spoil) => {
    await log.record("openPoint-1", AT, incident("Pumpe steht"));
    await one.waitFor((await store.head()) ?? "", 5000);
    await exported();
    spoil();
    expect(() => place()).toThrow(expect.objectContaining({ name: "CopyUnusable", because }));
    expect(filesOf("other")).toEqual([]);
  });
});

function changed(file: string, change: (db: DatabaseSync) => void): void {
  const db = new DatabaseSync(file);
  change(db);
  db.close();
}

/** Overwrites the page that the table of points begins on. */
function tear(file: string): void {
  const db = new DatabaseSync(file, { readOnly: true });
  const { rootpage } = db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'points'").get() as {
    rootpage: number;
  };
  const { page_size: size } = db.prepare("PRAGMA page_size").get() as { page_size: number };
  db.close();
  const bytes = readFileSync(file);
  bytes.fill(0xff, (rootpage - 1) * size, rootpage * size);
  writeFileSync(file, bytes);
}
