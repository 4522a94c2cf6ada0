import { TEXT_MAX_LENGTH } from "klartext/domain";
import { TextField, UuidField } from "../../http/fields/fields.ts";

export class WaiveConfirmationDto {
  @UuidField({ description: "Whose confirmation." })
  customerId!: string;

  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "Why.",
    example: "Kunde wünscht keine weiteren Nachrichten",
  })
  reason!: string;
}
