import { type Channel, channels, type FormOfAddress, formsOfAddress, NAME_MAX_LENGTH } from "klartext/domain";
import { EmailField, EnumField, TextField } from "../../http/fields/fields.ts";

const languages = ["de", "en"] as const;

export class ContactPersonDto {
  @TextField({ max: NAME_MAX_LENGTH, description: "Full name.", example: "Sabine Krüger" })
  name!: string;

  @EmailField({ description: "E-mail address.", optional: true, nullable: true })
  email?: string | null;

  @TextField({
    max: NAME_MAX_LENGTH,
    description: "Telephone number.",
    example: "+49 2365 555-0",
    optional: true,
    nullable: true,
  })
  phone?: string | null;

  @EnumField(channels, { description: "The channel that they chose.", optional: true, nullable: true })
  channel?: Channel | null;

  @EnumField(languages, { description: "The language for messages; default: de.", optional: true })
  language?: (typeof languages)[number];

  @EnumField(formsOfAddress, { description: "Sie or du; default: formal.", optional: true })
  formOfAddress?: FormOfAddress;
}
