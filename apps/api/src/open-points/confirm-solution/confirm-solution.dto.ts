import { UuidField } from "../../http/fields/fields.ts";

export class ConfirmSolutionDto {
  @UuidField({ description: "Who confirmed it.", example: "6f1c0c1e-0d9b-4b0e-8f0e-3a1a8f5f7d21" })
  customerId!: string;
}
