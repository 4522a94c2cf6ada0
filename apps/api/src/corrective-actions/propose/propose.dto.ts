import { type ActionKind, actionKinds, TEXT_MAX_LENGTH, TITLE_MAX_LENGTH } from "klartext/domain";
import { DayField, EnumField, TextField, UuidField, UuidListField } from "../../http/fields/fields.ts";

export class ProposeActionDto {
  @EnumField(actionKinds, { description: "What kind of action.", example: "corrective" })
  kind!: ActionKind;

  @TextField({
    max: TITLE_MAX_LENGTH,
    description: "What is changed so that the error does not come back.",
    example: "Packtisch: Typenschild vor dem Versand scannen",
  })
  title!: string;

  @TextField({ max: TEXT_MAX_LENGTH, description: "In detail.", optional: true, nullable: true })
  description?: string | null;

  @UuidListField({ description: "The points that it answers.", max: 500, optional: true })
  pointIds?: string[];

  @UuidField({ description: "Which team could answer for it.", optional: true, nullable: true })
  ownerTeamId?: string | null;

  @DayField({ description: "Until when it could be done.", optional: true, nullable: true })
  dueOn?: string | null;
}
