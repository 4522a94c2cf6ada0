import { TEXT_MAX_LENGTH } from "klartext/domain";
import { TextField } from "../../http/fields/fields.ts";

export class SolvePointDto {
  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "What solved it.",
    example: "Richtige Rolle per Kurier geliefert",
  })
  solution!: string;
}
