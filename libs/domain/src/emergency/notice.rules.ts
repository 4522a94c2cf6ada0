import { isAfter } from "../open-point/promise.ts";
import { accept, type Refusal, refusal, refuse, refuseFor } from "../refusal/refusal.ts";
import { isSameValue } from "../text/same-value.ts";
import { faultyWords } from "../text/text.rules.ts";
import { NAME_MAX_LENGTH, TEXT_MAX_LENGTH } from "../text/text-limits.ts";
import type { CommandOfEmergency, NextNotice, ReadyNotice } from "./emergency.commands.ts";
import type { EmergencyDecision } from "./emergency.decision.ts";
import type {
  EmergencyEnd,
  EmergencyEvent,
  EmergencyFacts,
  NoticeOccasion,
  NoticeTexts,
} from "./emergency.events.ts";
import { currentNotice, type Emergency } from "./emergency.state.ts";

/** A name with its salutation. */
const ROOM_FOR_NAME = NAME_MAX_LENGTH + 20;

/** Declares the emergency with its first notice: who is attached from now on is told at once. */
export function declare({
  type,
  notice,
  ...declared
}: CommandOfEmergency<"DeclareEmergency">): EmergencyDecision {
  const { title, tellableTitle, product } = declared;
  const fault =
    faultyWords({ title, tellableTitle, product }) ??
    faultyFacts(declared) ??
    faultyNotice(notice) ??
    notAhead(declared.declaredAt, notice.nextAt, declared.restoredBy);
  if (fault) return refuseFor(fault);
  return accept<EmergencyEvent>(
    { type: "EmergencyDeclared", data: declared },
    written(1, "declared", notice, declared.declaredAt),
  );
}

export function update(
  { facts, everyMinutes, notice, now }: CommandOfEmergency<"UpdateEmergency">,
  emergency: Emergency,
): EmergencyDecision {
  const known = factsOf(emergency);
  const factsChanged = !isSameValue(known, facts) || emergency.everyMinutes !== everyMinutes;
  if (!factsChanged && isTold(notice, emergency)) return accept();
  if (emergency.closing !== null) return refuse("emergency-closed");
  const fault = faultyFacts(facts) ?? faultyNotice(notice) ?? notAhead(now, notice.nextAt, facts.restoredBy);
  if (fault) return refuseFor(fault);
  return accept<EmergencyEvent>(
    ...(factsChanged ? [{ type: "EmergencyFactsChanged", data: { ...facts, everyMinutes } } as const] : []),
    written(emergency.notices.length + 1, "updated", notice, now),
  );
}

/** A newer notice, or the end, leaves nothing to repeat. */
export function repeat(
  { after, notice, now }: CommandOfEmergency<"RepeatNotice">,
  emergency: Emergency,
): EmergencyDecision {
  if (emergency.closing !== null || currentNotice(emergency)?.notice !== after) return accept();
  const fault = faultyNotice(notice) ?? notAhead(now, notice.nextAt);
  return fault ? refuseFor(fault) : accept(written(after + 1, "interval", notice, now));
}

export function close(
  command: CommandOfEmergency<"CloseEmergency">,
  emergency: Emergency,
): EmergencyDecision {
  const { solution, waivedBecause, notice, now, causeDe, causeEn, changeDe, changeEn, endedAt } = command;
  const end: EmergencyEnd = { causeDe, causeEn, changeDe, changeEn, endedAt };
  const closing = { ...end, solution, waivedBecause };
  if (isSameValue(emergency.closing, closing)) return accept();
  if (emergency.closing !== null) return refuse("emergency-closed");
  const fault =
    faultyWords({ solution, reason: waivedBecause }) ?? faultyEnd(end, now) ?? faultyNotice(notice);
  if (fault) return refuseFor(fault);
  const last = { ...notice, nextAt: null, promiseId: null };
  return accept<EmergencyEvent>(
    { type: "EmergencyClosed", data: closing },
    written(emergency.notices.length + 1, "closing", last, now),
  );
}

/** Progress of an older notice, or one that is known already, says nothing new. */
export function recordIssued(
  { notice, upTo, messages, unreached, now }: CommandOfEmergency<"RecordIssued">,
  emergency: Emergency,
): EmergencyDecision {
  const current = currentNotice(emergency);
  if (current === undefined || current.notice !== notice) return accept();
  const advanced = upTo > current.upTo && upTo <= emergency.attached.length;
  const ended = current.roundEndedAt === null && upTo === emergency.attached.length;
  return accept<EmergencyEvent>(
    ...(advanced
      ? [{ type: "EmergencyNoticesIssued", data: { notice, upTo, messages, unreached } } as const]
      : []),
    ...(ended ? [{ type: "EmergencyRoundEnded", data: { notice, endedAt: now } } as const] : []),
  );
}

export function factsOf({
  whatHappenedDe,
  whatHappenedEn,
  remedyDe,
  remedyEn,
  restoredBy,
}: EmergencyFacts): EmergencyFacts {
  return { whatHappenedDe, whatHappenedEn, remedyDe, remedyEn, restoredBy };
}

/** Without the internal words. */
export function endOf({ causeDe, causeEn, changeDe, changeEn, endedAt }: EmergencyEnd): EmergencyEnd {
  return { causeDe, causeEn, changeDe, changeEn, endedAt };
}

function written(
  notice: number,
  occasion: NoticeOccasion,
  ready: Omit<NextNotice, "nextAt" | "promiseId"> & {
    readonly nextAt: string | null;
    readonly promiseId: string | null;
  },
  writtenAt: string,
): EmergencyEvent {
  const { texts, playbookVersion, nextAt, promiseId } = ready;
  return {
    type: "EmergencyNoticeWritten",
    data: { notice, occasion, ...texts, playbookVersion, nextAt, promiseId, writtenAt },
  };
}

function isTold({ texts, nextAt }: NextNotice, emergency: Emergency): boolean {
  const current = currentNotice(emergency);
  if (current === undefined) return false;
  const { deFormal, deInformal, en } = current;
  return current.nextAt === nextAt && isSameValue({ deFormal, deInformal, en } satisfies NoticeTexts, texts);
}

function faultyFacts({ whatHappenedDe, whatHappenedEn, remedyDe, remedyEn }: EmergencyFacts) {
  return (
    faultyWords({ whatHappened: whatHappenedDe, remedy: remedyDe }) ??
    faultyWords({ whatHappened: whatHappenedEn, remedy: remedyEn })
  );
}

function faultyEnd(
  { causeDe, causeEn, changeDe, changeEn, endedAt }: EmergencyEnd,
  now: string,
): Refusal | undefined {
  const texts = [causeDe, causeEn, changeDe, changeEn];
  const fault = texts.map((text) => faultyWords({ text })).find((it) => it !== undefined);
  return fault ?? (isAfter(endedAt, now) ? refusal("emergency-ended-in-the-future") : undefined);
}

function faultyNotice({ texts }: ReadyNotice): Refusal | undefined {
  const words = Object.values(texts).filter((text) => text !== null);
  if (words.length === 0) return refusal("notice-without-words");
  return words.map((text) => faultyWords({ text }) ?? withoutRoom(text)).find((it) => it !== undefined);
}

/** Whoever reads it finds their name in it, after a salutation: the longest has to fit in, too. */
function withoutRoom(text: string): Refusal | undefined {
  const maxLength = Math.max(TEXT_MAX_LENGTH - placesOfNames(text) * ROOM_FOR_NAME, 0);
  const isTooLong = text.length > maxLength;
  return isTooLong ? refusal("text-too-long", { field: "text", maxLength: String(maxLength) }) : undefined;
}

/** Nothing else is open in a notice that is ready. */
function placesOfNames(text: string): number {
  return text.split("{{").length - 1;
}

/** What is told as a time has to be still to come. */
function notAhead(now: string, ...times: readonly (string | null)[]): Refusal | undefined {
  const isPast = times.some((time) => time !== null && !isAfter(time, now));
  return isPast ? refusal("promise-not-ahead") : undefined;
}
