import { UuidField } from "../http/fields/fields.ts";

export class FeedbackIdDto {
  @UuidField({ description: "Id of the feedback.", example: "4e2b8d16-0c7a-8f3d-b5e9-6a1c3d5f7e92" })
  feedbackId!: string;
}

export class FeedbackActionIdDto extends FeedbackIdDto {
  @UuidField({ description: "The corrective action.", example: "7d2b3f10-5c6e-8a4b-b1c9-2f4e6a8c0d35" })
  actionId!: string;
}
