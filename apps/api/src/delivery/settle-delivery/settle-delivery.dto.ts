import { type Settlement, settlements, TEXT_MAX_LENGTH } from "klartext/domain";
import { EnumField, TextField } from "../../http/fields/fields.ts";

export class SettleDeliveryDto {
  @EnumField(settlements, {
    description:
      "`told_otherwise`: the customer knows it in another way. `not_needed`: they need not know it any more.",
    example: "told_otherwise",
  })
  how!: Settlement;

  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "How they were told, or why they need not be.",
    example: "Am Telefon vorgelesen.",
  })
  reason!: string;
}
