import type { EpochMs } from "../business-calendar/index.ts";
import type { EmergencyEnd, EmergencyFacts } from "../emergency/emergency.events.ts";
import { emergencyValues } from "../emergency/emergency-values.ts";
import { type Language, likelyLanguage } from "../language/index.ts";
import type { TellableWords } from "../open-point/open-point.state.ts";
import { readable } from "../text/index.ts";
import { type PlaceholderName, type PlaceholderValues, placeholders } from "./placeholder.ts";
import type { PlaybookPromise } from "./playbook.ts";
import { salutation } from "./salutation.ts";
import type { TextReader } from "./template-text.ts";

/**
 * What a template may say by itself of a point and of the customer who reads it. There is no field that an internal
 * text, a reporter, an employee or another customer could come in by. `null`: not known, or erased.
 */
export interface TemplateFacts {
  readonly pointNumber: string | null;
  readonly tellable: TellableWords;
  readonly customerName: string | null;
  /** Whom the message is for. */
  readonly contactPersonName: string | null;
  readonly organizationName: string | null;
  /** What the customer was offered for the trouble, in words that went through the wording check. */
  readonly makeGood: string | null;
  /** The one that the organization gives everywhere. */
  readonly contactLine: string | null;
  /** What everybody affected may know, where the point stands for an emergency. */
  readonly emergency: { readonly facts: EmergencyFacts; readonly end: EmergencyEnd | null } | null;
}

/** What a record may know, and need not. */
const maybeKnown: readonly PlaceholderName[] = ["makeGood.what", "contact.line"];

/** Placeholders that whoever uses a template may fill in words of their own: no record knows them, or not for this case. */
export const writtenPlaceholders: readonly PlaceholderName[] = (
  Object.keys(placeholders) as PlaceholderName[]
).filter((name) => {
  const { filledFrom } = placeholders[name];
  return filledFrom === "writer" || filledFrom === "emergency" || maybeKnown.includes(name);
});

export function factValues(facts: TemplateFacts, reader: TextReader): PlaceholderValues {
  const { tellable, contactPersonName } = facts;
  return known({
    "customer.salutation": salutation(contactPersonName, reader.language, reader.formOfAddress),
    "customer.name": facts.customerName,
    "point.number": facts.pointNumber,
    "point.matter": readable(tellable.title),
    "point.whatHappened": readable(tellable.description),
    "point.nextStep": readable(tellable.nextStep),
    "makeGood.what": inLanguage(facts.makeGood, reader.language),
    "organization.name": facts.organizationName,
    "contact.line": facts.contactLine,
    ...(facts.emergency && emergencyValues(facts.emergency.facts, facts.emergency.end, reader.language)),
  });
}

/** An offer is written down once, in one language. */
function inLanguage(words: string | null, language: Language): string | null {
  return words !== null && likelyLanguage(words, language) === language ? words : null;
}

/** @param dueAt `null` where the time has to be given yet */
export function promiseValues(
  promise: PlaybookPromise,
  dueAt: EpochMs | null,
  { language }: TextReader,
): PlaceholderValues {
  return known({
    "promise.what": promise.what[language],
    "promise.due": dueAt === null ? null : Temporal.Instant.fromEpochMilliseconds(dueAt).toString(),
  });
}

function known(
  values: Readonly<Partial<Record<PlaceholderName, string | null | undefined>>>,
): PlaceholderValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === "string"));
}
