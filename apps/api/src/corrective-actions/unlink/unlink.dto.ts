import { TEXT_MAX_LENGTH } from "klartext/domain";
import { TextField } from "../../http/fields/fields.ts";

export class UnlinkActionDto {
  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "Why it does not answer the point.",
    example: "Andere Ursache gefunden",
  })
  reason!: string;
}
