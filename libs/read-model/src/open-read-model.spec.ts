import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openMemoryEventStore } from "klartext/event-store-memory";
import { InvalidCursor, openReadModel, parsePointRows, type ReadModel } from "klartext/read-model";
import { affects, customer, incident } from "./testing/examples.ts";
import { SealedLog } from "./testing/sealed-log.ts";

const now = Date.parse("2026-11-20T12:00:00Z");
const seen = { now, viewerId: null };

describe("the read model", () => {
  let folder: string;
  let log: SealedLog;
  let readModel: ReadModel;

  const open = (store = log.store) =>
    openReadModel({ file: join(folder, "list"), store, publicHolidays: () => new Set() });
  const files = () => readdirSync(folder).filter((name) => name.endsWith(".sqlite"));
  const titles = async () => {
    const { items } = await readModel.points.page({ ...seen });
    return parsePointRows(items).map(({ title }) => title);
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
    expect(files()).toEqual(["list.2.sqlite"]);
  });

  test("a wait for a position that does not come ends", async () => {
    await expect(readModel.waitFor("9999999999999999", 1)).resolves.toBe(false);
  });

  test("what is projected while it is rebuilt is there after the switch", async () => {
    await readModel.ready();
    for (let index = 0; index < 40; index++) {
      await log.record(`openPoint-${index}`, "2026-11-20T09:00:00Z", incident(`Vorher ${index}`));
    }
    const rebuilt = readModel.rebuild();
    const { position } = await log.record(
      "openPoint-late",
      "2026-11-20T09:00:00Z",
      incident("Währenddessen"),
    );
    await readModel.waitFor(position, 5000);
    await rebuilt;
    expect(readModel.position()).toBe(position);
    await expect(titles()).resolves.toContain("Währenddessen");
    expect(readModel.rebuildProgress()).toBeNull();
  });

  test("a projector thread that dies half-way is started again, and nothing is missing or double", async () => {
    await readModel.ready();
    await readModel.close();
    let deaths = 0;
    // Without its key the thread cannot open the second event, and ends.
    const dying = new Proxy(log.store, {
      get(store, name) {
        if (name === "findKeys" && deaths < 2) {
          deaths++;
          return async () => new Map();
        }
        const value: unknown = Reflect.get(store, name);
        return typeof value === "function" ? value.bind(store) : value;
      },
    });
    readModel = await open(dying);
    await log.record("openPoint-1", "2026-11-20T09:00:00Z", incident("Pumpe steht"));
    const { position } = await log.record("openPoint-2", "2026-11-20T09:01:00Z", incident("Ventil klemmt"));
    await expect(readModel.waitFor(position, 10_000)).resolves.toBe(true);
    expect(deaths).toBe(2);
    expect(readModel.status()).toEqual({ state: "ready" });
    await expect(titles()).resolves.toEqual(["Pumpe steht", "Ventil klemmt"]);
  });

  test("a file that was not filled to its end, or is none, is built anew", async () => {
    await readModel.ready();
    const { position } = await log.record("openPoint-1", "2026-11-20T09:00:00Z", incident("Pumpe steht"));
    await readModel.close();
    for (const name of files()) rmSync(join(folder, name));
    writeFileSync(
      join(folder, "list.7.sqlite"),
      "This is no database, and long enough to be looked at as one.",
    );
    readModel = await open();
    await readModel.ready();
    await readModel.waitFor(position, 5000);
    await expect(titles()).resolves.toEqual(["Pumpe steht"]);
    expect(files()).toHaveLength(1);
  });

  test("a file that belongs to another log is built anew: positions mean nothing there", async () => {
    await readModel.ready();
    const { position } = await log.record("openPoint-1", "2026-11-20T09:00:00Z", incident("Pumpe steht"));
    await readModel.waitFor(position, 5000);
    await readModel.close();
    const other = new SealedLog(openMemoryEventStore());
    const first = await other.record("openPoint-9", "2026-11-20T09:00:00Z", incident("Ventil klemmt"));
    expect(first.position).toBe(position);
    readModel = await open(other.store);
    await readModel.ready();
    await expect(titles()).resolves.toEqual(["Ventil klemmt"]);
    expect(files()).toEqual(["list.1.sqlite"]);
  });

  test("tells a cursor of another list from the query thread as well", async () => {
    await readModel.ready();
    await expect(readModel.points.page({ ...seen, asOf: "2026-11-20", cursor: "x" })).rejects.toThrow(
      InvalidCursor,
    );
  });

  test("answers from the directory", async () => {
    await readModel.ready();
    await log.record("team-t1", "2026-11-20T09:00:00Z", { type: "TeamFounded", data: { name: "2nd Level" } });
    await log.record("customer-c1", "2026-11-20T09:00:00Z", customer("c1", "Müller GmbH"));
    await log.record("accessKey-k1", "2026-11-20T09:00:00Z", {
      type: "AccessKeyIssued",
      data: {
        holder: { kind: "tool", tool: "CRM" },
        role: "integration",
        label: "CRM",
        secretHash: "abc",
        expiresAt: null,
      },
    });
    const change = { customers: [affects("c1")], ownerTeamId: "t1" };
    const { position } = await log.record(
      "openPoint-1",
      "2026-11-20T09:00:00Z",
      incident("Antriebsrolle falsch geliefert", change),
    );
    await readModel.waitFor(position, 5000);
    expect(readModel.teams.one("t1")).toEqual({ teamId: "t1", name: "2nd Level", dissolved: false });
    expect(readModel.accessKeys.byHash("abc")).toMatchObject({
      accessKeyId: "k1",
      label: "CRM",
      revokedAt: null,
    });
    expect(readModel.customers.one("c1")).toMatchObject({
      name: "Müller GmbH",
      unfinishedPoints: 1,
      sites: [],
    });
    expect(readModel.customers.idOfName("MUELLER GMBH")).toBe("c1");
    expect(readModel.points.numberOf("1")).toBe("OP-2026-0001");
    expect(readModel.points.idOfNumber("OP-2026-0001")).toBe("1");
    expect(readModel.organization.settings().noReplyWorkingDays).toBe(10);
    await expect(readModel.customers.search("muell")).resolves.toMatchObject({
      items: [{ customerId: "c1" }],
    });
    await expect(readModel.points.candidates("c1", "Rolle wieder falsch geliefert")).resolves.toMatchObject([
      { pointId: "1" },
    ]);
    await expect(readModel.points.candidates("c1", "Hotline besetzt")).resolves.toEqual([]);
    const exported: unknown[] = [];
    for await (const rows of readModel.points.all(seen)) exported.push(rows);
    expect(exported).toMatchObject([[{ id: "1", ownerTeam: { id: "t1", name: "2nd Level" } }]]);
  });
});
