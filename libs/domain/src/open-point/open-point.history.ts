import type { Recorded } from "../event/happened.ts";
import type { Description, HistoryReader } from "../history/description.ts";
import { fieldChanges, type ShownFields } from "../history/field-changes.ts";
import type { OpenPointEvent } from "./open-point.events.ts";
import { evolveOpenPoint } from "./open-point.evolve.ts";
import { openPointHistoryWords } from "./open-point.history-words.ts";
import type { OpenPointState } from "./open-point.state.ts";

/** One entry per event, in their order. */
export function openPointHistory(
  events: Iterable<Recorded<OpenPointEvent>>,
  reader: HistoryReader,
): readonly (Description & { readonly recordedAt: string })[] {
  let point: OpenPointState = null;
  const history = [];
  for (const { event, recordedAt } of events) {
    history.push({ ...describeOpenPointEvent(event, point, reader), recordedAt });
    point = evolveOpenPoint(point, event);
  }
  return history;
}

/** An event in the reader's words. @param before the point's state without it */
export function describeOpenPointEvent(
  event: OpenPointEvent,
  before: OpenPointState,
  reader: HistoryReader,
): Description {
  const after = evolveOpenPoint(before, event);
  return {
    what: openPointHistoryWords[event.type][reader.language],
    changes: [
      ...fieldChanges(shownFields(before), shownFields(after), reader),
      ...fieldChanges(replacedBy(event, before), saidBesides(event, before), reader),
    ],
  };
}

/** The fields whose changes are shown, whatever event they came with. */
function shownFields(point: OpenPointState): ShownFields {
  if (point === null) return {};
  const { kind, state, title, description, nextStep, tellable, customersWords, customers } = point;
  const { trap, journeyPhase, channel, product, priority, ownerTeamId, takenBy, supportLevel } = point;
  return {
    kind,
    state,
    title,
    description,
    nextStep,
    tellableTitle: tellable.title,
    tellableDescription: tellable.description,
    tellableNextStep: tellable.nextStep,
    customersWords,
    customers: customers.map(({ customerId }) => customerId),
    trap,
    journeyPhase,
    channel,
    product,
    priority,
    ownerTeamId,
    takenBy,
    supportLevel,
    dueOn: point.dueOn,
    noticedAt: point.noticedAt,
    waitingFor: point.waiting?.waitingFor,
    lookAgainOn: point.waiting?.lookAgainOn,
    duplicateOf: point.duplicateOf,
    actionId: point.decision?.actionId,
    noActionReason: point.decision?.noActionReason,
  };
}

/** What the event says besides the fields that it changed. */
function saidBesides(event: OpenPointEvent, before: OpenPointState): ShownFields {
  switch (event.type) {
    case "IncidentReported":
    case "ComplaintReported":
    case "ImportedRowSeenAgain":
    case "OpenPointClassified":
    case "InternalWordsChanged":
    case "TellableWordsChanged":
    case "OwnerTeamAssigned":
    case "OpenPointTaken":
    case "OpenPointReleased":
    case "PrioritySet":
    case "SupportLevelSet":
    case "DueDateSet":
    case "WorkStarted":
    case "OpenPointClosed":
    case "JoinedAsDuplicate":
    case "ReportDecided":
    case "EmergencyBegun":
      return {};
    case "EmergencyEnded":
      return { reason: event.data.waivedBecause };
    case "EmergencySummaryGiven":
      return { givenAt: event.data.givenAt };
    case "EscalationRaised":
    case "EscalationJoined": {
      const { wanted, urgencyReason, promised, promisedUntil, raisedBy } = event.data;
      return { raisedBy, wanted, urgencyReason, promised, promisedUntil };
    }
    case "OpenPointImported": {
      const { listName, oldNumber, finishedOn, remark } = event.data;
      return { listName, oldNumber, finishedOn, remark };
    }
    case "CustomerAffected": {
      const { customerId, siteId, assetId, contactPersonId } = event.data;
      return { customerId, siteId, assetId, contactPersonId };
    }
    case "ContactRecorded": {
      const { customerId, contactPersonId, channel, direction, contactedAt, summary } = event.data;
      return { contactedAt, direction, channel, customerId, contactPersonId, summary };
    }
    case "CustomerReplied": {
      const { customerId, contactPersonId, channel, receivedAt, words, remark } = event.data;
      const fromOtherAddress = event.data.fromOtherAddress || undefined;
      return {
        receivedAt,
        channel,
        customerId,
        contactPersonId,
        fromOtherAddress,
        customersWords: words,
        remark,
      };
    }
    case "FeedbackNoted": {
      const { customerId, solved, satisfaction, recommend, words, aboutPointId, openedPointId } = event.data;
      const answers = { feedbackSolved: solved, satisfaction, recommend, customersWords: words };
      return { customerId, ...answers, aboutPointId, openedPointId };
    }
    case "PlaybookUsed":
      return { playbook: event.data.situation, customerId: event.data.customerId };
    case "MakeGoodOffered":
    case "ChargeAgreed": {
      const { what, valueCents, customerId } = event.data;
      const makeGoodKind = event.type === "MakeGoodOffered" ? event.data.makeGoodKind : undefined;
      return { makeGoodKind, text: what, valueCents, customerId };
    }
    case "MakeGoodAccepted":
    case "MakeGoodDeclined":
    case "MakeGoodGiven": {
      const { makeGoodId } = event.data;
      return { text: before?.makeGoods.find((makeGood) => makeGood.makeGoodId === makeGoodId)?.what };
    }
    case "CustomerTold": {
      const { messageKind, customerId, channel, toldAt } = event.data;
      return { messageKind, customerId, channel, toldAt };
    }
    case "PromiseMade": {
      const { what, dueAt, customerId } = event.data;
      return { what, dueAt, customerId };
    }
    case "PromiseKept":
      return { what: promiseOf(before, event.data.promiseId)?.what, keptAt: event.data.keptAt };
    case "PromiseMissed": {
      const { promiseId, dueAt } = event.data;
      return { what: promiseOf(before, promiseId)?.what, dueAt };
    }
    case "PromiseReplaced": {
      const { what, dueAt, reason } = event.data;
      return { what, dueAt, reason };
    }
    case "NoteAdded":
    case "EscalationWithdrawn":
    case "CustomerNoLongerAffected":
    case "WaitingBegun":
    case "OpenPointSolved":
    case "SolutionVerified":
    case "MovedToPrivateChannel":
    case "SolutionNoticeGiven":
    case "SolutionConfirmed":
    case "NoReplyRecorded":
    case "ConfirmationWaived":
    case "OpenPointDropped":
    case "OpenPointReopened":
      return sayingsOf(event.data);
    default:
      event satisfies never;
      return {};
  }
}

/** Fields of events that say a thing or two about a customer, a channel, a reason. */
function sayingsOf(data: ShownFields): ShownFields {
  const { customerId, channel, givenAt, text, solution, how, reason } = data;
  return { customerId, channel, givenAt, text, solution, how, reason };
}

/** What stood in the place of what the event says besides. */
function replacedBy(event: OpenPointEvent, before: OpenPointState): ShownFields {
  if (event.type !== "PromiseReplaced") return {};
  const promise = promiseOf(before, event.data.promiseId);
  return { what: promise?.what, dueAt: promise?.dueAt };
}

function promiseOf(point: OpenPointState, id: string) {
  return point?.promises.find(({ promiseId }) => promiseId === id);
}
