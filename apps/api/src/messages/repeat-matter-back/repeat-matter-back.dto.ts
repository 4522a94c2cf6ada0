import { TEXT_MAX_LENGTH } from "klartext/domain";
import { EnumField, TextField } from "../../http/fields/fields.ts";

const noticing = ["customer", "us"] as const;

export class RepeatMatterBackDto {
  @EnumField(noticing, { description: "Who noticed the error first.", example: "customer" })
  noticedBy!: (typeof noticing)[number];

  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "The words that the customer confirmed; may be left out where we noticed it ourselves.",
    example: "Ihre Anlage steht seit Montag, weil die gelieferte Rolle nicht passt.",
    optional: true,
    nullable: true,
  })
  words?: string | null;
}
