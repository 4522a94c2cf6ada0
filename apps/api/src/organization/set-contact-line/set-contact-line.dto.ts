import { TITLE_MAX_LENGTH } from "klartext/domain";
import { TextField } from "../../http/fields/fields.ts";

export class SetContactLineDto {
  @TextField({
    max: TITLE_MAX_LENGTH,
    nullable: true,
    description: "As it is to be read; null takes it away.",
    example: "Ihre Ansprechpartnerin ist Jana Beispiel, 0211 1234-0.",
  })
  contactLine!: string | null;
}
