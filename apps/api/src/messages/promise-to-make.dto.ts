import { TEXT_MAX_LENGTH } from "klartext/domain";
import { InstantField, TextField } from "../http/fields/fields.ts";

export class PromiseToMakeDto {
  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "What is promised.",
    example: "Rückruf mit dem Liefertermin",
  })
  what!: string;

  @InstantField({ description: "Until when; still to come." })
  dueAt!: string;
}
