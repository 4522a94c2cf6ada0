import { ApiProperty } from "@nestjs/swagger";
import { TEXT_MAX_LENGTH } from "klartext/domain";
import { CommandAnswer } from "../../http/command-answer.ts";
import { InstantField, TextField } from "../../http/fields/fields.ts";

export class ReplacePromiseDto {
  @TextField({ max: TEXT_MAX_LENGTH, description: "What is promised now.", example: "Lieferung bis Freitag" })
  what!: string;

  @InstantField({ description: "Until when; still to come." })
  dueAt!: string;

  @TextField({ max: TEXT_MAX_LENGTH, description: "Why.", example: "Spedition fällt aus" })
  reason!: string;
}

export class ReplacementAnswer extends CommandAnswer {
  @ApiProperty({ format: "uuid", description: "The new promise." })
  promiseId!: string;
}
