import fc from "fast-check";
import { type DomainEvent, defaultBusinessCalendar, type IsoDate } from "klartext/domain";
import { affects, customer, escalation, imported, incident } from "../testing/examples.ts";
import { asked, NOW, ProjectedLog } from "../testing/projected-log.ts";
import { InvalidCursor, type PointFilter, pointSortKeys } from "./point-list-request.ts";
import { type PointRow, parsePointRows } from "./point-row.ts";

const DAY = 24 * 60 * 60 * 1000;
let list: ProjectedLog;
beforeEach(() => {
  list = new ProjectedLog();
});
afterEach(() => list.dispose());

const at = (day: IsoDate) => `${day}T09:00:00Z`;
const today = "2026-11-20";
const ids = (rows: readonly PointRow[]) => rows.map(({ id }) => id);

async function report(id: string, event: DomainEvent, day: IsoDate = today): Promise<void> {
  await list.record(`openPoint-${id}`, at(day), event);
}

describe("searching", () => {
  beforeEach(async () => {
    await list.record("customer-c1", at(today), customer("c1", "Bäckerei Groß & Söhne KG"));
    await report("roller", incident("Antriebsrolle falsch geliefert", { customers: [affects("c1")] }));
    await report("bill", imported("Rechnung doppelt", { remark: "Prüfung läuft", oldNumber: "A-17" }));
    await report(
      "street",
      incident("Straßenschild 4711 fehlt", { nextStep: "Müller fragen, siehe OP-2025-0042" }),
    );
  });
  const found = (search: string) => ids(list.rows({ search, sort: { by: "number", direction: "asc" } }));

  test.each([
    ["antriebsrolle", ["roller"]],
    ["ROLLE", ["roller"]],
    ["rolle geliefert", ["roller"]],
    ["rolle rechnung", []],
    ["groß", ["roller"]],
    ["gross", ["roller"]],
    ["Soehne", ["roller"]],
    ["strassenschild", ["street"]],
    ["Straßen", ["street"]],
    ["mueller", ["street"]],
    ["pruefung", ["bill"]],
    ["kg", ["roller"]],
    ["a 17", ["bill"]],
    ["4711", ["street"]],
    ["OP-2026-0002", ["bill"]],
    ["OP-2026-2", ["bill"]],
    ["op-2026-0002", ["bill"]],
    ["2026-0002", ["bill"]],
    ["2026-2", ["bill"]],
    ["op-2025-42", ["street"]],
    ["op-2026-0099", []],
    ["2", ["bill", "street"]],
    ["OP-2025-0042", ["street"]],
    ["?!", []],
    ['"drop" OR *', []],
    ["", ["roller", "bill", "street"]],
  ])("%j finds %j", (search, expected) => {
    expect(found(search)).toEqual(expected);
  });

  test("finds what was added later, and no longer what was replaced", async () => {
    await report("roller", { type: "NoteAdded", data: { text: "Spedition verständigt" } });
    await report("roller", { type: "InternalWordsChanged", data: { title: "Umlenkrolle fehlt" } });
    expect(found("spedition")).toEqual(["roller"]);
    expect(found("umlenk")).toEqual(["roller"]);
    expect(found("antrieb")).toEqual([]);
  });
});

describe("searching by what a point is about at its customer", () => {
  const found = (search: string) => ids(list.rows({ search }));
  const inCustomer = (event: DomainEvent) => list.record("customer-c1", at(today), event);
  const press = {
    assetId: "m1",
    kind: "machine",
    name: "Tiefziehpresse",
    serialNumber: "SN-77",
    siteId: null,
  };

  beforeEach(async () => {
    await inCustomer(customer("c1", "Weber GmbH"));
    await inCustomer({ type: "SiteAdded", data: { siteId: "s1", name: "Werk Süd", address: null } });
    await inCustomer({ type: "AssetAdded", data: press } as DomainEvent);
    await report("whole", incident("a", { customers: [affects("c1")] }));
    await report("press", incident("b", { customers: [{ ...affects("c1"), siteId: "s1", assetId: "m1" }] }));
  });

  test.each(["SN-77", "tiefzieh", "werk sued", "weber presse"])("%j finds it", (search) => {
    expect(found(search)).toEqual(["press"]);
  });

  test("finds it by what is written there now", async () => {
    await inCustomer({ type: "AssetChanged", data: { ...press, serialNumber: "SN-78" } } as DomainEvent);
    await inCustomer({ type: "SiteRemoved", data: { siteId: "s1" } });
    expect([found("SN-77"), found("SN-78"), found("Werk Süd")]).toEqual([[], ["press"], []]);
    await report("whole", { type: "CustomerAffected", data: { ...affects("c1"), assetId: "m1" } });
    expect(found("SN-78").toSorted()).toEqual(["press", "whole"]);
  });
});

describe("the light and the age", () => {
  test("change while nothing happens, and are filtered as they are shown", async () => {
    await report("due", incident("a", { dueOn: "2026-11-24", noticedAt: "2026-11-13T08:00:00Z" }));
    const shown = (now: number) => list.rows({ now }).map(({ light, age }) => [light, age])[0];
    const filtered = (now: number, filter: PointFilter) => list.rows({ now, filter }).length;
    expect(shown(NOW - DAY)).toEqual(["green", 4]);
    expect(shown(NOW)).toEqual(["yellow", 5]);
    expect(shown(NOW + 5 * DAY)).toEqual(["red", 8]);
    for (const days of [-1, 0, 5]) {
      const moment = NOW + days * DAY;
      const light = list.rows({ now: moment })[0]?.light ?? "grey";
      expect(filtered(moment, { light: [light] })).toBe(1);
      expect(
        filtered(moment, {
          light: (["green", "yellow", "red", "grey"] as const).filter((it) => it !== light),
        }),
      ).toBe(0);
    }
  });

  test("follow another calendar from the day on which it was set", async () => {
    await report("due", incident("a", { dueOn: "2026-11-23" }), "2026-11-18");
    expect(list.rows({ now: Date.parse("2026-11-19T12:00:00Z") })).toMatchObject([{ light: "yellow" }]);
    const hours = [{ from: "08:00", to: "17:00" }];
    const workingHours = { ...defaultBusinessCalendar.workingHours, saturday: hours, sunday: hours };
    await list.record("organization", at("2026-11-20"), {
      type: "BusinessCalendarSet",
      data: {
        calendar: { timeZone: "Europe/Berlin", federalState: "none", workingHours, extraHolidays: [] },
      },
    } as DomainEvent);
    expect(list.rows({ now: NOW })).toMatchObject([{ light: "green" }]);
    expect(list.rows({ now: NOW, asOf: "2026-11-19" })).toMatchObject([{ light: "yellow" }]);
  });
});

test("dates far away are shown as they were written, and reckoned with as far as it goes", async () => {
  await report(
    "late",
    incident("a", { dueOn: "9999-12-31", channel: "email", noticedAt: "9999-01-01T00:00:00Z" }),
  );
  await report(
    "early",
    incident("b", { dueOn: "1900-01-01", channel: "email", noticedAt: "0001-01-01T00:00:00Z" }),
  );
  expect(list.rows()).toMatchObject([
    { id: "early", dueOn: "1900-01-01", light: "red", reportedAt: "0001-01-01T00:00:00.000Z" },
    { id: "late", dueOn: "9999-12-31", light: "green", age: 0 },
  ]);
  const filter = { reportedFrom: "1900-01-01", reportedTo: "9999-12-31", dueTo: "9999-12-31" };
  expect(list.rows({ filter, asOf: "9999-12-31" })).toMatchObject([{ id: "late" }]);
});

test("a running escalation shows the priority one step higher, once, until it is over", async () => {
  await report("a", escalation("a", { priority: "high" }));
  expect(list.rows()).toMatchObject([{ priority: "critical", setPriority: "high", escalated: true }]);
  await report("a", {
    type: "OpenPointSolved",
    data: { solution: "getauscht", solvedAt: "2026-11-20T09:00:00.000Z" },
  });
  expect(list.rows()).toMatchObject([{ priority: "high", setPriority: "high", escalated: false }]);
});

test("the customer was last told when we last spoke up, or promised something", async () => {
  await report("a", incident("a", { channel: "phone" }));
  const told = () =>
    list.rows().map(({ lastToldAt, responseDueAt }) => [lastToldAt, responseDueAt === null])[0];
  expect(told()).toEqual([null, false]);
  const promise = { promiseId: "p1", customerId: null, what: "Rückruf", dueAt: "2026-11-27T10:00:00Z" };
  await report("a", { type: "PromiseMade", data: promise });
  expect(told()).toEqual(["2026-11-20T09:00:00.000Z", true]);
});

describe("filtering by what the list shows", () => {
  beforeEach(async () => {
    await report("old", incident("alt", { noticedAt: "2026-11-09T08:00:00Z", channel: "phone" }));
    await report("told", incident("neu", { noticedAt: "2026-11-19T08:00:00Z", nextStep: "Nachfragen" }));
    const contact = { customerId: null, contactPersonId: null, channel: "phone", summary: null } as const;
    const outbound = { ...contact, direction: "outbound", contactedAt: "2026-11-19T23:30:00Z" } as const;
    await report("told", { type: "ContactRecorded", data: outbound });
    await report("told", { type: "ContactRecorded", data: { ...outbound, direction: "inbound" } });
    await report("done", incident("fertig", { noticedAt: "2026-11-20T08:00:00Z" }));
    await report("done", { type: "OpenPointDropped", data: { reason: "hinfällig" } });
    const action = { kind: "corrective", title: "Prüfen", description: null, dueOn: null } as const;
    const proposed = { ...action, pointIds: ["told"], ownerTeamId: null };
    await list.record("correctiveAction-a", at(today), { type: "ActionProposed", data: proposed });
  });

  test.each<[PointFilter, readonly string[]]>([
    [{ contactsFrom: 1 }, ["told"]],
    [{ contactsFrom: 2, contactsTo: 2 }, ["told"]],
    [{ contactsTo: 1 }, ["old", "done"]],
    [{ toldFrom: "2026-11-20", toldTo: "2026-11-20" }, ["told"]],
    [{ toldTo: "2026-11-19" }, []],
    [{ neverTold: true }, ["old", "done"]],
    [{ neverTold: false }, ["told"]],
    [{ ageFrom: 0 }, ["old", "told", "done"]],
    [{ ageFrom: 1 }, ["old", "told"]],
    [{ ageFrom: 9, ageTo: 9 }, ["old"]],
    [{ ageTo: 1 }, ["told", "done"]],
    [{ hasNextStep: true }, ["told"]],
    [{ hasNextStep: false }, ["old", "done"]],
    [{ hasActions: true }, ["told"]],
    [{ hasActions: false }, ["old", "done"]],
    [{ responseDueTo: "2026-11-20" }, ["old"]],
    [{ responseDueFrom: "2026-11-20" }, []],
    [{ finishedFrom: "2026-11-20", finishedTo: "2026-11-20" }, ["done"]],
    [{ finishedTo: "2026-11-19" }, []],
  ])("%j", (filter, expected) => {
    const sort = { by: "number", direction: "asc" } as const;
    expect(ids(list.rows({ filter, sort }))).toEqual(expected);
    expect(ids(list.rows({ filter, sort, asOf: today }))).toEqual(expected);
  });
});

test("who took a point is shown to themselves alone", async () => {
  await report("a", incident("a"));
  await report("a", { type: "OpenPointTaken", data: { personId: "x1" } });
  const mine = (viewerId: string | null) => list.rows({ viewerId, filter: { mine: true } });
  expect(list.rows({ viewerId: "x1" })).toMatchObject([{ mine: true }]);
  expect(list.rows({ viewerId: "x2" })).toMatchObject([{ mine: false }]);
  expect([mine("x1").length, mine("x2").length, mine(null).length]).toEqual([1, 0, 0]);
  expect(JSON.stringify(list.rows({ viewerId: "x2" }))).not.toContain("x1");
});

test("actions count on their points, and are lines of their own from their agreement on", async () => {
  await report("p", incident("p"));
  const action = (event: DomainEvent) => list.record("correctiveAction-a", at(today), event);
  await action({
    type: "ActionProposed",
    data: {
      kind: "corrective",
      title: "Prüfen",
      description: null,
      pointIds: ["p"],
      ownerTeamId: null,
      dueOn: null,
    },
  });
  expect(list.rows()).toMatchObject([{ id: "p", actions: { open: 1, total: 1 } }]);
  await action({
    type: "ActionAgreed",
    data: { ownerTeamId: "t", ownerPersonId: null, dueOn: "2026-11-30" },
  });
  expect(list.rows()).toMatchObject([
    { id: "a", kind: "action", state: "open", number: "OP-2026-0002", ownerTeam: { id: "t" } },
    { id: "p" },
  ]);
  await action({ type: "ActionDone", data: { result: null } });
  expect(list.rows()).toMatchObject([{ state: "solved" }, { id: "p", actions: { open: 0, total: 1 } }]);
});

describe("the list as of an earlier day", () => {
  beforeEach(async () => {
    await report("a", incident("alt", { dueOn: "2026-11-10" }), "2026-11-02");
    await report("a", { type: "InternalWordsChanged", data: { title: "neu" } }, "2026-11-04");
    await report("a", { type: "OpenPointDropped", data: { reason: "hinfällig" } }, "2026-11-06");
  });
  const shown = (asOf: IsoDate) =>
    list.rows({ asOf }).map(({ title, state, light, finishedOn }) => [title, state, light, finishedOn]);

  test.each([
    ["2026-11-01", []],
    ["2026-11-02", [["alt", "open", "green", null]]],
    ["2026-11-03", [["alt", "open", "green", null]]],
    ["2026-11-04", [["neu", "open", "green", null]]],
    ["2026-11-06", [["neu", "dropped", "grey", "2026-11-06"]]],
    ["2026-11-20", [["neu", "dropped", "grey", "2026-11-06"]]],
  ])("%s", (day, expected) => {
    expect(shown(day)).toEqual(expected);
  });

  test("is filtered by what stood there then", () => {
    expect(list.rows({ asOf: "2026-11-05", filter: { finished: false } })).toHaveLength(1);
    expect(list.rows({ filter: { finished: false } })).toHaveLength(0);
  });
});

describe("paging", () => {
  beforeEach(async () => {
    const due = ["2026-11-27", null, "2026-11-25", "2026-11-25", "2026-12-01", null, "2026-11-25"];
    for (const [index, dueOn] of due.entries()) {
      await report(
        `p${index}`,
        incident(`Titel ${index % 3}`, { dueOn, trap: index % 2 === 0 ? index : null }),
      );
    }
  });

  /** Follows the cursors from page to page. */
  function allPages(request: Parameters<typeof asked>[0], limit: number, atOnce = false): string[] {
    return list.list((points) => {
      const seen: string[] = [];
      for (let cursor: string | null = null; ; ) {
        const page = asked({ ...request, limit, ...(cursor === null ? {} : { cursor }) });
        const answer = (atOnce ? points.pageAtOnce(page) : null) ?? points.page(page);
        seen.push(...ids(parsePointRows(answer.items)));
        cursor = answer.nextCursor;
        if (cursor === null) return seen;
      }
    });
  }
  const wholeList = (request: Parameters<typeof asked>[0]) =>
    list.list((points) => JSON.parse(new TextDecoder().decode(points.ids(asked(request)))) as string[]);

  test("what is due first comes first, what is never due last", () => {
    expect(wholeList({})).toEqual(["p2", "p3", "p6", "p0", "p4", "p1", "p5"]);
  });

  test("law: pages put together are the whole list, by every column, either way, at any size", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pointSortKeys),
        fc.constantFrom("asc" as const, "desc" as const),
        fc.integer({ min: 1, max: 8 }),
        fc.constantFrom<PointFilter>({}, { finished: false }, { finished: false, trap: [2, 4] }),
        (by, direction, limit, filter) => {
          const request = { sort: { by, direction }, filter };
          const expected = wholeList(request);
          expect(allPages(request, limit)).toEqual(expected);
          expect(allPages(request, limit, true)).toEqual(expected);
        },
      ),
    );
  });

  test("lines without a value come last in both directions", () => {
    const last = (direction: "asc" | "desc") => wholeList({ sort: { by: "dueOn", direction } }).slice(-2);
    expect(last("asc").sort()).toEqual(["p1", "p5"]);
    expect(last("desc").sort()).toEqual(["p1", "p5"]);
  });

  test("what is added meanwhile neither shifts nor doubles what follows", async () => {
    const request = { limit: 3 };
    const first = list.list((points) => points.page(asked(request)));
    await report("early", incident("früh", { dueOn: "2026-11-01" }));
    await report("late", incident("spät", { dueOn: "2026-11-28" }));
    const rest = list.rows({ limit: 100, cursor: first.nextCursor ?? "" });
    expect(ids(rest)).toEqual(["p0", "late", "p4", "p1", "p5"]);
  });

  test("a cursor that was made up, or belongs to another list, is refused", () => {
    const cursor = list.list((points) => points.page(asked({ limit: 2 }))).nextCursor ?? "";
    const use = (request: Parameters<typeof asked>[0]) => () => list.rows(request);
    expect(use({ cursor: "x" })).toThrow(InvalidCursor);
    expect(use({ cursor: `${cursor.slice(0, -3)}AAA` })).toThrow(InvalidCursor);
    expect(use({ cursor: Buffer.from("[1,{},2]").toString("base64url") })).toThrow(InvalidCursor);
    expect(use({ cursor, search: "titel" })).toThrow(InvalidCursor);
    expect(use({ cursor, filter: { finished: false } })).toThrow(InvalidCursor);
    expect(use({ cursor, sort: { by: "number", direction: "asc" } })).toThrow(InvalidCursor);
  });

  test("the whole is counted when asked for", () => {
    expect(list.list((points) => points.page(asked({ limit: 2, withTotal: true }))).total).toBe(7);
  });
});
