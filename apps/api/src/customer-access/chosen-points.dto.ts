import { MOST_CHOSEN_POINTS, type ShownPoints } from "klartext/domain";
import { expectationMessage } from "../http/fields/field-problem.ts";
import { EnumField, UuidListField } from "../http/fields/fields.ts";
import { invalidFields } from "../http/validation.pipe.ts";

const choices = ["points", "all_of_contact_person"] as const;

export class ChosenPointsDto {
  @EnumField(choices, {
    description:
      "What the link shows: the points that `pointIds` names, or whatever affects the contact person, also later.",
    example: "points",
  })
  choice!: ShownPoints["choice"];

  @UuidListField({
    description: "With `points`: which of the customer's points.",
    max: MOST_CHOSEN_POINTS,
    optional: true,
  })
  pointIds?: string[];
}

/** @throws Problem (invalid-fields) where points are named that are not asked for */
export function shownPointsOf({ choice, pointIds }: ChosenPointsDto): ShownPoints {
  if (choice === "points") return { choice, pointIds: pointIds ?? [] };
  if (pointIds === undefined) return { choice };
  throw invalidFields([{ pointer: "/pointIds", message: expectationMessage("unknown") }]);
}
