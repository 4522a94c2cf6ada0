import { UuidField } from "../../http/fields/fields.ts";

export class JoinAsDuplicateDto {
  @UuidField({ description: "The open point that goes on for both." })
  of!: string;
}
