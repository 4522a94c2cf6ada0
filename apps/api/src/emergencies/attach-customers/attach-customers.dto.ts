import { ApiProperty } from "@nestjs/swagger";
import { CommandAnswer } from "../../http/command-answer.ts";

export class AttachedAnswerDto extends CommandAnswer {
  @ApiProperty({ type: "integer", description: "Customers who were named.", example: 812 }) named!: number;
  @ApiProperty({ type: "integer", description: "Of them those who were not attached before.", example: 800 })
  attached!: number;
}
