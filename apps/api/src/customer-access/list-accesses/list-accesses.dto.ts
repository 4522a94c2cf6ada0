import { UuidField } from "../../http/fields/fields.ts";

export class ListAccessesDto {
  @UuidField({ description: "Whose accesses." })
  customerId!: string;
}
