import { BooleanField } from "../../http/fields/fields.ts";

export class AcknowledgementApprovalDto {
  @BooleanField({ description: "Whether another person has to approve each one before it is issued." })
  required!: boolean;
}
