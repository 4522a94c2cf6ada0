import { UuidField } from "../http/fields/fields.ts";

export class PointIdDto {
  @UuidField({ description: "Id of the open point.", example: "0b6f6f5e-7a0c-8e0e-9a43-5f1f2f8b7c11" })
  pointId!: string;
}
