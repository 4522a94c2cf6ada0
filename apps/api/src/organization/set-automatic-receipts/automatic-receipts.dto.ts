import { BooleanField } from "../../http/fields/fields.ts";

export class AutomaticReceiptsDto {
  @BooleanField({ description: "Whether customers who complain are sent a receipt by itself." })
  issued!: boolean;
}
