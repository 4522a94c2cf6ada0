import { isFinished, type PointKind } from "../taxonomy/index.ts";
import { customerAffected, nobodyReplied, noticeGiven, replied, wroteBack } from "./affected-customers.ts";
import { isOfReceipt } from "./first-answer.rules.ts";
import type { MakeGood, MakeGoodOutcome } from "./make-good.ts";
import type { InitialRecord, NotedFeedback, OpenPointEvent } from "./open-point.events.ts";
import type { Escalation, OpenPoint, OpenPointState } from "./open-point.state.ts";

/** The state after one more event. An event that does not belong here, such as one before any report, changes nothing. */
export function evolveOpenPoint(point: OpenPointState, event: OpenPointEvent): OpenPointState {
  return point === null ? recorded(event) : changed(point, event);
}

function recorded(event: OpenPointEvent): OpenPointState {
  switch (event.type) {
    case "IncidentReported":
      return newPoint("incident", event.data);
    case "ComplaintReported": {
      const { customersWords, ...record } = event.data;
      return { ...newPoint("complaint", record), customersWords };
    }
    case "EscalationRaised": {
      const { wanted, urgencyReason, promised, promisedUntil, raisedBy, ...record } = event.data;
      const demand = { wanted, urgencyReason, promised, promisedUntil, raisedBy };
      return {
        ...newPoint("escalation", record),
        escalations: [{ escalationId: null, demand, course: "running" }],
      };
    }
    case "OpenPointImported": {
      const { kind, listName, oldNumber, state, finishedOn, remark, row, importId, ...record } = event.data;
      const finishedBeforeKlartext = isFinished(state);
      const course = ["open", "in_progress", "waiting"].includes(state) ? "running" : "over";
      return {
        ...newPoint(kind, record),
        state,
        waiting: state === "waiting" ? { waitingFor: null, reason: null, lookAgainOn: null } : null,
        escalations: kind === "escalation" ? [{ escalationId: null, demand: null, course }] : [],
        imported: { listName, oldNumber, state, finishedOn, remark, row, importId, finishedBeforeKlartext },
      };
    }
    default:
      return null;
  }
}

function changed(point: OpenPoint, event: OpenPointEvent): OpenPoint {
  switch (event.type) {
    case "IncidentReported":
    case "ComplaintReported":
    case "EscalationRaised":
    case "OpenPointImported":
    case "NoteAdded":
    case "ContactRecorded":
    case "MovedToPrivateChannel":
    case "PlaybookUsed":
      return point;
    case "ImportedRowSeenAgain":
      return point.imported ? { ...point, imported: { ...point.imported, ...event.data } } : point;
    case "EscalationJoined": {
      const { escalationId, customer, ...demand } = event.data;
      const escalations = [...point.escalations, { escalationId, demand, course: "running" } as const];
      const customers = customer ? customerAffected(point.customers, customer) : point.customers;
      return { ...point, escalations, customers };
    }
    case "EscalationWithdrawn": {
      const withdrawn = { ...point, escalations: withdraw(point.escalations, event.data.escalationId) };
      return event.data.escalationId === null ? dropped(withdrawn, event.data.reason) : withdrawn;
    }
    case "OpenPointClassified":
    case "InternalWordsChanged":
    case "PrioritySet":
    case "SupportLevelSet":
    case "DueDateSet":
      return { ...point, ...event.data };
    case "TellableWordsChanged":
      return { ...point, tellable: { ...point.tellable, ...event.data } };
    case "OwnerTeamAssigned":
      return { ...point, ownerTeamId: event.data.teamId };
    case "OpenPointTaken":
      return { ...point, takenBy: event.data.personId };
    case "OpenPointReleased":
      return { ...point, takenBy: null };
    case "CustomerAffected":
      return { ...point, customers: customerAffected(point.customers, event.data) };
    case "CustomerNoLongerAffected": {
      const customers = point.customers.filter(({ customerId }) => customerId !== event.data.customerId);
      return { ...point, customers };
    }
    case "SolutionNoticeGiven":
      return { ...point, customers: noticeGiven(point.customers, event.data.customerId, event.data.givenAt) };
    case "FeedbackNoted":
      return { ...point, feedback: feedbackNoted(point.feedback, event.data) };
    case "MakeGoodOffered":
      return { ...point, makeGoods: [...point.makeGoods, { ...event.data, state: "offered" }] };
    case "MakeGoodAccepted":
      return { ...point, makeGoods: settled(point.makeGoods, event.data.makeGoodId, "accepted") };
    case "MakeGoodDeclined":
      return { ...point, makeGoods: settled(point.makeGoods, event.data.makeGoodId, "declined") };
    case "MakeGoodGiven":
      return { ...point, makeGoods: settled(point.makeGoods, event.data.makeGoodId, "given") };
    case "ChargeAgreed":
      return { ...point, charges: [...point.charges, event.data] };
    case "CustomerTold":
      return { ...point, told: [...point.told, event.data] };
    case "SolutionConfirmed":
      return { ...point, customers: replied(point.customers, event.data.customerId, "confirmed") };
    case "NoReplyRecorded":
      return { ...point, customers: replied(point.customers, event.data.customerId, "no_reply") };
    case "ConfirmationWaived":
      return {
        ...point,
        customers: replied(point.customers, event.data.customerId, "waived", event.data.reason),
      };
    case "CustomerReplied":
      return {
        ...point,
        customers: wroteBack(point.customers, event.data.customerId, event.data.receivedAt),
      };
    case "WorkStarted":
      return { ...point, state: "in_progress", waiting: null };
    case "WaitingBegun":
      return { ...point, state: "waiting", waiting: event.data };
    case "OpenPointSolved":
      return { ...over(point), ...event.data, state: "solved", solutions: point.solutions + 1 };
    case "SolutionVerified":
      return { ...point, state: "verified", verifiedHow: event.data.how };
    case "OpenPointClosed":
      return { ...over(point), state: "closed" };
    case "OpenPointDropped":
      return dropped(point, event.data.reason);
    case "JoinedAsDuplicate":
      return { ...dropped(point, null), duplicateOf: event.data.of };
    case "OpenPointReopened":
      return reopened(point);
    case "PromiseMade": {
      const { promiseId, customerId, what, dueAt } = event.data;
      const made = { promiseId, customerId, what, dueAt, keptAt: null, replacedAt: null };
      return { ...point, promises: [...point.promises, made] };
    }
    case "PromiseKept": {
      const { promiseId, keptAt } = event.data;
      return {
        ...point,
        promises: point.promises.map((it) => (it.promiseId === promiseId ? { ...it, keptAt } : it)),
      };
    }
    case "PromiseMissed":
      return { ...point, missedPromises: [...point.missedPromises, event.data.promiseId] };
    case "PromiseReplaced": {
      const { promiseId, newPromiseId, what, dueAt, replacedAt } = event.data;
      const replaced = point.promises.find((it) => it.promiseId === promiseId);
      const customerId = replaced?.customerId ?? null;
      const promises = point.promises.map((it) => (it.promiseId === promiseId ? { ...it, replacedAt } : it));
      const next = {
        ...{ promiseId: newPromiseId, customerId, what, dueAt, keptAt: null, replacedAt: null },
        ...(replaced && isOfReceipt(replaced, point) ? { ofReceipt: true as const } : {}),
      };
      // Several promises may give way to one.
      const known = promises.some((it) => it.promiseId === newPromiseId);
      return { ...point, promises: known ? promises : [...promises, next] };
    }
    case "ReportDecided":
      return { ...point, decision: event.data };
    case "EmergencyBegun": {
      const { emergencyId } = event.data;
      const emergency = { emergencyId, ended: false, waivedBecause: null, summaryGivenAt: null };
      return { ...point, emergency };
    }
    case "EmergencyEnded": {
      const { waivedBecause } = event.data;
      return { ...point, emergency: point.emergency && { ...point.emergency, ended: true, waivedBecause } };
    }
    case "EmergencySummaryGiven": {
      const summaryGivenAt = event.data.givenAt;
      return { ...point, emergency: point.emergency && { ...point.emergency, summaryGivenAt } };
    }
    default:
      event satisfies never;
      return point;
  }
}

function newPoint(kind: PointKind, record: InitialRecord): OpenPoint {
  return {
    ...record,
    kind,
    state: "open",
    customers: record.customers.reduce(customerAffected, []),
    tellable: { title: null, description: null, nextStep: null },
    customersWords: null,
    takenBy: null,
    waiting: null,
    solution: null,
    solvedAt: null,
    verifiedHow: null,
    droppedBecause: null,
    solutions: 0,
    duplicateOf: null,
    promises: [],
    missedPromises: [],
    told: [],
    feedback: [],
    makeGoods: [],
    charges: [],
    escalations: [],
    decision: null,
    emergency: null,
    imported: null,
  };
}

/** Nobody works on it or waits for it any more: escalations have run their course. */
function over(point: OpenPoint): OpenPoint {
  const escalations = point.escalations.map((it) =>
    it.course === "running" ? { ...it, course: "over" as const } : it,
  );
  return { ...point, waiting: null, escalations };
}

function dropped(point: OpenPoint, reason: OpenPoint["droppedBecause"]): OpenPoint {
  return { ...over(point), state: "dropped", droppedBecause: reason };
}

/** The closing rules apply anew, also to what was closed before Klartext; earlier replies stay in the history alone. */
function reopened(point: OpenPoint): OpenPoint {
  return {
    ...point,
    state: "open",
    customers: nobodyReplied(point.customers),
    solution: null,
    solvedAt: null,
    verifiedHow: null,
    droppedBecause: null,
    duplicateOf: null,
    imported: point.imported && { ...point.imported, finishedBeforeKlartext: false },
  };
}

function withdraw(escalations: readonly Escalation[], withdrawn: string | null): readonly Escalation[] {
  return escalations.map((it) => (it.escalationId === withdrawn ? { ...it, course: "withdrawn" } : it));
}

/** A changed answer takes the place of the one before. */
function feedbackNoted(noted: readonly NotedFeedback[], feedback: NotedFeedback): readonly NotedFeedback[] {
  const known = noted.some(({ feedbackId }) => feedbackId === feedback.feedbackId);
  if (!known) return [...noted, feedback];
  return noted.map((other) => (other.feedbackId === feedback.feedbackId ? feedback : other));
}

function settled(
  makeGoods: readonly MakeGood[],
  makeGoodId: string,
  state: MakeGoodOutcome,
): readonly MakeGood[] {
  return makeGoods.map((it) => (it.makeGoodId === makeGoodId ? { ...it, state } : it));
}
