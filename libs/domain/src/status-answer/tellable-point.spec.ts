import { eventCatalogue, isDomainEventType } from "../event/event-catalogue.ts";
import { goldenEvents } from "../event/testing/golden-events.ts";
import type { OpenPointEvent } from "../open-point/open-point.events.ts";
import { statusFacts } from "./status-facts.ts";
import { evolveTellablePoint, type TellablePoint } from "./tellable-point.ts";

const DAY = "2026-11-20";
const AT = "2026-11-20T12:00:00Z";
const nothingKnown = {
  title: "Intern",
  description: null,
  nextStep: null,
  trap: null,
  journeyPhase: null,
  channel: null,
  product: null,
  priority: "normal",
  ownerTeamId: null,
  supportLevel: null,
  dueOn: null,
  noticedAt: "2026-11-14T08:00:00Z",
} as const;

const affects = (customerId: string) => ({ customerId, siteId: null, assetId: null, contactPersonId: null });
const reported = (...customers: string[]): OpenPointEvent => ({
  type: "IncidentReported",
  data: { ...nothingKnown, customers: customers.map(affects) },
});
const promised = (promiseId: string, customerId: string | null): OpenPointEvent => ({
  type: "PromiseMade",
  data: { promiseId, customerId, what: "Thomas ruft an", dueAt: "2026-11-24T11:00:00Z" },
});
const spoken = (customerId: string | null, contactedAt = AT): OpenPointEvent => ({
  type: "ContactRecorded",
  data: {
    customerId,
    contactPersonId: null,
    channel: "phone",
    direction: "outbound",
    contactedAt,
    summary: "Intern",
  },
});

function after(...events: OpenPointEvent[]): TellablePoint {
  const fold = (point: TellablePoint | null, event: OpenPointEvent) =>
    evolveTellablePoint(point, { event, recordedAt: AT, day: DAY });
  const point = events.reduce(fold, null);
  if (point === null) throw new Error("Nothing was reported.");
  return point;
}

function toldTo(customerId: string, point: TellablePoint) {
  const known = { pointId: "p", number: "OP-2026-0001", joinedNumbers: [] };
  return statusFacts(point, customerId, {
    ...known,
    goesOnElsewhere: false,
    actionRunning: false,
    promised: new Map(),
    notices: [],
  });
}

const SECRET = "GEHEIM";
const withTexts = goldenEvents().filter(
  ({ type }) =>
    isDomainEventType(type) && type !== "TellableWordsChanged" && eventCatalogue[type].texts.length > 0,
);

it.each(withTexts)("takes no free text out of $type.v$version", ({ type, data }) => {
  if (!isDomainEventType(type)) throw new Error(`${type} is in no catalogue.`);
  const texts = Object.fromEntries(eventCatalogue[type].texts.map((field) => [field, SECRET]));
  const event = { type, data: { ...(data as object), ...texts } } as OpenPointEvent;
  const begun = evolveTellablePoint(null, { event, recordedAt: AT, day: DAY });
  expect(JSON.stringify([begun, after(reported("c"), event)])).not.toContain(SECRET);
});

it("takes the tellable words, and the product", () => {
  const words = {
    type: "TellableWordsChanged",
    data: { title: "Pumpe undicht", nextStep: "Wir prüfen" },
  } as const;
  const gone = { type: "TellableWordsChanged", data: { nextStep: null } } as const;
  expect(after(reported("c"), words, gone)).toMatchObject({
    title: "Pumpe undicht",
    description: null,
    nextStep: null,
  });
});

it("tells a customer of their own promises, and of those to nobody in particular", () => {
  const point = after(reported("c", "d"), promised("1", "c"), promised("2", "d"), promised("3", null));
  expect(toldTo("c", point).promises.map(({ promiseId }) => promiseId)).toEqual(["1", "3"]);
});

it("leaves out the promises of an emergency's next messages that came, and tells of none apart from its notice", () => {
  const next = (promiseId: string): OpenPointEvent => ({
    type: "PromiseMade",
    data: {
      promiseId,
      customerId: null,
      what: "Intern",
      dueAt: "2026-11-24T11:00:00Z",
      about: "next_message",
    },
  });
  const kept = (promiseId: string, keptAt: string): OpenPointEvent => ({
    type: "PromiseKept",
    data: { promiseId, keptAt },
  });
  const inTime = kept("1", "2026-11-24T10:55:00Z");
  const late = kept("2", "2026-11-24T11:05:00Z");
  const facts = toldTo("c", after(reported(), next("1"), next("2"), next("3"), inTime, late));
  expect(facts.promises).toMatchObject([
    { promiseId: "2", about: "next_message" },
    { promiseId: "3", keptAt: null },
  ]);
  expect(facts.told).toEqual([]);
});

it("takes a contact with nobody in particular for one with the only customer there is", () => {
  expect(toldTo("c", after(reported("c"), spoken(null))).told).toEqual([
    { kind: "contact", channel: "phone", at: AT },
  ]);
  expect(toldTo("c", after(reported("c", "d"), spoken(null), spoken("d"))).told).toEqual([]);
});

it("counts a solution notice once that was sent as a message", () => {
  const at = "2026-11-20T10:00:00Z";
  const sent = { messageId: "m", version: 1, messageKind: "solution_notice", channel: "email" } as const;
  const point = after(
    reported("c"),
    { type: "CustomerTold", data: { ...sent, customerId: "c", toldAt: at } },
    { type: "SolutionNoticeGiven", data: { customerId: "c", channel: "email", givenAt: at } },
  );
  expect(toldTo("c", point).told).toEqual([{ kind: "solution_notice", channel: "email", at }]);
});

it("keeps the latest five tellings of each customer, the latest first", () => {
  const contacts = [1, 2, 3, 4, 5, 6].map((day) => spoken("c", `2026-11-0${day}T08:00:00Z`));
  const { told } = toldTo("c", after(reported("c"), spoken("d"), ...contacts));
  expect(told.map(({ at }) => at.slice(8, 10))).toEqual(["06", "05", "04", "03", "02"]);
});

it("forgets notice and confirmation when the point is reopened", () => {
  const point = after(
    reported("c"),
    { type: "SolutionNoticeGiven", data: { customerId: "c", channel: "email", givenAt: AT } },
    { type: "SolutionConfirmed", data: { customerId: "c" } },
    { type: "OpenPointClosed", data: {} },
  );
  expect(point.finishedOn).toBe(DAY);
  expect(toldTo("c", point)).toMatchObject({ solutionNoticeAt: AT, solutionConfirmed: true });
  const reopened = evolveTellablePoint(point, {
    event: { type: "OpenPointReopened", data: { reason: "wieder da" } },
    recordedAt: AT,
    day: DAY,
  });
  expect(reopened).toMatchObject({
    state: "open",
    finishedOn: null,
    customers: [{ customerId: "c", contactPersonId: null, noticeGivenAt: null, confirmed: false }],
  });
});

it("stays the same, not only equal, when there is nothing to tell", () => {
  const point = after(reported("c"));
  const note: OpenPointEvent = { type: "NoteAdded", data: { text: "Intern" } };
  expect(evolveTellablePoint(point, { event: note, recordedAt: AT, day: DAY })).toBe(point);
});
