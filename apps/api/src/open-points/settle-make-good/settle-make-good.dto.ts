import { type MakeGoodOutcome, makeGoodOutcomes } from "klartext/domain";
import { EnumField } from "../../http/fields/fields.ts";

export class SettleMakeGoodDto {
  @EnumField(makeGoodOutcomes, { description: "What became of it; `given` once it was accepted." })
  outcome!: MakeGoodOutcome;
}
