import {
  type AsWritten,
  type EmergencyFacts,
  type FreeText,
  type NoticeTexts,
  readable,
  TEXT_MAX_LENGTH,
} from "klartext/domain";
import { TextField } from "../http/fields/fields.ts";

/** Words that customers may read, in the languages in which they are said. */
export class InLanguagesDto {
  @TextField({ max: TEXT_MAX_LENGTH, optional: true, nullable: true, description: "In German." })
  de?: string | null;

  @TextField({ max: TEXT_MAX_LENGTH, optional: true, nullable: true, description: "In English." })
  en?: string | null;
}

/** A notice in words of our own. */
export class WrittenNoticeTextsDto {
  @TextField({
    max: TEXT_MAX_LENGTH,
    optional: true,
    nullable: true,
    description:
      "In German, with Sie. May hold the placeholders of the playbook; `{{promise.due}}` stands for the time of the next notice, and has to be in it.",
    example:
      "{{customer.salutation}},\n\ndie Bestellannahme läuft wieder an. Die nächste Nachricht bekommen Sie {{promise.due}}.",
  })
  deFormal?: string | null;

  @TextField({
    max: TEXT_MAX_LENGTH,
    optional: true,
    nullable: true,
    description: "In German, with du; default: the same words.",
  })
  deInformal?: string | null;

  @TextField({ max: TEXT_MAX_LENGTH, optional: true, nullable: true, description: "In English." })
  en?: string | null;
}

export function noticeTextsOf(
  words: WrittenNoticeTextsDto | null | undefined,
): AsWritten<NoticeTexts> | null {
  if (words === null || words === undefined) return null;
  const { deFormal = null, deInformal = null, en = null } = words;
  return { deFormal, deInformal, en };
}

/** The facts after what is given changes them; what was erased is not known any more. */
export function factsWith(
  facts: EmergencyFacts | null,
  given: {
    readonly whatHappened?: InLanguagesDto;
    readonly remedy?: InLanguagesDto;
    readonly restoredBy?: string | null;
  },
): AsWritten<EmergencyFacts> {
  const { whatHappened = {}, remedy = {}, restoredBy } = given;
  const changed = (value: string | null | undefined, before: FreeText | null | undefined) =>
    value === undefined ? (readable(before) ?? null) : value;
  return {
    whatHappenedDe: changed(whatHappened.de, facts?.whatHappenedDe),
    whatHappenedEn: changed(whatHappened.en, facts?.whatHappenedEn),
    remedyDe: changed(remedy.de, facts?.remedyDe),
    remedyEn: changed(remedy.en, facts?.remedyEn),
    restoredBy: changed(restoredBy, facts?.restoredBy),
  };
}
