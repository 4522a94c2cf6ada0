import { TEXT_MAX_LENGTH } from "klartext/domain";
import { InstantField, TextField } from "../../http/fields/fields.ts";

export class SolvePointDto {
  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "What solved it.",
    example: "Richtige Rolle per Kurier geliefert",
  })
  solution!: string;

  @InstantField({ description: "When, up to now; default: now.", optional: true })
  solvedAt?: string;
}
