import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openMemoryEventStore } from "klartext/event-store-memory";
import { openReadModel, type PointRow, type ReadModel } from "klartext/read-model";
import { incident } from "./testing/examples.ts";
import { SealedLog } from "./testing/sealed-log.ts";

const now = Date.parse("2026-11-20T12:00:00Z");
const seen = { now, viewerId: null };

describe("the read model", () => {
  let folder: string;
  let log: SealedLog;
  let readModel: ReadModel;

  const open = () =>
    openReadModel({ file: join(folder, "list"), store: log.store, publicHolidays: () => new Set() });
  const titles = async () => {
    const { items } = await readModel.points.page({ ...seen });
    return (JSON.parse(items) as PointRow[]).map(({ title }) => title);
  };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "klartext-"));
    log = new SealedLog(openMemoryEventStore());
    readModel = await open();
  });
  afterEach(async () => {
    await readModel.close();
    await log.store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("shows what the log holds as soon as it has come to its position", async () => {
    await readModel.ready();
    const { position } = await log.record("openPoint-1", "2026-11-20T09:00:00Z", incident("Pumpe steht"));
    await expect(readModel.waitFor(position, 5000)).resolves.toBe(true);
    await expect(titles()).resolves.toEqual(["Pumpe steht"]);
    await expect(readModel.lag()).resolves.toEqual({ position, head: position, behindForMs: 0 });
  });

  test("goes on from its file, and builds a new one beside it", async () => {
    await readModel.ready();
    await log.record("openPoint-1", "2026-11-20T09:00:00Z", incident("Pumpe steht"));
    await readModel.close();
    const { position } = await log.record("openPoint-2", "2026-11-20T09:01:00Z", incident("Ventil klemmt"));
    readModel = await open();
    expect(readModel.status()).toEqual({ state: "ready" });
    await readModel.waitFor(position, 5000);
    await expect(titles()).resolves.toEqual(["Pumpe steht", "Ventil klemmt"]);
    await readModel.rebuild();
    await expect(titles()).resolves.toEqual(["Pumpe steht", "Ventil klemmt"]);
    expect(readdirSync(folder).filter((name) => name.endsWith(".sqlite"))).toEqual(["list.2.sqlite"]);
  });

  test("a wait for a position that does not come ends", async () => {
    await expect(readModel.waitFor("9999999999999999", 1)).resolves.toBe(false);
  });
});
