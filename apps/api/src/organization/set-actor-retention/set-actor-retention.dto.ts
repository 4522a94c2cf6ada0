import { actorRetentionBounds } from "klartext/domain";
import { IntegerField } from "../../http/fields/fields.ts";

export class SetActorRetentionDto {
  @IntegerField({
    ...actorRetentionBounds,
    description: "Months after which it is forgotten who made a change. What was forgotten stays forgotten.",
    example: 6,
  })
  months!: number;
}
