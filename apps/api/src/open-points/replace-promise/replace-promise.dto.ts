import { ApiProperty } from "@nestjs/swagger";
import { TEXT_MAX_LENGTH } from "klartext/domain";
import { CommandAnswer } from "../../http/command-answer.ts";
import { TextField } from "../../http/fields/fields.ts";
import { DueTimeDto } from "../due-time.dto.ts";

export class ReplacePromiseDto extends DueTimeDto {
  @TextField({ max: TEXT_MAX_LENGTH, description: "What is promised now.", example: "Lieferung bis Freitag" })
  what!: string;

  @TextField({ max: TEXT_MAX_LENGTH, description: "Why.", example: "Spedition fällt aus" })
  reason!: string;
}

export class ReplacementAnswer extends CommandAnswer {
  @ApiProperty({ format: "uuid", description: "The new promise." })
  promiseId!: string;
}
