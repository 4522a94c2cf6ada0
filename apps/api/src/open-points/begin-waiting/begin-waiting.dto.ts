import { TEXT_MAX_LENGTH, type WaitingParty, waitingParties } from "klartext/domain";
import { DayField, EnumField, TextField } from "../../http/fields/fields.ts";

export class BeginWaitingDto {
  @EnumField(waitingParties, { description: "Whom it waits for.", example: "supplier" })
  waitingFor!: WaitingParty;

  @TextField({ max: TEXT_MAX_LENGTH, description: "Why.", example: "Liefertermin des Herstellers steht aus" })
  reason!: string;

  @DayField({ description: "When somebody looks again; after today." })
  lookAgainOn!: string;
}
