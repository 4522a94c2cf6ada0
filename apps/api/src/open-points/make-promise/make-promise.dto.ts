import { ApiProperty } from "@nestjs/swagger";
import { TEXT_MAX_LENGTH } from "klartext/domain";
import { CommandAnswer } from "../../http/command-answer.ts";
import { TextField, UuidField } from "../../http/fields/fields.ts";
import { DueTimeDto } from "../due-time.dto.ts";

export class MakePromiseDto extends DueTimeDto {
  @UuidField({ description: "To which of the affected customers.", optional: true, nullable: true })
  customerId?: string | null;

  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "What was promised.",
    example: "Rückruf mit dem Liefertermin",
  })
  what!: string;
}

export class PromiseAnswer extends CommandAnswer {
  @ApiProperty({ format: "uuid", description: "The promise, for keeping or replacing it." })
  promiseId!: string;
}
