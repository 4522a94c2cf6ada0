import type { Decider } from "klartext/event-sourcing";
import { accept, type Refusal, refuse } from "../refusal/refusal.ts";
import {
  assignOwnerTeam,
  classify,
  release,
  setDueDate,
  setPriority,
  setSupportLevel,
  take,
} from "./attributes.rules.ts";
import { close } from "./closing.rules.ts";
import { confirmSolution, giveSolutionNotice, waiveConfirmation } from "./confirmation.rules.ts";
import { affectCustomer, removeAffectedCustomer } from "./customers.rules.ts";
import { joinAsDuplicate } from "./duplicate.rules.ts";
import { beginEmergency, endEmergency, recordSummaryGiven } from "./emergency.rules.ts";
import { joinEscalation, withdrawEscalation } from "./escalation.rules.ts";
import { noteFeedback } from "./feedback.rules.ts";
import { unlessFinished } from "./finished.rules.ts";
import { agreeCharge, offerMakeGood, settleMakeGood } from "./make-good.rules.ts";
import type { OpenPointCommand, RecordingCommand } from "./open-point.commands.ts";
import type { OpenPointDecision } from "./open-point.decision.ts";
import type { OpenPointEvent } from "./open-point.events.ts";
import { evolveOpenPoint } from "./open-point.evolve.ts";
import type { OpenPoint, OpenPointState } from "./open-point.state.ts";
import { usePlaybook } from "./playbook.rules.ts";
import { moveToPrivateChannel } from "./private-channel.rules.ts";
import { keepPromise, makePromise, recordMissedPromise, replacePromise } from "./promise.rules.ts";
import { record, recordImportedRow } from "./recording.rules.ts";
import { recordReply } from "./reply.rules.ts";
import { decideOnReport } from "./report-decision.rules.ts";
import { beginWaiting, drop, reopen, solve, startWork, verify } from "./state-transitions.rules.ts";
import { recordTold } from "./told.rules.ts";
import { addNote, changeInternalWords, changeTellableWords, recordContact } from "./words.rules.ts";

/** The rules of the domain page's "The open point". */
export const openPointDecider: Decider<OpenPointState, OpenPointCommand, OpenPointEvent, Refusal> = {
  initialState: null,
  decide,
  evolve: evolveOpenPoint,
};

function decide(command: OpenPointCommand, point: OpenPointState): OpenPointDecision {
  switch (command.type) {
    case "ReportIncident":
    case "ReportComplaint":
    case "RaiseEscalation":
    case "ImportOpenPoint":
      // An id is given once, so a point that is there was put there by this very command.
      return point === null ? record(command) : accept();
    default:
      if (point === null) return refuse("point-unknown");
      return unlessFinished(command, point, decideOnPoint(command, point));
  }
}

function decideOnPoint(
  command: Exclude<OpenPointCommand, RecordingCommand>,
  point: OpenPoint,
): OpenPointDecision {
  switch (command.type) {
    case "RecordImportedRow":
      return recordImportedRow(command, point);
    case "JoinEscalation":
      return joinEscalation(command, point);
    case "WithdrawEscalation":
      return withdrawEscalation(command, point);
    case "ClassifyOpenPoint":
      return classify(command, point);
    case "ChangeInternalWords":
      return changeInternalWords(command, point);
    case "ChangeTellableWords":
      return changeTellableWords(command, point);
    case "AssignOwnerTeam":
      return assignOwnerTeam(command, point);
    case "TakeOpenPoint":
      return take(command, point);
    case "ReleaseOpenPoint":
      return release(point);
    case "SetPriority":
      return setPriority(command, point);
    case "SetSupportLevel":
      return setSupportLevel(command, point);
    case "SetDueDate":
      return setDueDate(command, point);
    case "AffectCustomer":
      return affectCustomer(command, point);
    case "RemoveAffectedCustomer":
      return removeAffectedCustomer(command, point);
    case "AddNote":
      return addNote(command);
    case "RecordContact":
      return recordContact(command, point);
    case "RecordReply":
      return recordReply(command, point);
    case "StartWork":
      return startWork(point);
    case "BeginWaiting":
      return beginWaiting(command, point);
    case "SolveOpenPoint":
      return solve(command, point);
    case "VerifySolution":
      return verify(command, point);
    case "GiveSolutionNotice":
      return giveSolutionNotice(command, point);
    case "NoteFeedback":
      return noteFeedback(command, point);
    case "OfferMakeGood":
      return offerMakeGood(command, point);
    case "SettleMakeGood":
      return settleMakeGood(command, point);
    case "AgreeCharge":
      return agreeCharge(command, point);
    case "MoveToPrivateChannel":
      return moveToPrivateChannel(command, point);
    case "RecordTold":
      return recordTold(command, point);
    case "ConfirmSolution":
      return confirmSolution(command, point);
    case "WaiveConfirmation":
      return waiveConfirmation(command, point);
    case "CloseOpenPoint":
      return close(command, point);
    case "DropOpenPoint":
      return drop(command, point);
    case "ReopenOpenPoint":
      return reopen(command, point);
    case "JoinAsDuplicate":
      return joinAsDuplicate(command, point);
    case "MakePromise":
      return makePromise(command, point);
    case "KeepPromise":
      return keepPromise(command, point);
    case "ReplacePromise":
      return replacePromise(command, point);
    case "RecordMissedPromise":
      return recordMissedPromise(command, point);
    case "UsePlaybook":
      return usePlaybook(command, point);
    case "DecideOnReport":
      return decideOnReport(command, point);
    case "BeginEmergency":
      return beginEmergency(command, point);
    case "EndEmergency":
      return endEmergency(command, point);
    case "RecordEmergencySummary":
      return recordSummaryGiven(command, point);
    default:
      return command satisfies never;
  }
}
