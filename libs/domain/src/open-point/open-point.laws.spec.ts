import fc from "fast-check";
import { fold } from "klartext/event-sourcing";
import type { Recorded } from "../event/happened.ts";
import { goldenEvents } from "../event/testing/golden-events.ts";
import { pointStates, priorities, supportLevels } from "../taxonomy/index.ts";
import type { OpenPointCommand } from "./open-point.commands.ts";
import { openPointDecider } from "./open-point.decider.ts";
import type { OpenPointEvent } from "./open-point.events.ts";
import { evolveOpenPoint } from "./open-point.evolve.ts";
import { openPointHistoryWords } from "./open-point.history-words.ts";
import type { OpenPoint } from "./open-point.state.ts";
import { evolveOpenPointView, openPointView } from "./open-point.view.ts";
import { isAfter, promiseOutcome } from "./promise.ts";
import { affected, demand, importedRecord, record } from "./testing/open-point.examples.ts";

const customerId = fc.constantFrom("a", "b");
const promiseId = fc.constantFrom("p", "q");
const reason = fc.constantFrom("weil", "darum");
const moment = fc
  .date({ min: new Date("2026-08-01"), max: new Date("2026-08-31"), noInvalidDate: true })
  .map((date) => date.toISOString());

const firsts = fc.constantFrom<OpenPointCommand[]>(
  { type: "ReportIncident", ...record, customers: [affected("a")] },
  { type: "RaiseEscalation", promiseId: "p", ...record, ...demand, customers: [affected("a")] },
  ...(["open", "solved", "closed"] as const).map(
    (state) => ({ type: "ImportOpenPoint", ...importedRecord(state), customers: [affected("a")] }) as const,
  ),
);

const commands: fc.Arbitrary<OpenPointCommand> = fc.oneof(
  firsts,
  customerId.map((id) => ({ type: "AffectCustomer", ...affected(id) }) as const),
  fc.record({ type: fc.constant("RemoveAffectedCustomer" as const), customerId, reason }),
  fc.constant({ type: "StartWork" } as const),
  fc.record({
    type: fc.constant("BeginWaiting" as const),
    waitingFor: fc.constant("supplier" as const),
    reason,
    lookAgainOn: fc.constantFrom("2026-08-10", "2026-08-20"),
    today: fc.constant("2026-08-14"),
  }),
  fc.record({ type: fc.constant("SolveOpenPoint" as const), solution: reason, solvedAt: moment }),
  fc.record({ type: fc.constant("VerifySolution" as const), how: fc.option(reason) }),
  fc.record({
    type: fc.constant("GiveSolutionNotice" as const),
    customerId,
    channel: fc.constant("email" as const),
    givenAt: moment,
  }),
  fc.record({ type: fc.constant("ConfirmSolution" as const), customerId, now: moment }),
  fc.record({ type: fc.constant("WaiveConfirmation" as const), customerId, reason }),
  fc.record({
    type: fc.constant("CloseOpenPoint" as const),
    now: moment,
    noReplySince: moment,
    sentNotices: fc.constant([]),
  }),
  fc.record({ type: fc.constant("DropOpenPoint" as const), reason, now: moment }),
  fc.record({ type: fc.constant("ReopenOpenPoint" as const), reason }),
  fc.record({
    type: fc.constant("JoinAsDuplicate" as const),
    pointId: fc.constant("x"),
    of: fc.constantFrom("x", "y"),
    now: moment,
  }),
  fc.record({
    type: fc.constant("MakePromise" as const),
    promiseId,
    customerId: fc.option(customerId),
    what: reason,
    dueAt: moment,
    now: moment,
  }),
  fc.constantFrom("g", "h").map(
    (makeGoodId) =>
      ({
        type: "OfferMakeGood",
        offer: { makeGoodId, customerId: "a", makeGoodKind: "credit", valueCents: 100, what: "Gutschrift" },
        limitCents: 100,
      }) as const,
  ),
  fc.record({
    type: fc.constant("SettleMakeGood" as const),
    makeGoodId: fc.constantFrom("g", "h"),
    outcome: fc.constantFrom("accepted" as const, "declined" as const, "given" as const),
  }),
  fc.constant({
    type: "AgreeCharge",
    charge: { chargeId: "c", customerId: "a", valueCents: 100, what: "Rolle auf Vorrat" },
    ourError: false,
  } as const),
  fc.record({
    type: fc.constant("RecordTold" as const),
    told: fc.record({
      messageId: fc.constantFrom("m", "n"),
      version: fc.constantFrom(1, 2),
      messageKind: fc.constantFrom("acknowledgement" as const, "solution_notice" as const),
      customerId,
      channel: fc.constant("email" as const),
      toldAt: moment,
    }),
    promise: fc.option(
      fc.record({
        promiseId,
        what: reason,
        dueAt: moment,
        replaces: fc.option(fc.record({ promiseIds: fc.array(promiseId, { maxLength: 2 }), reason })),
      }),
    ),
  }),
  fc.record({ type: fc.constant("KeepPromise" as const), promiseId, keptAt: moment, now: moment }),
  fc.record({ type: fc.constant("RecordMissedPromise" as const), promiseId, now: moment }),
  fc.record({
    type: fc.constant("ReplacePromise" as const),
    promiseId,
    newPromiseId: promiseId,
    what: reason,
    dueAt: moment,
    reason,
    now: moment,
  }),
  fc
    .record({ promiseId, customerId: fc.option(customerId), dueAt: moment, now: moment })
    .map(({ promiseId: id, dueAt, ...use }) => {
      const promises = [{ promise: "solution", promiseId: id, what: "weil", dueAt }];
      return { type: "UsePlaybook", situation: "our_mistake", version: 0, ...use, promises } as const;
    }),
  fc.constantFrom<OpenPointCommand>(
    { type: "BeginEmergency", emergencyId: "e" },
    { type: "EndEmergency", solution: "weil", solvedAt: "2026-08-01T00:00:00.000Z", waivedBecause: null },
    { type: "RecordEmergencySummary", givenAt: "2026-08-02T00:00:00.000Z" },
  ),
  fc.constant({ type: "DecideOnReport", actionId: "action-1", noActionReason: null } as const),
  fc.record({
    type: fc.constant("DecideOnReport" as const),
    actionId: fc.constant(null),
    noActionReason: reason,
  }),
  fc.constantFrom("e", "f").map(
    (escalationId) =>
      ({
        type: "JoinEscalation",
        escalationId,
        promiseId: `promise of ${escalationId}`,
        customers: [affected("b"), affected("c")],
        words: ["Droht mit Kündigung"],
        ...demand,
        promisedUntil: "2026-08-20T10:00:00.000Z",
      }) as const,
  ),
  fc.record({
    type: fc.constant("WithdrawEscalation" as const),
    escalationId: fc.constantFrom(null, "e", "f"),
    reason,
    onlyRaisedBy: fc.constantFrom(null, "sales" as const),
    now: moment,
  }),
  fc.record({ type: fc.constant("SetPriority" as const), priority: fc.constantFrom(...priorities) }),
  fc.record({
    type: fc.constant("SetSupportLevel" as const),
    supportLevel: fc.constantFrom(...supportLevels, null),
  }),
  fc.record({
    type: fc.constant("ChangeTellableWords" as const),
    title: fc.option(reason),
    nextStep: reason,
  }),
  fc.constant({ type: "RecordImportedRow", row: "{}", importId: "import-2" } as const),
  fc.constantFrom("TakeOpenPoint" as const).map((type) => ({ type, personId: "p" })),
  fc.constant({ type: "ReleaseOpenPoint" } as const),
);

/** What came of the commands, one after another; those that a rule stands against leave nothing. */
function outcome(given: readonly OpenPointCommand[]): OpenPointEvent[] {
  const events: OpenPointEvent[] = [];
  for (const command of given) {
    const decision = openPointDecider.decide(command, fold(openPointDecider, events));
    if (decision.outcome === "accepted") events.push(...decision.events);
  }
  return events;
}

/** Leads to the end more often than chance would. */
const toTheEnd: readonly OpenPointCommand[] = [
  { type: "DecideOnReport", actionId: null, noActionReason: "Einzelfall" },
  { type: "SolveOpenPoint", solution: "weil", solvedAt: "2026-08-01T00:00:00.000Z" },
  { type: "GiveSolutionNotice", customerId: "a", channel: "email", givenAt: "2026-08-02T00:00:00.000Z" },
  { type: "VerifySolution", how: null },
  {
    type: "CloseOpenPoint",
    now: "2026-08-20T00:00:00.000Z",
    noReplySince: "2026-08-06T00:00:00.000Z",
    sentNotices: [],
  },
];

/** A course through the states, with anything that people may do in between. */
const courses = fc
  .tuple(
    firsts,
    fc.array(fc.array(commands, { maxLength: 4 }), { maxLength: 2 * toTheEnd.length }),
    fc.boolean(),
  )
  .map(([first, between, reopens]): OpenPointCommand[] => {
    const reopen: OpenPointCommand = { type: "ReopenOpenPoint", reason: "weil" };
    const steps = reopens ? [...toTheEnd, reopen, ...toTheEnd.slice(1)] : toTheEnd;
    return [first, ...steps.flatMap((step, index) => [...(between[index] ?? []), step])];
  });

const anyEvents = fc.array(
  fc.constantFrom(
    ...goldenEvents().flatMap(({ type, data }) =>
      type in openPointHistoryWords ? [{ type, data } as OpenPointEvent] : [],
    ),
  ),
  { maxLength: 30 },
);

it("law: deciding the same command twice changes nothing", () => {
  fc.assert(
    fc.property(courses, commands, (course, command) => {
      const events = outcome([...course, command]);
      const again = openPointDecider.decide(command, fold(openPointDecider, events));
      expect(again.outcome === "accepted" ? again.events : []).toEqual([]);
    }),
  );
});

it("law: a point is closed only when its rules were met", () => {
  let closings = 0;
  fc.assert(
    fc.property(courses, (course) => {
      let events: OpenPointEvent[] = [];
      for (const command of course) {
        const decision = openPointDecider.decide(command, fold(openPointDecider, events));
        if (decision.outcome === "refused") continue;
        events = [...events, ...decision.events];
        if (command.type !== "CloseOpenPoint" || decision.events.length === 0) continue;
        closings += 1;
        const point = fold(openPointDecider, events) as OpenPoint;
        expect(point).toMatchObject({ state: "closed", decision: expect.anything() });
        for (const { reply, noticeGivenAt } of point.customers) {
          expect(reply).not.toBeNull();
          if (reply === "no_reply") expect(isAfter(noticeGivenAt ?? "", command.noReplySince)).toBe(false);
        }
        expect(point.promises.map((promise) => promiseOutcome(promise, command.now))).not.toContain(
          "running",
        );
      }
    }),
  );
  expect(closings).toBeGreaterThan(0);
});

it("law: an escalation runs only while somebody waits for the solution", () => {
  fc.assert(
    fc.property(courses, (course) => {
      const point = fold(openPointDecider, outcome(course));
      if (point === null || ["open", "in_progress", "waiting"].includes(point.state)) return;
      expect(point.escalations.map(({ course: runs }) => runs)).not.toContain("running");
    }),
  );
});

it("law: what a point waits for is known only while it waits", () => {
  fc.assert(
    fc.property(courses, (course) => {
      const point = fold(openPointDecider, outcome(course));
      if (point?.state !== "waiting") expect(point?.waiting ?? null).toBeNull();
    }),
  );
});

it("law: every order of events has a state, and a point is there once it was reported", () => {
  const reports: readonly string[] = [
    "IncidentReported",
    "ComplaintReported",
    "EscalationRaised",
    "OpenPointImported",
  ];
  fc.assert(
    fc.property(anyEvents, (events) => {
      const point = fold(openPointDecider, events);
      expect(point !== null).toBe(events.some(({ type }) => reports.includes(type)));
      if (point !== null) expect(pointStates).toContain(point.state);
    }),
  );
});

it("law: replay equals incremental, also from a state that was stored as JSON in between", () => {
  fc.assert(
    fc.property(anyEvents, fc.nat(), (events, cut) => {
      const half = events.length === 0 ? 0 : cut % events.length;
      const recorded: Recorded<OpenPointEvent>[] = events.map((event, day) => ({
        event,
        recordedAt: `2026-08-${String(day + 1).padStart(2, "0")}T08:00:00.000Z`,
      }));
      const stored = JSON.parse(JSON.stringify(openPointView(recorded.slice(0, half))));
      expect(recorded.slice(half).reduce(evolveOpenPointView, stored)).toEqual(openPointView(recorded));
      expect(events.reduce(evolveOpenPoint, null)).toEqual(openPointView(recorded)?.point ?? null);
    }),
  );
});
