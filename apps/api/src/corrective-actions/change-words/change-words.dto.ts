import { TEXT_MAX_LENGTH, TITLE_MAX_LENGTH } from "klartext/domain";
import { TextField } from "../../http/fields/fields.ts";

export class ChangeActionWordsDto {
  @TextField({ max: TITLE_MAX_LENGTH, description: "What is changed.", optional: true })
  title?: string;

  @TextField({ max: TEXT_MAX_LENGTH, description: "In detail.", optional: true, nullable: true })
  description?: string | null;
}
