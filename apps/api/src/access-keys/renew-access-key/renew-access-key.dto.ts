import { InstantField } from "../../http/fields/fields.ts";

export class RenewAccessKeyDto {
  @InstantField({
    description: "Until when the new key is valid, in the future; default: until it is revoked.",
    optional: true,
    nullable: true,
  })
  expiresAt?: string | null;
}
