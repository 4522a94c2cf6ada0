import type { AffectedCustomer, OpenPointEvent } from "../open-point/open-point.events.ts";
import type { EmergencyPromise, PromiseToCustomer } from "../open-point/promise.ts";
import { toldAt } from "../open-point/told.ts";
import { type Channel, isFinished, type PointKind, type PointState } from "../taxonomy/index.ts";
import type { FreeText } from "../text/index.ts";
import { isSameValue } from "../text/same-value.ts";
import { messageKinds } from "../wording/index.ts";

/**
 * What may be told of a point, folded from its events. By its type there is no place in it for internal words, a
 * reporter, a person, a team, or what a customer is called.
 */
export interface TellablePoint {
  readonly kind: PointKind;
  /** The tellable words. */
  readonly title: FreeText | null;
  readonly description: FreeText | null;
  readonly nextStep: FreeText | null;
  readonly product: string | null;
  readonly state: PointState;
  /** RFC 3339 */
  readonly noticedAt: string;
  readonly waitsForCustomer: boolean;
  /** ISO date; while it is closed or dropped. */
  readonly finishedOn: string | null;
  /** Another list had finished it. */
  readonly finishedBeforeKlartext: boolean;
  readonly oldNumber: string | null;
  /** The point that goes on for both. */
  readonly duplicateOf: string | null;
  /** It stands for an emergency: more customers are attached there. */
  readonly emergency?: true;
  readonly customers: readonly ToldCustomer[];
  readonly promises: readonly TellablePromise[];
  readonly told: readonly Telling[];
}

export interface ToldCustomer {
  readonly customerId: string;
  /** Whom of them it affects; `null`: the customer as a whole. */
  readonly contactPersonId: string | null;
  /** RFC 3339; of the latest solution notice. */
  readonly noticeGivenAt: string | null;
  readonly confirmed: boolean;
}

/** Until when something was promised. What was promised, in whose words ever, is not kept here. */
export interface TellablePromise extends Omit<PromiseToCustomer, "what"> {
  readonly about?: EmergencyPromise;
}

export const tellingKinds = ["contact", "promise", "new_promise", ...messageKinds] as const;
export type TellingKind = (typeof tellingKinds)[number];

/** That a customer was told something. */
export interface Telling {
  /** `null`: no customer in particular. */
  readonly customerId: string | null;
  readonly kind: TellingKind;
  readonly channel: Channel | null;
  /** RFC 3339 */
  readonly at: string;
}

/** An event, when it was recorded (RFC 3339), and on which day of the organization (ISO date). */
export interface OnDay<Event> {
  readonly event: Event;
  readonly recordedAt: string;
  readonly day: string;
}

/** So many tellings are kept of each customer: the latest. */
const MOST_TELLINGS = 5;

/**
 * The tellable side after one more event. Only what is named here is taken over; whatever else an event holds, also one
 * that is added some day, cannot be told.
 */
export function evolveTellablePoint(
  point: TellablePoint | null,
  happening: OnDay<OpenPointEvent>,
): TellablePoint | null {
  const { event, day } = happening;
  if (point === null) return begun(event, day);
  const after = changed(point, event, day);
  const telling = tellingOf(happening, point);
  return telling === null ? after : { ...after, told: withTelling(after.told, telling) };
}

function begun(event: OpenPointEvent, day: string): TellablePoint | null {
  switch (event.type) {
    case "IncidentReported":
      return newPoint("incident", event.data);
    case "ComplaintReported":
      return newPoint("complaint", event.data);
    case "EscalationRaised":
      return newPoint("escalation", event.data);
    case "OpenPointImported": {
      const { kind, state, finishedOn, oldNumber } = event.data;
      const finished = isFinished(state);
      return {
        ...newPoint(kind, event.data),
        state,
        oldNumber,
        finishedOn: finished ? (finishedOn ?? day) : null,
        finishedBeforeKlartext: finished,
      };
    }
    default:
      return null;
  }
}

function newPoint(
  kind: PointKind,
  record: {
    readonly product: string | null;
    readonly noticedAt: string;
    readonly customers: readonly AffectedCustomer[];
  },
): TellablePoint {
  return {
    kind,
    title: null,
    description: null,
    nextStep: null,
    product: record.product,
    state: "open",
    noticedAt: record.noticedAt,
    waitsForCustomer: false,
    finishedOn: null,
    finishedBeforeKlartext: false,
    oldNumber: null,
    duplicateOf: null,
    customers: record.customers.reduce(withCustomer, []),
    promises: [],
    told: [],
  };
}

function changed(point: TellablePoint, event: OpenPointEvent, day: string): TellablePoint {
  switch (event.type) {
    case "TellableWordsChanged": {
      const { title = point.title, description = point.description, nextStep = point.nextStep } = event.data;
      return { ...point, title, description, nextStep };
    }
    case "OpenPointClassified":
      return event.data.product === point.product ? point : { ...point, product: event.data.product };
    case "CustomerAffected": {
      const customers = withCustomer(point.customers, event.data);
      return customers === point.customers ? point : { ...point, customers };
    }
    case "EscalationJoined": {
      if (event.data.customer === null) return point;
      return { ...point, customers: withCustomer(point.customers, event.data.customer) };
    }
    case "CustomerNoLongerAffected": {
      const customers = point.customers.filter(({ customerId }) => customerId !== event.data.customerId);
      return { ...point, customers };
    }
    case "WorkStarted":
      return inState(point, "in_progress");
    case "WaitingBegun":
      return { ...inState(point, "waiting"), waitsForCustomer: event.data.waitingFor === "customer" };
    case "OpenPointSolved":
      return inState(point, "solved");
    case "SolutionVerified":
      return inState(point, "verified");
    case "OpenPointClosed":
      return finished(point, "closed", day);
    case "OpenPointDropped":
      return finished(point, "dropped", day);
    case "EscalationWithdrawn":
      return event.data.escalationId === null ? finished(point, "dropped", day) : point;
    case "JoinedAsDuplicate":
      return { ...finished(point, "dropped", day), duplicateOf: event.data.of };
    case "OpenPointReopened": {
      const customers = point.customers.map((it) => ({ ...it, noticeGivenAt: null, confirmed: false }));
      return { ...inState(point, "open"), customers };
    }
    case "SolutionNoticeGiven":
      return ofCustomer(point, event.data.customerId, { noticeGivenAt: event.data.givenAt });
    case "SolutionConfirmed":
      return ofCustomer(point, event.data.customerId, { confirmed: true });
    case "PromiseMade": {
      const { promiseId, customerId, dueAt, about } = event.data;
      const made = { promiseId, customerId, dueAt, keptAt: null, replacedAt: null };
      return withPromise(point, about === undefined ? made : { ...made, about });
    }
    case "EmergencyBegun":
      return { ...point, emergency: true };
    case "PromiseKept":
      return ofPromise(point, event.data.promiseId, { keptAt: event.data.keptAt });
    case "PromiseReplaced": {
      const { promiseId, newPromiseId, dueAt, replacedAt } = event.data;
      const { customerId = null, about } = promiseOf(point, promiseId) ?? {};
      const made = { promiseId: newPromiseId, customerId, dueAt, keptAt: null, replacedAt: null };
      const next = about === undefined ? made : { ...made, about };
      return withPromise(ofPromise(point, promiseId, { replacedAt }), next);
    }
    default:
      return point;
  }
}

function inState(point: TellablePoint, state: PointState): TellablePoint {
  return {
    ...point,
    state,
    waitsForCustomer: false,
    finishedOn: null,
    finishedBeforeKlartext: false,
    duplicateOf: null,
  };
}

function finished(point: TellablePoint, state: "closed" | "dropped", day: string): TellablePoint {
  return { ...inState(point, state), finishedOn: day };
}

function withCustomer(
  customers: readonly ToldCustomer[],
  { customerId, contactPersonId }: AffectedCustomer,
): readonly ToldCustomer[] {
  const known = customers.find((it) => it.customerId === customerId);
  if (known === undefined) {
    return [...customers, { customerId, contactPersonId, noticeGivenAt: null, confirmed: false }];
  }
  if (known.contactPersonId === contactPersonId) return customers;
  return customers.map((it) => (it === known ? { ...it, contactPersonId } : it));
}

function ofCustomer(
  point: TellablePoint,
  customerId: string,
  change: Partial<Omit<ToldCustomer, "customerId">>,
): TellablePoint {
  const customers = point.customers.map((it) => (it.customerId === customerId ? { ...it, ...change } : it));
  return { ...point, customers };
}

function withPromise(point: TellablePoint, promise: TellablePromise): TellablePoint {
  // Several promises may give way to one.
  if (point.promises.some(({ promiseId }) => promiseId === promise.promiseId)) return point;
  return { ...point, promises: [...point.promises, promise] };
}

function ofPromise(point: TellablePoint, promiseId: string, change: Partial<TellablePromise>): TellablePoint {
  const promises = point.promises.map((it) => (it.promiseId === promiseId ? { ...it, ...change } : it));
  return { ...point, promises };
}

function promiseOf(point: TellablePoint, promiseId: string): TellablePromise | undefined {
  return point.promises.find((promise) => promise.promiseId === promiseId);
}

function tellingOf({ event, recordedAt }: OnDay<OpenPointEvent>, point: TellablePoint): Telling | null {
  const at = toldAt({ event, recordedAt });
  if (at === null) return null;
  switch (event.type) {
    case "ContactRecorded":
      return { customerId: event.data.customerId, kind: "contact", channel: event.data.channel, at };
    case "CustomerTold": {
      const { customerId, messageKind: kind, channel } = event.data;
      return { customerId, kind, channel, at };
    }
    case "SolutionNoticeGiven":
      return { customerId: event.data.customerId, kind: "solution_notice", channel: event.data.channel, at };
    case "PromiseMade":
      // An emergency's promises stand in its notices.
      if (event.data.about !== undefined) return null;
      return { customerId: event.data.customerId, kind: "promise", channel: null, at };
    case "PromiseReplaced": {
      const { customerId = null, about } = promiseOf(point, event.data.promiseId) ?? {};
      return about !== undefined ? null : { customerId, kind: "new_promise", channel: null, at };
    }
    default:
      return null;
  }
}

/** A solution notice that was sent is two events: it is told once. */
function withTelling(told: readonly Telling[], telling: Telling): readonly Telling[] {
  if (told.some((known) => isSameValue(known, telling))) return told;
  const toSame = told.filter(({ customerId }) => customerId === telling.customerId);
  const oldest = toSame.length < MOST_TELLINGS ? undefined : toSame[0];
  return [...told.filter((it) => it !== oldest), telling];
}
