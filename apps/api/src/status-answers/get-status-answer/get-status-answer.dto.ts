import {
  type FormOfAddress,
  formsOfAddress,
  type Language,
  languages,
  NAME_MAX_LENGTH,
} from "klartext/domain";
import { EnumField, TextField, UuidField } from "../../http/fields/fields.ts";

export class GetStatusAnswerDto {
  @UuidField({ description: "One of the customers that an earlier answer named.", optional: true })
  customerId?: string;

  @TextField({ max: NAME_MAX_LENGTH, optional: true, description: "Customer number.", example: "10042" })
  customerNumber?: string;

  @TextField({
    max: NAME_MAX_LENGTH,
    optional: true,
    description:
      "The customer's name; where nobody bears it just so, words of it or of what belongs to them. At least two letters or digits.",
    example: "Weber Getränke GmbH",
  })
  customerName?: string;

  @TextField({
    max: NAME_MAX_LENGTH,
    optional: true,
    description: "Telephone number of a contact person, however it is written.",
    example: "02365 555-0",
  })
  phone?: string;

  @TextField({ max: 254, optional: true, description: "E-mail address of a contact person." })
  email?: string;

  @TextField({ max: 30, optional: true, description: "Running number of a point.", example: "OP-2026-0042" })
  pointNumber?: string;

  @TextField({
    max: 200,
    optional: true,
    description: "Number of a point on an earlier list.",
    example: "17a",
  })
  oldNumber?: string;

  @EnumField(languages, {
    optional: true,
    description:
      "Language of the sentences; default: that of the contact person who was found, else the reader's.",
  })
  language?: Language;

  @EnumField(formsOfAddress, {
    optional: true,
    description:
      "Sie or du; default: as the contact person who was found wishes, else the organization's tone.",
  })
  formOfAddress?: FormOfAddress;
}
