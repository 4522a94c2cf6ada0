import type { SendingOutcome } from "./sending-outcome.ts";
import type { WebhookCall } from "./webhook-call.ts";

const LONGEST_CALL_MS = 20_000;

/** Statuses below 500 by which a server asks for patience (RFC 9110, RFC 6585, RFC 8470). */
const passing = [408, 425, 429];

/**
 * Calls a webhook once. Redirects are not followed: what was signed is for the address that was set.
 * `until` cuts the connection at once; `now`: epoch milliseconds, for dates in the answer.
 */
export async function callWebhook(
  url: string,
  { body, headers }: WebhookCall,
  { until, now }: { readonly until: AbortSignal; readonly now: number },
  deadline: () => AbortSignal = () => AbortSignal.timeout(LONGEST_CALL_MS),
): Promise<SendingOutcome> {
  const over = deadline();
  const signal = AbortSignal.any([until, over]);
  try {
    const answer = await fetch(url, { method: "POST", body, headers, signal, redirect: "manual" });
    await answer.body?.cancel();
    return outcomeOf(answer.status, secondsUntil(answer.headers.get("retry-after"), now));
  } catch (error) {
    if (until.aborted) return putOff("cut_off");
    return putOff(over.aborted ? "no_answer" : problemOf(error));
  }
}

function outcomeOf(status: number, wantedPause: number): SendingOutcome {
  if (status >= 200 && status < 300) return { outcome: "accepted" };
  if (status === 410) return { outcome: "given_up", reason: "webhook_gone" };
  if (passing.includes(status)) return putOff("refused_for_now", wantedPause);
  if (status >= 400 && status < 500) return { outcome: "given_up", reason: "refused" };
  return putOff("server_failed", wantedPause);
}

function putOff(
  problem: Extract<SendingOutcome, { readonly outcome: "put_off" }>["problem"],
  wantedPause = 0,
): SendingOutcome {
  return { outcome: "put_off", problem, wantedPause };
}

/** A number of seconds or a date (RFC 9110); 0 where there is none. */
function secondsUntil(retryAfter: string | null, now: number): number {
  if (retryAfter === null) return 0;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter);
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? 0 : Math.max(0, Math.ceil((at - now) / 1000));
}

function problemOf(error: unknown) {
  const code = fieldOf(fieldOf(error, "cause"), "code");
  return code === "UND_ERR_SOCKET" || code === "ECONNRESET" ? "cut_off" : "not_reachable";
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
