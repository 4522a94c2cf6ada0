import { ApiProperty } from "@nestjs/swagger";
import {
  type Language,
  languages,
  NAME_MAX_LENGTH,
  TEXT_MAX_LENGTH,
  type TextKind,
  textKinds,
} from "klartext/domain";
import { EnumField, TextField, TextListField } from "../../http/fields/fields.ts";
import { TextFindingDocument } from "../../http/text-finding.ts";

const MAX_STAFF_NAMES = 10_000;
const MAX_LINE_LENGTH = 2000;
const hyphenated = textKinds.map((kind) => kind.replaceAll("_", "-"));

export class CheckWordingDto {
  @EnumField(languages, { description: "In which language the text is written.", example: "de" })
  language!: Language;

  @EnumField([...new Set([...textKinds, ...hyphenated])], {
    description:
      "What kind of message it is, or `internal` for what customers do not read. Hyphens may stand for underscores.",
    example: "acknowledgement",
  })
  kind!: string;

  @TextField({
    min: 0,
    max: TEXT_MAX_LENGTH,
    asSent: true,
    description: "The text; places are counted in it as it was sent.",
    example: "Herr Müller hat die falsche Rolle eingepackt. Die richtige kommt am 24.11.2026.",
  })
  text!: string;

  @TextField({
    max: MAX_LINE_LENGTH,
    optional: true,
    nullable: true,
    description: "The affected customer, whose own name is no finding.",
    example: "Weber Getränke GmbH, Frau Weber",
  })
  customerName?: string | null;

  @TextField({
    max: MAX_LINE_LENGTH,
    optional: true,
    nullable: true,
    description: "Whom the customer replies to, who may be named; default: the organization's contact line.",
    example: "Ihre Ansprechpartnerin ist Jana Beispiel, 0211 1234-0.",
  })
  contactLine?: string | null;

  @TextField({
    max: NAME_MAX_LENGTH,
    optional: true,
    nullable: true,
    description:
      "What the organization itself is called, whose name is no finding; default: as it is set in its settings.",
    example: "Koch Haustechnik GmbH",
  })
  organizationName?: string | null;

  @TextListField({
    max: MAX_STAFF_NAMES,
    length: NAME_MAX_LENGTH,
    repeatable: true,
    optional: true,
    description: "Names to look for in place of the staff directory.",
    example: ["Thomas Müller", "Sabine Weber"],
  })
  staffNames?: string[];
}

export class WordingFindingsDto {
  @ApiProperty({
    type: [TextFindingDocument],
    description: "In the order of the text; empty: nothing was found.",
  })
  findings!: readonly TextFindingDocument[];
}

/** The kind as the domain calls it. */
export function textKindOf(kind: string): TextKind {
  const named = textKinds.find((known) => known === kind.replaceAll("-", "_"));
  if (named === undefined) throw new Error(`${kind} passed the validation.`);
  return named;
}
