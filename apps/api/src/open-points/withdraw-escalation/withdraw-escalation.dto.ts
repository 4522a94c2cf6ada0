import { TEXT_MAX_LENGTH } from "klartext/domain";
import { TextField, UuidField } from "../../http/fields/fields.ts";

export class WithdrawEscalationDto {
  @UuidField({
    description:
      "Which one of those that joined the point; left out or null: the one that the point itself is.",
    optional: true,
    nullable: true,
  })
  escalationId?: string | null;

  @TextField({ max: TEXT_MAX_LENGTH, description: "Why.", example: "Kunde hat die Ware inzwischen bekommen" })
  reason!: string;
}
