import { UuidField } from "../http/fields/fields.ts";

export class EmergencyIdDto {
  @UuidField({ description: "Id of the emergency." })
  emergencyId!: string;
}
