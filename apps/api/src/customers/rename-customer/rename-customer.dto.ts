import { NAME_MAX_LENGTH } from "klartext/domain";
import { TextField } from "../../http/fields/fields.ts";

export class RenameCustomerDto {
  @TextField({ max: NAME_MAX_LENGTH, description: "The customer's name.", example: "Weber Getränke GmbH" })
  name!: string;
}
