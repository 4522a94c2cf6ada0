import { type CorrectiveActionEvent, correctiveActionHistory } from "../corrective-action/index.ts";
import type { Recorded } from "../event/happened.ts";
import { type GoldenEvent, goldenEvents } from "../event/testing/golden-events.ts";
import { type OpenPointEvent, openPointHistory } from "../open-point/index.ts";
import { openPointHistoryWords } from "../open-point/open-point.history-words.ts";
import {
  affected,
  dropped,
  now,
  promised,
  record,
  reopened,
  reported,
  solved,
  tomorrow,
} from "../open-point/testing/open-point.examples.ts";
import type { Description, HistoryReader } from "./description.ts";

const german: HistoryReader = {
  language: "de",
  timeZone: "Europe/Berlin",
  nameOf: (kind, id) => `${kind} ${id}`,
};
const english: HistoryReader = { ...german, language: "en" };

function recorded<Event>(...events: Event[]): Recorded<Event>[] {
  return events.map((event) => ({ event, recordedAt: now }));
}

/** The last event's line as somebody reads it: "Fällig: – → 21.08.2026". */
function lastLine(reader: HistoryReader, ...events: OpenPointEvent[]): string[] {
  const { what, changes } = openPointHistory(recorded(...events), reader).at(-1) ?? { what: "", changes: [] };
  return [what, ...changes.map(({ label, from, to }) => `${label}: ${from ?? "–"} → ${to ?? "–"}`)];
}

it("says what happened, from what to what, with days as the reader writes them", () => {
  const due = (dueOn: string): OpenPointEvent => ({ type: "DueDateSet", data: { dueOn } });
  const events = [reported(), due("2026-08-14"), due("2026-08-21")];
  expect(lastLine(german, ...events)).toEqual(["Fälligkeit geändert", "Fällig: 14.08.2026 → 21.08.2026"]);
  expect(lastLine(english, ...events)).toEqual(["Due date changed", "Due: 14 Aug 2026 → 21 Aug 2026"]);
});

it("says with each change of state why", () => {
  expect(lastLine(german, reported(), dropped)).toEqual([
    "Verworfen",
    "Zustand: offen → verworfen",
    "Grund: – → Hat sich erledigt",
  ]);
  expect(lastLine(english, reported(), solved, reopened)).toEqual([
    "Reopened",
    "State: solved → open",
    "Reason: – → Wieder falsch",
  ]);
});

it("calls teams, persons, customers, traps and points by the names it is given", () => {
  expect(lastLine(german, reported(), { type: "OwnerTeamAssigned", data: { teamId: "t" } })).toContain(
    "Zuständiges Team: – → team t",
  );
  expect(lastLine(german, reported(), { type: "OpenPointTaken", data: { personId: "p" } })).toContain(
    "Übernommen von: – → person p",
  );
  expect(lastLine(german, reported({ trap: 7, customers: [affected("a"), affected("b")] }))).toEqual(
    expect.arrayContaining(["Servicefalle: – → trap 7", "Betroffene Kunden: – → customer a, customer b"]),
  );
  expect(
    lastLine(german, reported(), { type: "JoinedAsDuplicate", data: { of: "q", customers: [] } }),
  ).toContain("Dublette von: – → point q");
});

it("writes instants in the organization's time zone", () => {
  expect(lastLine(german, reported(), promised("p", "2026-08-14T15:00:00Z"))).toEqual([
    "Zusage gemacht",
    "Zusage: – → Rückruf",
    "Zugesagt bis: – → 14.08.2026, 17:00",
  ]);
});

it("shows a replaced promise beside the one in its place", () => {
  const replaced: OpenPointEvent = {
    type: "PromiseReplaced",
    data: {
      promiseId: "p",
      newPromiseId: "q",
      what: "Lieferung",
      dueAt: "2026-08-17T08:00:00Z",
      reason: "Stau",
      replacedAt: now,
    },
  };
  expect(lastLine(german, reported(), promised("p", tomorrow), replaced)).toEqual([
    "Zusage ersetzt",
    "Zusage: Rückruf → Lieferung",
    "Zugesagt bis: 15.08.2026, 11:00 → 17.08.2026, 10:00",
    "Grund: – → Stau",
  ]);
});

it("leaves the day in the place of what was erased", () => {
  const note: OpenPointEvent = { type: "NoteAdded", data: { text: { erasedOn: "2026-08-20" } } };
  expect(lastLine(german, reported(), note)).toContain("Text: – → [gelöscht am 20.08.2026]");
  expect(lastLine(english, reported(), note)).toContain("Text: – → [erased on 2026-08-20]");
});

it("shows words of both sides apart", () => {
  const told: OpenPointEvent = { type: "TellableWordsChanged", data: { title: "Ihre Pumpe" } };
  expect(lastLine(german, reported(), told)).toEqual([
    "Text für Kunden geändert",
    "Titel für Kunden: – → Ihre Pumpe",
  ]);
  const renamed: OpenPointEvent = { type: "InternalWordsChanged", data: { title: "Pumpe" } };
  expect(lastLine(german, reported(), renamed)).toEqual([
    "Internen Text geändert",
    `Titel: ${record.title} → Pumpe`,
  ]);
});

it("tells the story of a corrective action", () => {
  const proposed = {
    kind: "corrective",
    title: "Adresse vorlesen",
    description: null,
    pointIds: [],
    ownerTeamId: null,
    dueOn: null,
  } as const;
  const events: CorrectiveActionEvent[] = [
    { type: "ActionProposed", data: proposed },
    { type: "ActionAgreed", data: { ownerTeamId: "t", ownerPersonId: null, dueOn: "2026-09-30" } },
    { type: "ActionDueDateSet", data: { dueOn: "2026-10-15", reason: "Urlaub" } },
  ];
  const story = correctiveActionHistory(recorded(...events), german).map(({ what, changes }) => [
    what,
    ...changes.map(({ label, from, to }) => `${label}: ${from ?? "–"} → ${to ?? "–"}`),
  ]);
  expect(story).toEqual([
    [
      "Abstellmaßnahme vorgeschlagen",
      "Art: – → Korrekturmaßnahme",
      "Zustand: – → vorgeschlagen",
      "Titel: – → Adresse vorlesen",
    ],
    [
      "Vereinbart",
      "Zustand: vorgeschlagen → vereinbart",
      "Zuständiges Team: – → team t",
      "Fällig: – → 30.09.2026",
    ],
    ["Fälligkeit geändert", "Fällig: 30.09.2026 → 15.10.2026", "Grund: – → Urlaub"],
  ]);
});

describe("no id, code or raw instant shows through", () => {
  const golden = goldenEvents();
  const ofPoint = (event: GoldenEvent) => event.type in openPointHistoryWords;
  const ofAction = (event: GoldenEvent) => event.type.startsWith("Action");
  const byKind: HistoryReader = { ...english, nameOf: (kind) => `a ${kind}` };
  const raw = /[0-9a-f]{8}-[0-9a-f]{4}|T\d\d:\d\d|\b[a-z]+_[a-z]+\b|undefined|\[object/;

  it.each(golden.filter(ofPoint))("from $type", (event) => {
    const events = [
      ...golden.filter(({ type }) => type === "IncidentReported" || type === "PromiseMade"),
      event,
    ];
    const history = openPointHistory(recorded(...(events as unknown as OpenPointEvent[])), byKind);
    expect(history.flatMap(shownTo)).not.toContainEqual(expect.stringMatching(raw));
  });

  it.each(golden.filter(ofAction))("from $type", (event) => {
    const events = [...golden.filter(({ type }) => type === "ActionProposed"), event];
    const history = correctiveActionHistory(
      recorded(...(events as unknown as CorrectiveActionEvent[])),
      byKind,
    );
    expect(history.flatMap(shownTo)).not.toContainEqual(expect.stringMatching(raw));
  });
});

function shownTo({ what, changes }: Description): (string | null)[] {
  return [what, ...changes.flatMap(({ label, from, to }) => [label, from, to])];
}
