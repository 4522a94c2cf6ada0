import { ApiProperty } from "@nestjs/swagger";

class EmergencyRowDto {
  @ApiProperty({ format: "uuid" }) id!: string;
  @ApiProperty({
    format: "uuid",
    description: "Of its point on the list, where everything else of it stands.",
  })
  pointId!: string;
  @ApiProperty({ type: String, nullable: true, example: "OP-2026-0042" }) number!: string | null;
  @ApiProperty({ description: "False when it was closed." }) running!: boolean;
  @ApiProperty({ type: "integer", description: "Attached now.", example: 812 }) customers!: number;
  @ApiProperty({ type: "integer", description: "Notices that were written.", example: 3 }) notices!: number;
}

export class EmergencyListDto {
  @ApiProperty({ type: [EmergencyRowDto], description: "The latest first." })
  items!: EmergencyRowDto[];
}
