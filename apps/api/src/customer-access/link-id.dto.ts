import { UuidField } from "../http/fields/fields.ts";

export class LinkIdDto {
  @UuidField({ description: "The customer access." })
  linkId!: string;
}
