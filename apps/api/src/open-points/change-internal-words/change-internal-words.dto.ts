import { TEXT_MAX_LENGTH, TITLE_MAX_LENGTH } from "klartext/domain";
import { TextField } from "../../http/fields/fields.ts";

export class ChangeInternalWordsDto {
  @TextField({ max: TITLE_MAX_LENGTH, description: "What it is about, for colleagues.", optional: true })
  title?: string;

  @TextField({ max: TEXT_MAX_LENGTH, description: "What happened.", optional: true, nullable: true })
  description?: string | null;

  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "What happens next.",
    example: "Rückruf an den Kunden bis Mittwoch",
    optional: true,
    nullable: true,
  })
  nextStep?: string | null;
}
