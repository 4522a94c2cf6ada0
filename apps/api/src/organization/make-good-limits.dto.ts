import { MAX_VALUE_CENTS } from "klartext/domain";
import { IntegerField } from "../http/fields/fields.ts";

const LimitField = (example: number) =>
  IntegerField({ min: 0, max: MAX_VALUE_CENTS, description: "In cents of a euro.", example });

/** Up to which value each role may grant a make-good unasked. */
export class MakeGoodLimitsDto {
  @LimitField(5_000) service!: number;
  @LimitField(5_000) sales!: number;
  @LimitField(25_000) facilitator!: number;
  @LimitField(0) integration!: number;
  @LimitField(100_000) admin!: number;
}
