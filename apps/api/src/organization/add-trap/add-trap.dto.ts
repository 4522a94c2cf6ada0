import { ApiProperty } from "@nestjs/swagger";
import { NAME_MAX_LENGTH } from "klartext/domain";
import { CommandAnswer } from "../../http/command-answer.ts";
import { TextField } from "../../http/fields/fields.ts";

export class AddTrapDto {
  @TextField({
    max: NAME_MAX_LENGTH,
    description: "What it is called in German.",
    example: "Falsches Ersatzteil",
  })
  de!: string;

  @TextField({
    max: NAME_MAX_LENGTH,
    description: "What it is called in English.",
    example: "Wrong spare part",
  })
  en!: string;
}

export class AddTrapAnswer extends CommandAnswer {
  @ApiProperty({ type: "integer", description: "The trap's id, for classifying points.", example: 101 })
  trapId!: number;
}
