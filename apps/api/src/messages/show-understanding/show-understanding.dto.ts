import { TEXT_MAX_LENGTH } from "klartext/domain";
import { TextField } from "../../http/fields/fields.ts";

export class ShowUnderstandingDto {
  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "By what understanding was shown.",
    example: "Zwei Tage Stillstand vor Weihnachten sind ein großer Schaden.",
  })
  words!: string;
}
