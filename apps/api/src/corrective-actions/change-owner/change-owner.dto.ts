import { UuidField } from "../../http/fields/fields.ts";

export class ChangeActionOwnerDto {
  @UuidField({ description: "The team that answers for it." })
  ownerTeamId!: string;

  @UuidField({
    description: "A person who takes it on; shown on the action alone.",
    optional: true,
    nullable: true,
  })
  ownerPersonId?: string | null;
}
