import { ApiProperty } from "@nestjs/swagger";
import { type Finding, type FindingCode, findingCodes, type Severity } from "klartext/domain";

/** A place in a text that the wording check refuses or warns of. */
export class TextFindingDocument implements Finding {
  @ApiProperty({ enum: findingCodes, description: "What was found.", example: "names-employee" })
  code!: FindingCode;

  @ApiProperty({
    enum: ["refused", "warned"],
    description: "`refused`: the text must not reach a customer; `warned`: whoever writes decides.",
  })
  severity!: Severity;

  @ApiProperty({ type: "integer", description: "Where it begins, in UTF-16 units from 0.", example: 0 })
  from!: number;

  @ApiProperty({ type: "integer", description: "Where it ends, exclusive.", example: 11 })
  to!: number;

  @ApiProperty({ description: "The words found.", example: "Herr Müller" })
  match!: string;

  @ApiProperty({
    description: "Which rule this breaks, in the text's language.",
    example: "„Herr Müller“ nennt jemanden aus unserem Haus.",
  })
  why!: string;

  @ApiProperty({
    description: "What to write instead, in the text's language.",
    example: "Schreiben Sie „wir“, „uns“ oder „unser Team“ statt „Herr Müller“.",
  })
  suggestion!: string;
}

/** The same, in a field of a body. Places are counted in the field's text without blanks around it. */
export class FieldFindingDocument extends TextFindingDocument {
  @ApiProperty({ description: "The field: a JSON pointer into the body.", example: "/description" })
  pointer!: string;
}
