import { type Channel, channels, TEXT_MAX_LENGTH } from "klartext/domain";
import { BooleanField, EnumField, IntegerField, TextField, UuidField } from "../../http/fields/fields.ts";

const mayBeLeftOut = { optional: true, nullable: true };

export class TakeAnswersDto {
  @BooleanField({ ...mayBeLeftOut, description: "Whether it is solved, says the customer." })
  solved?: boolean | null;

  @IntegerField({
    ...mayBeLeftOut,
    min: 1,
    max: 5,
    description: "From 1 (very dissatisfied) to 5.",
    example: 4,
  })
  satisfaction?: number | null;

  @IntegerField({
    ...mayBeLeftOut,
    min: 0,
    max: 10,
    description: "How likely they are to recommend us, from 0 to 10.",
    example: 9,
  })
  recommend?: number | null;

  @TextField({
    ...mayBeLeftOut,
    max: TEXT_MAX_LENGTH,
    description: "In the customer's own words.",
    example: "Schnell geholfen",
  })
  words?: string | null;

  @UuidField({ ...mayBeLeftOut, description: "Which of the customer's contact persons answered." })
  contactPersonId?: string | null;

  @EnumField(channels, { description: "The way on which they said so; default: `phone`.", optional: true })
  channel?: Channel;
}
