import type { Language } from "../language/language.ts";
import { isAfter } from "../open-point/promise.ts";
import { builtInPlaybooks } from "../playbook/built-in/built-in-playbooks.ts";
import type { PlaceholderValues } from "../playbook/placeholder.ts";
import type { PlaybookInForce } from "../playbook/playbook.decider.ts";
import type { AddressedText } from "../playbook/playbook.ts";
import { fillKnown, placeholdersIn } from "../playbook/template-text.ts";
import { type Refusal, refusal } from "../refusal/refusal.ts";
import type { AsWritten } from "../text/index.ts";
import type { ReadyNotice } from "./emergency.commands.ts";
import type { EmergencyEnd, EmergencyFacts, NoticeOccasion, NoticeTexts } from "./emergency.events.ts";
import { emergencyValues } from "./emergency-values.ts";

/** What a notice is made of. By this type nothing can get into it but what everybody affected may know. */
export interface NoticeParts {
  readonly occasion: NoticeOccasion;
  /** Words of our own, with placeholders; `null`: those of the playbook. */
  readonly words: AsWritten<NoticeTexts> | null;
  readonly facts: EmergencyFacts;
  /** `null` while the emergency runs. */
  readonly end: EmergencyEnd | null;
  /** RFC 3339; when the next notice comes. */
  readonly nextAt: string | null;
  /** RFC 3339 */
  readonly now: string;
}

/** Who writes. */
export interface NoticeWriter {
  readonly playbook: PlaybookInForce;
  readonly contactLine: string | null;
  readonly organizationName: string | null;
  /** IANA name */
  readonly timeZone: string;
}

export type ComposedNotice =
  | { readonly outcome: "composed"; readonly notice: ReadyNotice }
  | { readonly outcome: "refused"; readonly refusal: Refusal };

/** What is known only when it is clear who reads the notice. */
const readersPlaceholders: readonly string[] = ["customer.salutation", "customer.name"];
const NEXT_TIME = "promise.due";

/**
 * A notice as it will go out, but for the reader's own name: in each language in which it was said what has happened.
 * @returns a refusal where something stays unfilled, or where words of our own do not say when the next notice comes
 */
export function composeNotice(given: NoticeParts, writer: NoticeWriter): ComposedNotice {
  const parts = { ...given, facts: tellableFacts(given.facts, given.now) };
  const template = parts.words === null ? templateOf(parts, writer.playbook) : ownWords(parts.words);
  const texts: AsWritten<NoticeTexts> = {
    deFormal: filled(template.deFormal, "de", parts, writer),
    deInformal: filled(template.deInformal, "de", parts, writer),
    en: filled(template.en, "en", parts, writer),
  };
  const fault = faultOf(template, texts, parts);
  if (fault) return { outcome: "refused", refusal: fault };
  const playbookVersion = parts.words === null ? writer.playbook.version : null;
  return { outcome: "composed", notice: { texts, playbookVersion } };
}

/** A time that has passed (`now`: RFC 3339) is no time by which something will be put right. */
export function tellableFacts(facts: EmergencyFacts, now: string): EmergencyFacts {
  const isPast = facts.restoredBy !== null && !isAfter(facts.restoredBy, now);
  return isPast ? { ...facts, restoredBy: null } : facts;
}

function faultOf(
  template: AsWritten<NoticeTexts>,
  texts: AsWritten<NoticeTexts>,
  { words, nextAt }: NoticeParts,
): Refusal | undefined {
  const written = Object.values(texts).filter((text) => text !== null);
  if (written.length === 0) return refusal("notice-without-words");
  const open = written.flatMap(placeholdersIn).filter((name) => !readersPlaceholders.includes(name));
  if (open.length > 0)
    return refusal("placeholders-unfilled", { placeholders: [...new Set(open)].join(", ") });
  const isSilent = Object.values(template).some(
    (text) => text !== null && !placeholdersIn(text).includes(NEXT_TIME),
  );
  return words !== null && nextAt !== null && isSilent
    ? refusal("notice-without-next-time", { placeholder: `{{${NEXT_TIME}}}` })
    : undefined;
}

function filled(
  text: string | null,
  language: Language,
  { facts, end, nextAt, now }: NoticeParts,
  { contactLine, organizationName, timeZone }: NoticeWriter,
): string | null {
  if (text === null) return null;
  const values: PlaceholderValues = {
    ...emergencyValues(facts, end, language),
    ...(nextAt === null ? {} : { [NEXT_TIME]: nextAt }),
    ...(contactLine === null ? {} : { "contact.line": contactLine }),
    ...(organizationName === null ? {} : { "organization.name": organizationName }),
  };
  return fillKnown(text, values, { language, timeZone, now });
}

/** Words that were written in one form of address alone serve for the other one too. */
function ownWords({ deFormal, deInformal, en }: AsWritten<NoticeTexts>): AsWritten<NoticeTexts> {
  return { deFormal: deFormal ?? deInformal, deInformal: deInformal ?? deFormal, en };
}

/** The organization may have taken the template out of its playbook: then the one built in is used. */
function templateOf(parts: NoticeParts, { playbook }: PlaybookInForce): AsWritten<NoticeTexts> {
  const id = templateIdOf(parts);
  const found = [playbook, builtInPlaybooks.emergency]
    .flatMap(({ templates }) => templates)
    .find((template) => template.id === id && template.medium === "written");
  return found === undefined
    ? { deFormal: null, deInformal: null, en: null }
    : spoken(found.text, parts.facts);
}

function templateIdOf({ occasion, facts: { restoredBy } }: NoticeParts): string {
  switch (occasion) {
    case "declared":
      return restoredBy === null ? "write_next" : "write_when";
    case "updated":
    case "interval":
      return restoredBy === null ? "write_update" : "write_update_when";
    case "closing":
      return "write_end";
    default:
      return occasion satisfies never;
  }
}

/** Only in languages in which it was said what has happened. */
function spoken({ de, en }: AddressedText, facts: EmergencyFacts): AsWritten<NoticeTexts> {
  const inGerman = facts.whatHappenedDe !== null;
  return {
    deFormal: inGerman ? de.formal : null,
    deInformal: inGerman ? de.informal : null,
    en: facts.whatHappenedEn === null ? null : en,
  };
}
