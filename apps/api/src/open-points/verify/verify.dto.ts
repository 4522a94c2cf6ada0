import { TEXT_MAX_LENGTH } from "klartext/domain";
import { TextField } from "../../http/fields/fields.ts";

export class VerifySolutionDto {
  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "How it was verified.",
    example: "Probelauf beim Kunden",
    optional: true,
    nullable: true,
  })
  how?: string | null;
}
