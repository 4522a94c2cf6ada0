import { TEXT_MAX_LENGTH } from "klartext/domain";
import { DayField, TextField } from "../../http/fields/fields.ts";

export class SetActionDueDateDto {
  @DayField({ description: "Until when it has to be done." })
  dueOn!: string;

  @TextField({ max: TEXT_MAX_LENGTH, description: "Why.", example: "Scanner erst ab Dezember lieferbar" })
  reason!: string;
}
