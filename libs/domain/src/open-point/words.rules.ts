import { accept, refuseFor } from "../refusal/refusal.ts";
import { faultyWords } from "../text/text.rules.ts";
import { whatDiffers } from "../text/what-differs.ts";
import { notAffected } from "./affected-customers.ts";
import { firstAnswerGiven } from "./first-answer.rules.ts";
import type { CommandOf } from "./open-point.commands.ts";
import type { OpenPointDecision } from "./open-point.decision.ts";
import type { OpenPointEvent } from "./open-point.events.ts";
import type { OpenPoint } from "./open-point.state.ts";

export function changeInternalWords(
  command: CommandOf<"ChangeInternalWords">,
  point: OpenPoint,
): OpenPointDecision {
  const { type, ...words } = command;
  const data = whatDiffers(words, point);
  const fault = faultyWords(data);
  if (fault) return refuseFor(fault);
  return Object.keys(data).length === 0 ? accept() : accept({ type: "InternalWordsChanged", data });
}

/** The words that customers may read. Possible on finished points too: what customers read stays correctable. */
export function changeTellableWords(
  command: CommandOf<"ChangeTellableWords">,
  point: OpenPoint,
): OpenPointDecision {
  const { type, ...words } = command;
  const data = whatDiffers(words, point.tellable);
  const fault = faultyWords({
    tellableTitle: data.title,
    tellableDescription: data.description,
    tellableNextStep: data.nextStep,
  });
  if (fault) return refuseFor(fault);
  return Object.keys(data).length === 0 ? accept() : accept({ type: "TellableWordsChanged", data });
}

export function addNote({ text }: CommandOf<"AddNote">): OpenPointDecision {
  const fault = faultyWords({ text });
  return fault ? refuseFor(fault) : accept({ type: "NoteAdded", data: { text } });
}

export function recordContact(command: CommandOf<"RecordContact">, point: OpenPoint): OpenPointDecision {
  const { type, ...data } = command;
  const { customerId, direction, contactedAt, summary } = data;
  const fault = notAffected(point, customerId) ?? faultyWords({ summary });
  if (fault) return refuseFor(fault);
  return accept<OpenPointEvent>(
    { type: "ContactRecorded", data },
    ...(direction === "outbound" ? firstAnswerGiven(point, customerId, contactedAt) : []),
  );
}
