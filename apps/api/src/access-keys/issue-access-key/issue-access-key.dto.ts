import { NAME_MAX_LENGTH, type Role, roles } from "klartext/domain";
import { EnumField, InstantField, TextField, UuidField } from "../../http/fields/fields.ts";

export class IssueAccessKeyDto {
  @UuidField({ description: "The person whose key it is; else name a `tool`.", optional: true })
  personId?: string;

  @TextField({
    max: NAME_MAX_LENGTH,
    description: "The tool whose key it is; else name a person by `personId`.",
    example: "CRM",
    optional: true,
  })
  tool?: string;

  @EnumField(roles, { description: "What it may be used for.", example: "service" })
  role!: Role;

  @TextField({
    max: NAME_MAX_LENGTH,
    description: "What the key is for.",
    example: "Arbeitsplatz Innendienst",
  })
  label!: string;

  @InstantField({
    description: "Until when it is valid, in the future; default: until it is revoked.",
    optional: true,
    nullable: true,
  })
  expiresAt?: string | null;
}
