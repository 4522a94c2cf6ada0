import { ApiProperty } from "@nestjs/swagger";
import { TEXT_MAX_LENGTH } from "klartext/domain";
import { CommandAnswer } from "../../http/command-answer.ts";
import { InstantField, TextField, UuidField } from "../../http/fields/fields.ts";

export class MakePromiseDto {
  @UuidField({ description: "To which of the affected customers.", optional: true, nullable: true })
  customerId?: string | null;

  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "What was promised.",
    example: "Rückruf mit dem Liefertermin",
  })
  what!: string;

  @InstantField({ description: "Until when; still to come." })
  dueAt!: string;
}

export class PromiseAnswer extends CommandAnswer {
  @ApiProperty({ format: "uuid", description: "The promise, for keeping or replacing it." })
  promiseId!: string;
}
