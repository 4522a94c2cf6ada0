import { UuidField } from "../../http/fields/fields.ts";

export class AssignOwnerTeamDto {
  @UuidField({ description: "The team that owns it; null: nobody yet.", nullable: true })
  teamId!: string | null;
}
