import { NAME_MAX_LENGTH } from "klartext/domain";
import { EmailField, TextField, UuidField } from "../../http/fields/fields.ts";

export class AddPersonDto {
  @TextField({ max: NAME_MAX_LENGTH, description: "Full name.", example: "Jana Beispiel" })
  name!: string;

  @EmailField({ description: "E-mail address.", optional: true, nullable: true })
  email?: string | null;

  @UuidField({ description: "The person's team.", optional: true, nullable: true })
  teamId?: string | null;

  @TextField({
    max: NAME_MAX_LENGTH,
    description: "What they do here, in the organization's words; says nothing about what a key may do.",
    example: "Serviceleiterin",
    optional: true,
    nullable: true,
  })
  role?: string | null;
}
