import { type ErasureSubject, erasureSubjects, TEXT_MAX_LENGTH } from "klartext/domain";
import { EnumField, NestedListField, TextField, UuidField } from "../../http/fields/fields.ts";

const MAX_TEXTS = 1000;

export class ErasedTextDto {
  @TextField({ max: 200, description: "As the preview names it.", example: "5c0d…/description" })
  textId!: string;

  @TextField({
    max: 200,
    description: "Where it stands, as the preview names it.",
    example: "openPoint-0b6f6f5e-7a0c-8e0e-9a43-5f1f2f8b7c11",
  })
  stream!: string;
}

export class OrderErasureDto {
  @EnumField(erasureSubjects, {
    description:
      "Who is erased: a contact person, somebody who works here, or a customer with all contact persons.",
    optional: true,
  })
  subject?: ErasureSubject;

  @UuidField({ description: "Their id.", optional: true })
  subjectId?: string;

  @NestedListField(() => ErasedTextDto, {
    description: "Other texts to erase in the same step, from the preview.",
    max: MAX_TEXTS,
    optional: true,
  })
  texts?: ErasedTextDto[];

  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "Why. It stays, so it must not hold the name.",
    example: "Verlangen nach Art. 17 DSGVO vom 20.11.2026",
    optional: true,
    nullable: true,
  })
  reason?: string | null;
}
