import { NAME_MAX_LENGTH, TEXT_MAX_LENGTH } from "klartext/domain";
import { TextField } from "../../http/fields/fields.ts";

export class SiteDto {
  @TextField({ max: NAME_MAX_LENGTH, description: "What the site is called.", example: "Werk Süd" })
  name!: string;

  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "Its address.",
    example: "Am Kanal 4, 45768 Marl",
    optional: true,
    nullable: true,
  })
  address?: string | null;
}
