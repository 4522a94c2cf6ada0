import { NAME_MAX_LENGTH } from "klartext/domain";
import { EmailField, TextField } from "../../http/fields/fields.ts";

export class ChangePersonDto {
  @TextField({ max: NAME_MAX_LENGTH, description: "Full name; left out, it stays.", optional: true })
  name?: string;

  @EmailField({ description: "E-mail address; left out, it stays.", optional: true, nullable: true })
  email?: string | null;

  @TextField({
    max: NAME_MAX_LENGTH,
    description: "What they do here, in the organization's words; left out, it stays.",
    optional: true,
    nullable: true,
  })
  role?: string | null;
}
