import { TEXT_MAX_LENGTH } from "klartext/domain";
import { InstantField, TextField, UuidListField } from "../http/fields/fields.ts";

export class PromiseToMakeDto {
  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "What is promised.",
    example: "Rückruf mit dem Liefertermin",
  })
  what!: string;

  @InstantField({ description: "Until when; still to come." })
  dueAt!: string;

  @UuidListField({
    max: 100,
    description: "Promises on the point in whose place it is made; told in time, they count as replaced.",
    optional: true,
  })
  replaces?: string[];
}
