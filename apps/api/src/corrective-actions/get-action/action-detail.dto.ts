import { ApiProperty } from "@nestjs/swagger";
import { actionKinds, actionStates } from "klartext/domain";

class LinkedPointDto {
  @ApiProperty({ format: "uuid" }) id!: string;
  @ApiProperty({ type: String, nullable: true, example: "OP-2026-0042" }) number!: string | null;
}

class OwnerDto {
  @ApiProperty({ format: "uuid" }) id!: string;
  @ApiProperty({ type: String, nullable: true, example: "Logistik" }) name!: string | null;
}

/** Everything on a corrective action. */
export class ActionDetailDto {
  @ApiProperty({ format: "uuid" }) id!: string;
  @ApiProperty({ type: "integer", description: "Also the ETag.", example: 3 }) revision!: number;
  @ApiProperty({ type: String, nullable: true, example: "OP-2026-0043" }) number!: string | null;
  @ApiProperty({ enum: actionKinds }) kind!: string;
  @ApiProperty({ enum: actionStates }) state!: string;
  @ApiProperty({ example: "Packtisch: Typenschild vor dem Versand scannen" }) title!: string;
  @ApiProperty({ type: String, nullable: true }) description!: string | null;
  @ApiProperty({ type: [LinkedPointDto], description: "The points that it answers." })
  points!: LinkedPointDto[];
  @ApiProperty({ type: OwnerDto, nullable: true }) ownerTeam!: OwnerDto | null;
  @ApiProperty({
    type: OwnerDto,
    nullable: true,
    description: "The person who takes it on; shown here alone.",
  })
  ownerPerson!: OwnerDto | null;
  @ApiProperty({ type: String, format: "date", nullable: true }) dueOn!: string | null;
  @ApiProperty({ type: String, nullable: true, description: "What came of it." }) result!: string | null;
  @ApiProperty({ type: String, nullable: true }) droppedBecause!: string | null;
  @ApiProperty({ description: "Done before Klartext, as another list says." }) doneBeforeKlartext!: boolean;
  @ApiProperty({
    type: String,
    format: "date",
    nullable: true,
    description: "For what was done before Klartext, when its list said so.",
  })
  doneOn!: string | null;
  @ApiProperty({
    description:
      "The action is done, and somebody whose feedback led to it has not been told what was changed: see `changed-notices`.",
    example: false,
  })
  changedNoticeDue!: boolean;
  @ApiProperty({ format: "date-time" }) proposedAt!: string;
  @ApiProperty({ format: "date-time" }) changedAt!: string;
}
