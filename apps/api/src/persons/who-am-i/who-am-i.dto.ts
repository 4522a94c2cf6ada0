import { ApiProperty } from "@nestjs/swagger";
import { type FreeText, type PersonalData, type Role, roles } from "klartext/domain";
import { type Permission, permissions } from "../../access/permissions.ts";

class OwnTeamDto {
  @ApiProperty({ format: "uuid" }) teamId!: string;
  @ApiProperty({ type: String, example: "Innendienst" }) name!: FreeText;
}

export class MeDto {
  @ApiProperty({ enum: ["person", "tool"], description: "Whether the key belongs to a person or a tool." })
  kind!: "person" | "tool";

  @ApiProperty({ type: String, format: "uuid", nullable: true, description: "Null for a tool." })
  personId!: string | null;

  @ApiProperty({ type: String, description: "The person's or the tool's name.", example: "Jana Beispiel" })
  name!: PersonalData;

  @ApiProperty({ type: OwnTeamDto, nullable: true })
  team!: OwnTeamDto | null;

  @ApiProperty({ enum: roles })
  role!: Role;

  @ApiProperty({ enum: Object.keys(permissions), isArray: true, description: "What the role may do." })
  permissions!: Permission[];
}
