import { readdirSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { type EventStore, type Store, StoreUnavailable } from "klartext/event-sourcing";
import { openMemoryEventStore } from "klartext/event-store-memory";
import { Api, newFolder, sharedStore, startedApi } from "../../testing/api-harness.ts";
import { endOf, importList, sendList } from "../../testing/list-upload.ts";

const example = (name: string) => readFileSync(new URL(`../../../../../examples/${name}`, import.meta.url));

interface ListedPoint {
  readonly id: string;
  readonly number: string;
  readonly oldNumber: string;
  readonly ownerTeam: { readonly name: string } | null;
  readonly customers: readonly { readonly id: string; readonly name: string }[];
}

const pointsOf = async (api: Api, listName: string): Promise<ListedPoint[]> => {
  const url = `/v1/open-points?importedFrom=${encodeURIComponent(listName)}&sort=number&limit=500`;
  const [unfinished, finished] = await Promise.all([
    api.as("service").get(url),
    api.as("service").get(`${url}&finished=true`),
  ]);
  const points = [...unfinished.body.items, ...finished.body.items];
  return points.sort((one, other) => (one.number < other.number ? -1 : 1));
};

describe("importing the example list", () => {
  const api = startedApi();
  const listName = "OP-Liste Service";

  it("brings in every row but the one with an impossible date, and says what is wrong with that", async () => {
    const result = await importList(api(), { listName, file: example("op-liste-service.csv") });
    expect(result).toMatchObject({
      state: "finished",
      rows: 30,
      done: 30,
      counts: { imported: 29, changed: 0, unchanged: 0, conflicts: 0, rejected: 1 },
      rejectedRows: [{ number: "9", problems: [{ code: "date-impossible", value: "31.02.2026" }] }],
    });
    expect(result.rejectedRows[0].problems[0].detail).toMatch(
      /^Zeile \d+, Spalte J \(Termin\), „31.02.2026“: .+/,
    );
  });

  it("shows the rows on the list, in the list's order and with its numbers", async () => {
    const points = await pointsOf(api(), listName);
    expect(points.map(({ oldNumber }) => Number(oldNumber))).toEqual([
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      ...Array.from({ length: 21 }, (_, index) => index + 10),
    ]);
    expect(points[0]).toMatchObject({
      number: "OP-2026-0001",
      kind: "complaint",
      title: "Ersatzteil falsch geliefert",
      state: "closed",
      finishedOn: "2026-08-13",
      priority: "high",
      dueOn: "2026-08-14",
      ownerTeam: { name: "Innendienst" },
      customers: [{ name: "Weber Getränke GmbH" }],
      actions: { open: 0, total: 1 },
    });
  });

  it("finds a row by its old number, and has one customer and one team per name", async () => {
    const { body } = await api().as("sales").get("/v1/open-points?oldNumber=11");
    expect(body.items).toMatchObject([{ title: "Antriebsrolle erneut falsch" }]);
    const points = await pointsOf(api(), listName);
    const weber = points.flatMap(({ customers }) => customers).filter(({ name }) => name.startsWith("Weber"));
    expect(weber.length).toBeGreaterThan(3);
    expect(new Set(weber.map(({ id }) => id)).size).toBe(1);
  });

  it("keeps nothing of the upload", () => {
    expect(readdirSync(api().uploadsFolder).filter((file) => file.endsWith(".upload"))).toEqual([]);
  });

  it("changes nothing when the same list comes again", async () => {
    const before = await pointsOf(api(), listName);
    const { counts } = await importList(api(), { listName, file: example("op-liste-service.csv") });
    expect(counts).toEqual({ imported: 0, changed: 0, unchanged: 29, conflicts: 0, rejected: 1 });
    expect(await pointsOf(api(), listName)).toEqual(before);
  });

  it("is the same list as a workbook", async () => {
    const other = await Api.start();
    await importList(other, { listName, file: example("op-liste-service.xlsx") });
    const plain = ({ id: _, ownerTeam, customers, ...point }: ListedPoint) => ({
      ...point,
      team: ownerTeam?.name,
      customers: customers.map(({ name }) => name),
    });
    expect((await pointsOf(other, listName)).map(plain)).toEqual(
      (await pointsOf(api(), listName)).map(plain),
    );
    await other.stop();
  });
});

describe("importing a list that was changed", () => {
  const api = startedApi();
  const listName = "Liste";
  const list = (...rows: string[]) =>
    ["Nr.;Kunde;Thema;Prio;Verantwortlich;Termin;Status;Bemerkung", ...rows].join("\n");
  const pointOf = async (oldNumber: string) =>
    (await pointsOf(api(), listName)).find((point) => point.oldNumber === oldNumber);

  beforeAll(async () => {
    const file = list(
      "1;Weber GmbH;Rückruf;hoch;Innendienst;01.12.2026;offen;",
      "2;Krüger KG;Rechnung;normal;Buchhaltung;02.12.2026;offen;",
      "3;;Handbuch;niedrig;Redaktion;03.12.2026;erledigt;",
    );
    await importList(api(), { listName, file });
  });

  it("brings what the list changed, and adds new rows", async () => {
    const { counts } = await importList(api(), {
      listName,
      file: list(
        "1;Weber GmbH;Rückruf;sehr hoch;Einsatzplanung;08.12.2026;in Arbeit;Kunde drängt",
        "2;Krüger KG;Rechnung;normal;Buchhaltung;02.12.2026;offen;",
        "3;;Handbuch;niedrig;Redaktion;03.12.2026;erledigt;",
        "4;Weber GmbH;Zugang;normal;;;offen;",
      ),
    });
    expect(counts).toEqual({ imported: 1, changed: 1, unchanged: 2, conflicts: 0, rejected: 0 });
    expect(await pointOf("1")).toMatchObject({
      ...{ priority: "critical", dueOn: "2026-12-08", state: "in_progress" },
      ownerTeam: { name: "Einsatzplanung" },
    });
  });

  it("leaves to people what Klartext changed as well, and carries out what they decide", async () => {
    const id = (await pointOf("2"))?.id;
    const service = api().as("service");
    await service.put(`/v1/open-points/${id}/due-date`, { dueOn: "2026-12-24" });
    const result = await importList(api(), {
      listName,
      file: list("2;Krüger KG;Rechnung;hoch;Buchhaltung;09.12.2026;offen;"),
    });
    expect(result).toMatchObject({ counts: { changed: 0, conflicts: 1 }, undecidedConflicts: 1 });
    expect(await pointOf("2")).toMatchObject({ priority: "high", dueOn: "2026-12-24" });

    const facilitator = api().as("facilitator");
    const { body } = await facilitator.get(`/v1/list-imports/${result.id}/conflicts`);
    expect(body.items).toMatchObject([
      { field: "dueOn", list: "2026-12-09", klartext: "2026-12-24", oldNumber: "2", decided: null },
    ]);
    const decide = `/v1/list-imports/conflicts/${body.items[0].id}/decide`;
    expect(await facilitator.post(decide, { keep: "list" })).toMatchObject({ status: 200 });
    expect(await pointOf("2")).toMatchObject({ dueOn: "2026-12-09" });
    expect(await facilitator.post(decide, { keep: "klartext" })).toMatchObject({
      status: 409,
      body: { code: "conflict-decided" },
    });
  });

  it("does not change a finished point behind the rules' back", async () => {
    const { id } = await importList(api(), {
      listName,
      file: list("3;;Handbuch;niedrig;Redaktion;10.12.2026;erledigt;siehe Seite 48"),
    });
    const facilitator = api().as("facilitator");
    const { body } = await facilitator.get(`/v1/list-imports/${id}/conflicts`);
    expect(body.items).toMatchObject([{ field: "dueOn", list: "2026-12-10" }]);
    expect(
      await facilitator.post(`/v1/list-imports/conflicts/${body.items[0].id}/decide`, { keep: "list" }),
    ).toMatchObject({ status: 409, body: { code: "point-finished" } });
  });
});

describe("a request to import", () => {
  const api = startedApi();
  const form = { listName: "Liste", file: "Nr.;Thema\n1;Rückruf\n" };

  it("is answered at once, and is the same request when it is repeated", async () => {
    const headers = { "idempotency-key": "one-import" };
    const first = await sendList(api(), "/v1/list-imports", form, headers);
    expect(first.status).toBe(202);
    expect(first.headers.location).toBe(`/v1/list-imports/${first.body.id}`);
    await endOf(api(), first.body.id);
    const again = await sendList(api(), "/v1/list-imports", form, headers);
    expect(again).toMatchObject({ status: 202, body: { id: first.body.id, changed: false } });
    const another = { ...form, file: "Nr.;Thema\n2;Rechnung\n" };
    expect(await sendList(api(), "/v1/list-imports", another, headers)).toMatchObject({ status: 422 });
    const { body } = await api().as("admin").get("/v1/list-imports");
    expect(body.items).toMatchObject([{ id: first.body.id, state: "finished" }]);
  });

  it("is refused while another import of that list runs", async () => {
    const rows = Array.from({ length: 500 }, (_, index) => `${index + 1};Punkt ${index + 1}`);
    const long = { listName: "Lange Liste", file: ["Nr.;Thema", ...rows].join("\n") };
    const first = await sendList(api(), "/v1/list-imports", long);
    expect(await sendList(api(), "/v1/list-imports", { ...long, listName: "LANGE LISTE" })).toMatchObject({
      status: 409,
      body: { code: "list-import-running" },
    });
    expect(await endOf(api(), first.body.id)).toMatchObject({ counts: { imported: 500 } });
  });

  it.each([
    ["no list name", { ...form, listName: " " }, "/listName"],
    ["a file that is neither CSV nor XLSX", { ...form, file: new Uint8Array([0, 1, 2, 0, 0, 7]) }, "/file"],
    ["a file without a table", { ...form, file: "Hallo\n" }, "/file"],
    ["an empty file", { ...form, file: "" }, "/file"],
    ["a mapping that nobody saved", { ...form, mapping: "gibt es nicht" }, "/mapping"],
    ["a mapping that is no JSON", { ...form, mapping: "{" }, "/mapping"],
    [
      "a mapping with a wrong word",
      { ...form, mapping: '{"columns":{"Nr.":"nummer"}}' },
      "/mapping/columns/Nr.",
    ],
  ])("with %s is refused, and names the field", async (_, wrong, pointer) => {
    const { status, body } = await sendList(api(), "/v1/list-imports", wrong);
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ pointer }]);
    expect(body.errors[0].detail).not.toBe("");
  });

  it("with something else than a form is refused", async () => {
    expect(await api().as("facilitator").post("/v1/list-imports", form)).toMatchObject({ status: 415 });
  });
});

describe("an import that was cut off", () => {
  const listName = "Liste";
  const rows = Array.from({ length: 5 }, (_, index) => index + 1);
  const file = [
    "Nr.;Kunde;Thema;Maßnahme;Verantwortlich;Quelle",
    ...rows.map((row) => `${row};Kunde ${row % 2};Punkt ${row};Maßnahme ${row};Team A, Team B;Vertrieb`),
  ].join("\n");

  /** Everything that came of the import, by the streams' kinds: what events there are, and in which order. */
  const outcome = async (store: EventStore) => {
    const events = await store.readAll({ after: null, limit: 1000 });
    const streams = Map.groupBy(events, ({ stream }) => stream);
    return [...streams.entries()]
      .map(([stream, inStream]) => `${stream.split("-")[0]}: ${inStream.map(({ type }) => type).join(", ")}`)
      .filter((line) => /^(openPoint|correctiveAction|team|customer):/.test(line))
      .sort();
  };

  let expected: string[];

  beforeAll(async () => {
    const store = openMemoryEventStore();
    const uncut = await Api.start({ store });
    await importList(uncut, { listName, file });
    expected = await outcome(store);
    await uncut.stop();
  });

  it.each([0, 4, 8, 14])(
    "after %i further appends goes on after a restart, and does nothing twice",
    async (appends) => {
      const store = openMemoryEventStore();
      const folder = await newFolder();
      const cut = cutOff(store);
      const first = await Api.start({ store: cut.store, folder });
      cut.after(1 + appends);
      const { body } = await sendList(first, "/v1/list-imports", { listName, file });
      await cut.reached;
      await first.stop();

      const second = await Api.start({ store, folder });
      expect(await endOf(second, body.id)).toMatchObject({ state: "finished", counts: { imported: 5 } });
      expect(await outcome(store)).toEqual(expected);
      await second.stop();
      await rm(folder, { recursive: true });
    },
  );
});

/** A store that takes nothing any more after so many appends, and survives the application that it is cut off from. */
function cutOff(store: Store) {
  let left = Number.POSITIVE_INFINITY;
  const { promise: reached, resolve } = Promise.withResolvers<void>();
  const append: EventStore["append"] = async (request) => {
    if (left-- > 0) return store.append(request);
    resolve();
    throw new StoreUnavailable("Cut off.");
  };
  return { store: sharedStore(store, { append }), reached, after: (appends: number) => (left = appends) };
}
