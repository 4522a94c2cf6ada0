import { NAME_MAX_LENGTH } from "klartext/domain";
import { TextField } from "../../http/fields/fields.ts";

export class RegisterCustomerDto {
  @TextField({ max: NAME_MAX_LENGTH, description: "The customer's name.", example: "Weber Getränke GmbH" })
  name!: string;

  @TextField({
    max: NAME_MAX_LENGTH,
    description: "The customer's number.",
    example: "K-20417",
    optional: true,
    nullable: true,
  })
  customerNumber?: string | null;
}
