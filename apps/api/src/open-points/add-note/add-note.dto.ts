import { TEXT_MAX_LENGTH } from "klartext/domain";
import { TextField } from "../../http/fields/fields.ts";

export class AddNoteDto {
  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "What is to be known.",
    example: "Ersatz ist seit heute unterwegs",
  })
  text!: string;
}
