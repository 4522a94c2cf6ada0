import { type Priority, priorities } from "klartext/domain";
import { EnumField } from "../../http/fields/fields.ts";

export class SetPriorityDto {
  @EnumField(priorities, {
    description: "What is set; a running escalation shows it one step higher.",
    example: "high",
  })
  priority!: Priority;
}
