import { TEXT_MAX_LENGTH } from "klartext/domain";
import { TextField } from "../../http/fields/fields.ts";

export class DropPointDto {
  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "Why nothing is done.",
    example: "Kunde hat den Auftrag zurückgezogen",
  })
  reason!: string;
}
