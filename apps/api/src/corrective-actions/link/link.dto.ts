import { UuidField } from "../../http/fields/fields.ts";

export class LinkActionDto {
  @UuidField({ description: "The open point." })
  pointId!: string;
}
