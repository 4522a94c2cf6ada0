import { accept, refuse, refuseFor } from "../refusal/refusal.ts";
import { faultyWords } from "../text/text.rules.ts";
import { issue } from "./issuing.rules.ts";
import type { CommandOfMessage } from "./message.commands.ts";
import type { MessageDecision } from "./message.decision.ts";
import type { Message } from "./message.state.ts";

/** Nothing that was said is overwritten: the version that was issued stays word for word, and shows as corrected. */
export function correctMessage(
  command: CommandOfMessage<"CorrectMessage">,
  message: Message,
): MessageDecision {
  const { reason, text, promise } = command;
  const corrected = message.versions.at(-1);
  if (corrected === undefined) return refuse("message-not-issued");
  const fault = faultyWords({ reason, text, what: promise?.what });
  if (fault) return refuseFor(fault);
  if (message.kind !== "acknowledgement") {
    if (text === null) return refuse("text-missing", { field: "text" });
    return issue(command, { message, text, reason, promise });
  }
  if (text !== null || promise !== null) return refuse("acknowledgement-has-parts");
  if (message.draft?.reason === reason) return accept();
  if (message.draft !== null) return refuse("correction-begun");
  const { version } = corrected;
  return accept({ type: "CorrectionBegun", data: { version: version + 1, corrects: version, reason } });
}
