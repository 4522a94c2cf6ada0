import { notAffected } from "../open-point/affected-customers.ts";
import type { OpenPointState } from "../open-point/open-point.state.ts";
import { isAfter } from "../open-point/promise.ts";
import { isUnsolved } from "../open-point/state-transitions.rules.ts";
import { accept, type Refusal, refusal, refuse, refuseFor } from "../refusal/refusal.ts";
import { type Channel, isFinished } from "../taxonomy/index.ts";
import type { FreeText } from "../text/index.ts";
import { faultyWords } from "../text/text.rules.ts";
import type { CommandOfMessage, PromiseToMake } from "./message.commands.ts";
import type { MessageDecision } from "./message.decision.ts";
import type { Addressing, PromiseOfMessage, WayOut } from "./message.events.ts";
import type { IssuedVersion, Message } from "./message.state.ts";
import { isSpoken } from "./reaching.ts";

/** A message of any kind whose text is written as a whole. */
export function issueMessage(command: CommandOfMessage<"IssueMessage">): MessageDecision {
  const { addressing, kind, text, promise, point, reason = null, automatic } = command;
  const notSolved = kind === "solution_notice" && point !== null && isUnsolved(point.state);
  if (notSolved) return refuse("not-solved", { state: point.state });
  const fault = notAddressable(addressing, point) ?? faultyWords({ text, what: promise?.what, reason });
  if (fault) return refuseFor(fault);
  return issue(command, { message: { kind, addressing, versions: [] }, text, reason, promise, automatic });
}

interface ToIssue {
  readonly message: Pick<Message, "kind" | "addressing" | "versions">;
  readonly text: string;
  readonly reason: FreeText | null;
  readonly promise: PromiseToMake | null;
  readonly automatic?: true | undefined;
}

/** The next version of a message. A promise has to lie ahead, and somebody has to be there to keep it. */
export function issue(
  { point, promiseId, now }: Pick<CommandOfMessage<"IssueMessage">, "point" | "promiseId" | "now">,
  { message, text, reason, promise: wanted, automatic }: ToIssue,
): MessageDecision {
  const { kind, addressing, versions } = message;
  const corrected = versions.at(-1);
  const { promise, promised } = promiseMade(wanted, promiseId, corrected);
  const obstacle =
    notAddressable(addressing, point) ??
    (promise?.promiseId === promiseId ? notPromisable(promise, point, now) : undefined);
  if (obstacle) return refuseFor(obstacle);
  const data = {
    ...addressing,
    kind,
    version: (corrected?.version ?? 0) + 1,
    corrects: corrected?.version ?? null,
    reason,
    wayOut: wayOutOn(addressing.channel),
    text,
    issuedAt: now,
    promise,
    promised,
    ...(automatic && { automatic }),
  };
  return accept({ type: "MessageIssued", data });
}

export function notAddressable({ customerId }: Addressing, point: OpenPointState): Refusal | undefined {
  return point === null ? refusal("point-unknown") : notAffected(point, customerId);
}

function wayOutOn(channel: Channel): WayOut {
  return isSpoken(channel) ? "spoken" : "to_deliver";
}

/** A correction that promises the same, or nothing else, leaves the promise as it was made. */
function promiseMade(
  wanted: PromiseToMake | null,
  promiseId: string,
  corrected: IssuedVersion | undefined,
): { readonly promise: PromiseOfMessage | null; readonly promised: FreeText | null } {
  const { promise = null, promised = null } = corrected ?? {};
  if (wanted === null || (wanted.dueAt === promise?.dueAt && wanted.what === promised)) {
    return { promise, promised };
  }
  const replaces = wanted.replaces ?? (promise === null ? [] : [promise.promiseId]);
  return { promise: { promiseId, dueAt: wanted.dueAt, replaces }, promised: wanted.what };
}

function notPromisable({ dueAt }: PromiseOfMessage, point: OpenPointState, now: string): Refusal | undefined {
  if (!isAfter(dueAt, now)) return refusal("promise-not-ahead");
  const finished = point !== null && isFinished(point.state);
  return finished ? refusal("point-finished", { state: point.state }) : undefined;
}
