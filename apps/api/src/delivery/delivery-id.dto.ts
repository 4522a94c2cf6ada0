import { UuidField } from "../http/fields/fields.ts";

export class DeliveryIdDto {
  @UuidField({ description: "Id of the delivery.", example: "5f3e1c7a-8b2d-8e4f-9a6c-1d0b2a3c4e5f" })
  deliveryId!: string;
}
