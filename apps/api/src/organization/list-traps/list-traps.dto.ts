import { ApiProperty } from "@nestjs/swagger";

export class TrapDto {
  @ApiProperty({ type: "integer", example: 4 }) id!: number;
  @ApiProperty({ example: "Antwort zu spät oder an der Frage vorbei" }) de!: string;
  @ApiProperty({ example: "Answer late or beside the point" }) en!: string;
  @ApiProperty({ description: "Added by the organization." }) own!: boolean;
}

export class TrapListDto {
  @ApiProperty({ type: [TrapDto] })
  items!: TrapDto[];
}
