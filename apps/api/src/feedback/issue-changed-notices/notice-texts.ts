import { type Language, type Reader, TEXT_MAX_LENGTH } from "klartext/domain";
import { TextField } from "../../http/fields/fields.ts";
import type { FieldFindingDocument } from "../../http/text-finding.ts";
import type { WordingCheck } from "../../wording/wording-check.ts";

export class NoticeTextsDto {
  @TextField({
    max: TEXT_MAX_LENGTH,
    optional: true,
    description: "In German. Speaks to nobody, or with Sie where `deInformal` is there as well.",
    example: "Wir lesen die Lieferadresse am Telefon jetzt vor, bevor wir etwas verschicken.",
  })
  de?: string;

  @TextField({
    max: TEXT_MAX_LENGTH,
    optional: true,
    description: "In German with du, for whoever wants that; default: `de`.",
  })
  deInformal?: string;

  @TextField({
    max: TEXT_MAX_LENGTH,
    optional: true,
    description: "In English.",
    example: "We now read out the delivery address on the phone before we send anything.",
  })
  en?: string;
}

interface WrittenText {
  readonly pointer: string;
  readonly language: Language;
  readonly text: string;
}

/** Those that were sent. */
export function writtenTexts({ de, deInformal, en }: NoticeTextsDto): readonly WrittenText[] {
  const texts = [
    { pointer: "/texts/de", language: "de", text: de },
    { pointer: "/texts/deInformal", language: "de", text: deInformal },
    { pointer: "/texts/en", language: "en", text: en },
  ] as const;
  return texts.flatMap(({ text, ...where }) => (text === undefined ? [] : [{ ...where, text }]));
}

/** What the wording check says of them all, each read in its language. */
export function findingsIn(texts: NoticeTextsDto, wording: WordingCheck): FieldFindingDocument[] {
  return writtenTexts(texts).flatMap(({ pointer, language, text }) =>
    wording
      .findingsIn({ kind: "changed_notice", language, text })
      .map((finding) => ({ pointer, ...finding })),
  );
}

/** What this reader is told; none where nothing was written in their language. */
export function textFor(
  { language, formOfAddress }: Reader,
  { de, deInformal, en }: NoticeTextsDto,
): string | undefined {
  if (language === "en") return en;
  return formOfAddress === "informal" ? (deInformal ?? de) : de;
}
