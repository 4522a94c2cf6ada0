import { UuidField } from "../http/fields/fields.ts";

export class ActionIdDto {
  @UuidField({
    description: "Id of the corrective action.",
    example: "7d2b3f10-5c6e-8a4b-b1c9-2f4e6a8c0d35",
  })
  actionId!: string;
}

export class LinkedPointIdDto extends ActionIdDto {
  @UuidField({ description: "The linked point.", example: "0b6f6f5e-7a0c-8e0e-9a43-5f1f2f8b7c11" })
  pointId!: string;
}
