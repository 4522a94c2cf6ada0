import { TEXT_MAX_LENGTH } from "klartext/domain";
import { TextField } from "../../http/fields/fields.ts";

export class RemoveAffectedCustomerDto {
  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "Why they are not affected.",
    example: "Falscher Kunde erfasst",
  })
  reason!: string;
}
