import { UuidField } from "../../http/fields/fields.ts";

export class JoinTeamDto {
  @UuidField({ description: "The person's team; `null` for none.", nullable: true })
  teamId!: string | null;
}
