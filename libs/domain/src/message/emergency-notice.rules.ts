import { accept, refuseFor } from "../refusal/refusal.ts";
import { faultyWords } from "../text/text.rules.ts";
import type { CommandOfMessage } from "./message.commands.ts";
import type { MessageDecision } from "./message.decision.ts";
import { isSpoken } from "./reaching.ts";

/** Nobody speaks a notice that goes out by itself, so it is never recorded as spoken: `noticesFor` gives no such way. */
export function issueEmergencyNotice({
  addressing,
  emergency,
  text,
  automatic,
  now,
}: CommandOfMessage<"IssueEmergencyNotice">): MessageDecision {
  const fault = faultyWords({ text });
  if (fault) return refuseFor(fault);
  return accept({
    type: "MessageIssued",
    data: {
      ...addressing,
      kind: "emergency_notice",
      version: 1,
      corrects: null,
      reason: null,
      wayOut: isSpoken(addressing.channel) ? "spoken" : "to_deliver",
      text,
      issuedAt: now,
      promise: null,
      promised: null,
      ...(automatic && { automatic }),
      emergency,
    },
  });
}
