import {
  type Channel,
  channels,
  type FormOfAddress,
  formsOfAddress,
  type Language,
  languages,
} from "klartext/domain";
import { EnumField, UuidField } from "../http/fields/fields.ts";

/** To whom, and how they are spoken to. */
export class AddressingDto {
  @UuidField({ description: "One of the point's customers." })
  customerId!: string;

  @UuidField({ description: "Which of the customer's contact persons.", optional: true, nullable: true })
  contactPersonId?: string | null;

  @EnumField(channels, {
    description:
      "The way; default: the one that the contact person chose. On `phone` and `in_person` the text is recorded as spoken.",
    example: "email",
    optional: true,
  })
  channel?: Channel;

  @EnumField(languages, {
    description: "Default: the contact person's, or else the organization's.",
    optional: true,
  })
  language?: Language;

  @EnumField(formsOfAddress, {
    description: "Sie or du; default: the contact person's, or else the organization's tone.",
    optional: true,
  })
  formOfAddress?: FormOfAddress;
}
