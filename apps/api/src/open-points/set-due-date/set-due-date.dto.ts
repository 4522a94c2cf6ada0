import { DayField } from "../../http/fields/fields.ts";

export class SetDueDateDto {
  @DayField({ description: "Until when it has to be solved; null: no due date.", nullable: true })
  dueOn!: string | null;
}
