import { TEXT_MAX_LENGTH } from "klartext/domain";
import { TextField } from "../../http/fields/fields.ts";

export class DropActionDto {
  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "Why it is not done.",
    example: "Ablauf wird ohnehin ersetzt",
  })
  reason!: string;
}
