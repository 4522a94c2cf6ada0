import { ApiProperty } from "@nestjs/swagger";

class TeamDto {
  @ApiProperty({ format: "uuid" }) teamId!: string;
  @ApiProperty({ example: "Innendienst" }) name!: string;
  @ApiProperty({ description: "Nothing new can be given to a dissolved team." }) dissolved!: boolean;
}

export class TeamListDto {
  @ApiProperty({ type: [TeamDto] })
  items!: TeamDto[];
}
