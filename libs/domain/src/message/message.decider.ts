import type { Decider } from "klartext/event-sourcing";
import { accept, type Refusal, refuse } from "../refusal/refusal.ts";
import {
  approve,
  draftAcknowledgement,
  issueAcknowledgement,
  repeatMatterBack,
  showUnderstanding,
  wordAcknowledgement,
} from "./acknowledgement.rules.ts";
import { correctMessage } from "./correction.rules.ts";
import { issueEmergencyNotice } from "./emergency-notice.rules.ts";
import { issueMessage } from "./issuing.rules.ts";
import type { MessageCommand } from "./message.commands.ts";
import type { MessageDecision } from "./message.decision.ts";
import type { MessageEvent } from "./message.events.ts";
import { evolveMessage, type MessageState } from "./message.state.ts";

/** The rules of the domain page's "What a customer is told". */
export const messageDecider: Decider<MessageState, MessageCommand, MessageEvent, Refusal> = {
  initialState: null,
  decide,
  evolve: evolveMessage,
};

function decide(command: MessageCommand, message: MessageState): MessageDecision {
  switch (command.type) {
    // An id is given once, so a message that is there was put there by this very command.
    case "DraftAcknowledgement":
      return message === null ? draftAcknowledgement(command) : accept();
    case "IssueMessage":
      return message === null ? issueMessage(command) : accept();
    case "IssueEmergencyNotice":
      return message === null ? issueEmergencyNotice(command) : accept();
  }
  if (message === null) return refuse("message-unknown");
  if (command.type === "CorrectMessage") return correctMessage(command, message);
  if (message.kind !== "acknowledgement") return refuse("not-an-acknowledgement");
  const { draft } = message;
  if (draft === null) return refuse("message-issued");
  switch (command.type) {
    case "WordAcknowledgement":
      return wordAcknowledgement(command, draft);
    case "RepeatMatterBack":
      return repeatMatterBack(command, message);
    case "ShowUnderstanding":
      return showUnderstanding(command, message);
    case "ApproveAcknowledgement":
      return approve(command, draft);
    case "IssueAcknowledgement":
      return issueAcknowledgement(command, message, draft);
    default:
      return command satisfies never;
  }
}
