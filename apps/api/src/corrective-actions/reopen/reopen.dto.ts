import { TEXT_MAX_LENGTH } from "klartext/domain";
import { TextField } from "../../http/fields/fields.ts";

export class ReopenActionDto {
  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "Why it is open again.",
    example: "Fehler ist wieder aufgetreten",
  })
  reason!: string;
}
