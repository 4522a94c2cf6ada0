import { DayField, UuidListField } from "../../http/fields/fields.ts";
import { QueryList } from "../../http/fields/query-fields.ts";

export class PointsByIdsDto {
  @QueryList()
  @UuidListField({ description: "Ids separated by commas.", min: 1, max: 500 })
  ids!: string[];

  @DayField({ description: "The rows as they were at the end of that day.", optional: true })
  asOf?: string;
}
