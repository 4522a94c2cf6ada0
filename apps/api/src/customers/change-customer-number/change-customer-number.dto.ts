import { NAME_MAX_LENGTH } from "klartext/domain";
import { TextField } from "../../http/fields/fields.ts";

export class ChangeCustomerNumberDto {
  @TextField({
    max: NAME_MAX_LENGTH,
    description: "The customer's number; `null` takes it away.",
    example: "K-20417",
    nullable: true,
  })
  customerNumber!: string | null;
}
