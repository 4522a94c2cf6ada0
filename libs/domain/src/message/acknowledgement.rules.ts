import type { OpenPointState } from "../open-point/open-point.state.ts";
import { accept, type Refusal, refusal, refuse, refuseFor } from "../refusal/refusal.ts";
import { isSameValue } from "../text/same-value.ts";
import { faultyWords } from "../text/text.rules.ts";
import { composeAcknowledgement } from "./compose-acknowledgement.ts";
import { issue, notAddressable } from "./issuing.rules.ts";
import type { CommandOfMessage } from "./message.commands.ts";
import type { MessageDecision } from "./message.decision.ts";
import type { AcknowledgementParts, MessageEvent } from "./message.events.ts";
import { type Draft, type Message, noParts } from "./message.state.ts";

export function draftAcknowledgement({
  addressing,
  needsApproval,
  parts,
  point,
}: CommandOfMessage<"DraftAcknowledgement">): MessageDecision {
  const fault = notAddressable(addressing, point) ?? faultyParts(parts);
  if (fault) return refuseFor(fault);
  return accept<MessageEvent>(
    { type: "AcknowledgementDrafted", data: { ...addressing, needsApproval } },
    ...(isSameValue(parts, noParts) ? [] : [{ type: "AcknowledgementWorded", data: parts } as const]),
  );
}

export function wordAcknowledgement(
  command: CommandOfMessage<"WordAcknowledgement">,
  draft: Draft,
): MessageDecision {
  const parts = { ...draft.parts, ...command.parts };
  if (isSameValue(parts, draft.parts)) return accept();
  const fault = faultyParts(command.parts);
  return fault ? refuseFor(fault) : accept({ type: "AcknowledgementWorded", data: parts });
}

/** Step 1: the words are the ones that the customer confirmed; where we noticed the error first there may be none. */
export function repeatMatterBack(
  { noticedBy, words }: CommandOfMessage<"RepeatMatterBack">,
  { repeatedBack }: Message,
): MessageDecision {
  const data = { noticedBy, words };
  if (isSameValue(repeatedBack, data)) return accept();
  if (noticedBy === "customer" && words === null) return refuse("repeated-words-missing");
  const fault = faultyWords({ words });
  return fault ? refuseFor(fault) : accept({ type: "MatterRepeatedBack", data });
}

/** Step 2 */
export function showUnderstanding(
  { words }: CommandOfMessage<"ShowUnderstanding">,
  { understanding }: Message,
): MessageDecision {
  if (understanding === words) return accept();
  const fault = faultyWords({ words });
  return fault ? refuseFor(fault) : accept({ type: "UnderstandingShown", data: { words } });
}

/** By a person who did not write it. Where all was written by tools, any person is another one. */
export function approve(
  { personId, writers }: CommandOfMessage<"ApproveAcknowledgement">,
  { approved, version }: Draft,
): MessageDecision {
  if (approved) return accept();
  if (personId === null) return refuse("approval-by-tool");
  if (writers.includes(personId)) return refuse("approval-by-writer");
  if (writers.includes(null)) return refuse("writer-forgotten");
  return accept({ type: "AcknowledgementApproved", data: { version } });
}

/** Its words are sealed with it: what was drafted is what the customer reads, and what they are promised. */
export function issueAcknowledgement(
  command: CommandOfMessage<"IssueAcknowledgement">,
  message: Message,
  draft: Draft,
): MessageDecision {
  const [first, ...further] = [
    ...missing(message, draft),
    ...unofferedMakeGood(command.point, message, draft),
  ];
  if (first) return refuseFor(first, ...further);
  const { addressing, versions } = message;
  const text = composeAcknowledgement(addressing, draft, versions.at(-1), command.letterhead);
  const { remedy, dueAt } = draft.parts;
  const promise = typeof remedy === "string" && dueAt !== null ? { what: remedy, dueAt } : null;
  return issue(command, { message, text, reason: draft.reason, promise });
}

const neededParts = [
  "whatHappened",
  "impact",
  "responsibility",
  "remedy",
  "dueAt",
  "contactLine",
] as const satisfies readonly (keyof AcknowledgementParts)[];

/** Everything at once that stands against issuing: a part whose words were erased is missing as well. */
function missing(
  { repeatedBack, understanding, needsApproval }: Message,
  { parts, approved }: Draft,
): Refusal[] {
  const open = neededParts.filter((part) => typeof parts[part] !== "string");
  return [
    ...(repeatedBack === null ? [refusal("listening-not-recorded")] : []),
    ...(understanding === null ? [refusal("understanding-not-recorded")] : []),
    ...(open.length > 0
      ? [refusal("acknowledgement-incomplete", { parts: open.map(nameOfPart).join(", ") })]
      : []),
    ...(needsApproval && !approved ? [refusal("approval-missing")] : []),
  ];
}

/** A time alone does not say what it is the time of. */
function nameOfPart(part: (typeof neededParts)[number]): string {
  return part === "dueAt" ? "doneBy" : part;
}

/** What the words promise was offered on the point, within the limit of whoever offered it. */
function unofferedMakeGood(
  point: OpenPointState,
  { addressing }: Message,
  { parts: { makeGood } }: Draft,
): Refusal[] {
  const offered = point?.makeGoods.some(
    ({ customerId, state }) => customerId === addressing.customerId && state !== "declined",
  );
  return makeGood === null || offered ? [] : [refusal("make-good-not-offered")];
}

function faultyParts(parts: Partial<AcknowledgementParts>): Refusal | undefined {
  const { dueAt: _, ...words } = parts;
  return faultyWords(words);
}
