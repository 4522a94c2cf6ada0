import { ApiProperty } from "@nestjs/swagger";
import { MAX_VALUE_CENTS, type MakeGoodKind, makeGoodKinds, TEXT_MAX_LENGTH } from "klartext/domain";
import { CommandAnswer } from "../../http/command-answer.ts";
import { EnumField, IntegerField, TextField, UuidField } from "../../http/fields/fields.ts";

export class OfferMakeGoodDto {
  @UuidField({ description: "To which of the affected customers." })
  customerId!: string;

  @EnumField(makeGoodKinds, { description: "What kind it is.", example: "credit" })
  kind!: MakeGoodKind;

  @IntegerField({
    min: 0,
    max: MAX_VALUE_CENTS,
    description: "What it is worth, in cents of a euro.",
    example: 4990,
  })
  valueCents!: number;

  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "What the customer gets, as they may read it.",
    example: "Die Lieferung kostet Sie nichts.",
  })
  what!: string;
}

export class MakeGoodAnswer extends CommandAnswer {
  @ApiProperty({ format: "uuid", description: "The make-good, for recording what becomes of it." })
  makeGoodId!: string;
}
