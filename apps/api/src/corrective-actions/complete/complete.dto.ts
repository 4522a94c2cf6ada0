import { TEXT_MAX_LENGTH } from "klartext/domain";
import { TextField } from "../../http/fields/fields.ts";

export class CompleteActionDto {
  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "What came of it.",
    example: "Scanner steht, alle Schichten sind eingewiesen",
    optional: true,
    nullable: true,
  })
  result?: string | null;
}
