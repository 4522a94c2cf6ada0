import {
  type Emergency,
  type EmergencyEvent,
  type EmergencyFacts,
  type InEachLanguage,
  type Language,
  type OpenPointCommand,
  readable,
} from "klartext/domain";
import { derivedUuid } from "klartext/nest";

export interface EmergencyAtEvent {
  readonly emergencyId: string;
  /** As it was before the event; `null`: it was not declared yet. */
  readonly before: Emergency | null;
  /** RFC 3339; when it happened. */
  readonly at: string;
  /** The organization's own: the words on its list. */
  readonly language: Language;
}

type EventOf<Type extends EmergencyEvent["type"]> = Extract<EmergencyEvent, { readonly type: Type }>["data"];

/** What the playbook calls it, too. */
const NEXT_MESSAGE = "next_message";
const whatIsNext: InEachLanguage = { de: "Nachricht, wie es steht", en: "A message on how things stand" };
const whatIsRestored: InEachLanguage = { de: "Störung behoben", en: "The disruption put right" };
const newTimeTold: InEachLanguage = { de: "Neue Zeit allen mitgeteilt", en: "New time told to everybody" };
/** Where the words were erased before they came to the point. */
const NO_WORDS = "–";

/** What an event of an emergency means for its point on the list. */
export function commandsOnPoint(event: EmergencyEvent, emergency: EmergencyAtEvent): OpenPointCommand[] {
  switch (event.type) {
    case "EmergencyDeclared":
      return [
        reportOf(event.data),
        { type: "BeginEmergency", emergencyId: emergency.emergencyId },
        {
          type: "ChangeTellableWords",
          title: readable(event.data.tellableTitle) ?? null,
          ...tellable(event.data, emergency),
        },
        ...restoredBy(event.data, emergency),
      ];
    case "EmergencyFactsChanged":
      return [
        { type: "ChangeTellableWords", ...tellable(event.data, emergency) },
        ...restoredBy(event.data, emergency),
      ];
    case "EmergencyNoticeWritten":
      return nextNotice(event.data, emergency);
    case "EmergencyRoundEnded":
      return roundEnded(event.data, emergency);
    case "EmergencyClosed":
      return closed(event.data, emergency);
    case "EmergencyCustomersAttached":
    case "EmergencyCustomersDetached":
    case "EmergencyNoticesIssued":
      return [];
    default:
      return event satisfies never;
  }
}

function reportOf(declared: EventOf<"EmergencyDeclared">): OpenPointCommand {
  const { title, product, trap, ownerTeamId, priority, declaredAt } = declared;
  return {
    type: "ReportIncident",
    title: readable(title) ?? NO_WORDS,
    description: null,
    nextStep: null,
    customers: [],
    trap,
    journeyPhase: null,
    channel: null,
    product,
    priority,
    ownerTeamId,
    supportLevel: null,
    dueOn: null,
    noticedAt: declaredAt,
  };
}

/** In the organization's language, or else in the one in which it was said. */
function tellable(facts: EmergencyFacts, { language }: EmergencyAtEvent) {
  const { whatHappenedDe, whatHappenedEn, remedyDe, remedyEn } = facts;
  const first = <Words>(inGerman: Words, inEnglish: Words) =>
    (language === "de" ? (inGerman ?? inEnglish) : (inEnglish ?? inGerman)) ?? null;
  return {
    description: readable(first(whatHappenedDe, whatHappenedEn)) ?? null,
    nextStep: readable(first(remedyDe, remedyEn)) ?? null,
  };
}

/** A time that everybody was told is a promise to everybody. One that is taken back stays, and runs out. */
function restoredBy(facts: EmergencyFacts, emergency: EmergencyAtEvent): OpenPointCommand[] {
  const { before, at: now, language, emergencyId } = emergency;
  const dueAt = facts.restoredBy;
  const earlier = before?.restoredBy ?? null;
  if (dueAt === null || dueAt === earlier) return [];
  const what = whatIsRestored[language];
  const promiseId = restoredPromise(emergencyId, dueAt);
  if (earlier === null)
    return [{ type: "MakePromise", promiseId, customerId: null, what, dueAt, about: "put_right", now }];
  const replaced = { promiseId: restoredPromise(emergencyId, earlier), newPromiseId: promiseId };
  return [{ type: "ReplacePromise", ...replaced, what, dueAt, reason: newTimeTold[language], now }];
}

/** The first one comes from the playbook, where its words are taken from there. */
function nextNotice(
  notice: EventOf<"EmergencyNoticeWritten">,
  { language }: EmergencyAtEvent,
): OpenPointCommand[] {
  const { promiseId, nextAt: dueAt, playbookVersion: version, writtenAt: now } = notice;
  if (promiseId === null || dueAt === null) return [];
  const what = whatIsNext[language];
  if (notice.occasion !== "declared" || version === null)
    return [{ type: "MakePromise", promiseId, customerId: null, what, dueAt, about: NEXT_MESSAGE, now }];
  const promises = [{ promise: NEXT_MESSAGE, promiseId, what, dueAt, about: NEXT_MESSAGE } as const];
  return [{ type: "UsePlaybook", situation: "emergency", version, customerId: null, promises, now }];
}

/** Everybody has heard from us again: that keeps whatever was promised since everybody heard from us last. */
function roundEnded(
  { notice, endedAt }: EventOf<"EmergencyRoundEnded">,
  { before }: EmergencyAtEvent,
): OpenPointCommand[] {
  const earlier = (before?.notices ?? []).filter((it) => it.notice < notice);
  const last = earlier.findLast(({ roundEndedAt }) => roundEndedAt !== null)?.notice ?? 0;
  const kept = earlier.flatMap((it) => (it.notice >= last && it.promiseId !== null ? [it.promiseId] : []));
  const isLast = before?.notices.some((it) => it.notice === notice && it.occasion === "closing");
  return [
    ...kept.map((promiseId) => keep(promiseId, endedAt, endedAt)),
    ...(isLast ? [{ type: "RecordEmergencySummary", givenAt: endedAt } as const] : []),
  ];
}

function closed(
  { solution, endedAt, waivedBecause }: EventOf<"EmergencyClosed">,
  { before, emergencyId, at }: EmergencyAtEvent,
): OpenPointCommand[] {
  const promised = before?.restoredBy ?? null;
  return [
    ...(promised === null ? [] : [keep(restoredPromise(emergencyId, promised), endedAt, at)]),
    {
      type: "EndEmergency",
      solution: readable(solution) ?? NO_WORDS,
      solvedAt: endedAt,
      waivedBecause: readable(waivedBecause) ?? null,
    },
  ];
}

function keep(promiseId: string, keptAt: string, now: string): OpenPointCommand {
  return { type: "KeepPromise", promiseId, keptAt, now };
}

function restoredPromise(emergencyId: string, dueAt: string): string {
  return derivedUuid("promise of restoring", emergencyId, dueAt);
}
