import { MAX_VALUE_CENTS, TEXT_MAX_LENGTH } from "klartext/domain";
import { BooleanField, IntegerField, TextField, UuidField } from "../../http/fields/fields.ts";

export class AgreeChargeDto {
  @UuidField({ description: "Which of the affected customers pays." })
  customerId!: string;

  @IntegerField({ min: 1, max: MAX_VALUE_CENTS, description: "In cents of a euro.", example: 12000 })
  valueCents!: number;

  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "What for, as the customer may read it.",
    example: "Zusätzliche Antriebsrolle auf Vorrat",
  })
  what!: string;

  @BooleanField({ description: "Whether it would not have been needed without an error of ours." })
  ourError!: boolean;
}
