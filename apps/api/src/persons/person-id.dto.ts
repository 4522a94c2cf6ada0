import { UuidField } from "../http/fields/fields.ts";

export class PersonIdDto {
  @UuidField({ description: "Id of the person." })
  personId!: string;
}
