import { NAME_MAX_LENGTH } from "klartext/domain";
import { TextField } from "../../http/fields/fields.ts";

export class NameOrganizationDto {
  @TextField({
    max: NAME_MAX_LENGTH,
    description: "The organization's name as customers know it.",
    example: "Muster Anlagenbau GmbH",
  })
  name!: string;
}
