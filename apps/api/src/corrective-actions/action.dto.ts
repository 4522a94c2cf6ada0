import { ApiProperty } from "@nestjs/swagger";
import { actionKinds, actionStates } from "klartext/domain";

class ActionTeamDto {
  @ApiProperty({ format: "uuid" }) id!: string;
  @ApiProperty({ type: String, nullable: true, example: "Logistik" }) name!: string | null;
}

/** A corrective action as it is shown in lists and on points. */
export class ActionDto {
  @ApiProperty({ format: "uuid" }) actionId!: string;
  @ApiProperty({ example: "OP-2026-0043" }) number!: string;
  @ApiProperty({ enum: actionKinds }) kind!: string;
  @ApiProperty({ example: "Packtisch: Typenschild vor dem Versand scannen" }) title!: string;
  @ApiProperty({ type: String, nullable: true }) description!: string | null;
  @ApiProperty({ enum: actionStates }) state!: string;
  @ApiProperty({ type: ActionTeamDto, nullable: true }) ownerTeam!: ActionTeamDto | null;
  @ApiProperty({ type: String, format: "date", nullable: true }) dueOn!: string | null;
  @ApiProperty({ type: String, format: "date", nullable: true }) doneOn!: string | null;
  @ApiProperty({ type: [String], format: "uuid", description: "The points that it answers." })
  pointIds!: string[];
}
