import { CUSTOMERS_PER_COMMAND, TEXT_MAX_LENGTH } from "klartext/domain";
import { TextField, UuidListField } from "../../http/fields/fields.ts";

export class DetachCustomersDto {
  @UuidListField({ min: 1, max: CUSTOMERS_PER_COMMAND, repeatable: true, description: "Their ids." })
  customerIds!: string[];

  @TextField({ max: TEXT_MAX_LENGTH, description: "Why; internal.", example: "Hat das Portal nicht gebucht" })
  reason!: string;
}
