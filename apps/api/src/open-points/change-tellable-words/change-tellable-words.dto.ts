import { TEXT_MAX_LENGTH, TITLE_MAX_LENGTH } from "klartext/domain";
import { TextField } from "../../http/fields/fields.ts";

const changeable = { optional: true, nullable: true };

export class ChangeTellableWordsDto {
  @TextField({
    ...changeable,
    max: TITLE_MAX_LENGTH,
    description: "What it is about, for customers.",
    example: "Falsches Ersatzteil geliefert",
  })
  title?: string | null;

  @TextField({ ...changeable, max: TEXT_MAX_LENGTH, description: "What happened, for customers." })
  description?: string | null;

  @TextField({
    ...changeable,
    max: TEXT_MAX_LENGTH,
    description: "What happens next and by when, for customers.",
  })
  nextStep?: string | null;
}
