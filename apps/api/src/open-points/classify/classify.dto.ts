import { type Channel, channels, type JourneyPhase, journeyPhases, NAME_MAX_LENGTH } from "klartext/domain";
import { EnumField, IntegerField, TextField } from "../../http/fields/fields.ts";

const changeable = { optional: true, nullable: true };

export class ClassifyPointDto {
  @IntegerField({
    ...changeable,
    min: 1,
    max: 100_000,
    description: "The kind of service failure: 1 to 18 built in, the organization's own from 101 on.",
    example: 4,
  })
  trap?: number | null;

  @EnumField(journeyPhases, { ...changeable, description: "Where on the customer's way." })
  journeyPhase?: JourneyPhase | null;

  @EnumField(channels, { ...changeable, description: "How it reached us." })
  channel?: Channel | null;

  @TextField({ ...changeable, max: NAME_MAX_LENGTH, description: "Which product.", example: "Leitstand 7" })
  product?: string | null;
}
