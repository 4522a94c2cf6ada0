import { UuidField } from "../../http/fields/fields.ts";

export class LinkToActionDto {
  @UuidField({ description: "The corrective action that came of the feedback." })
  actionId!: string;
}
