import { UuidField } from "../../http/fields/fields.ts";

export class FeedbackOfPointQueryDto {
  @UuidField({ description: "Of this customer alone.", optional: true })
  customerId?: string;
}
