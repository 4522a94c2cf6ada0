import { type CallerCheck, type Channel, callerChecks, channels } from "klartext/domain";
import { BooleanField, EnumField, UuidField } from "../../http/fields/fields.ts";

export class RecordCallerCheckDto {
  @EnumField(callerChecks, { description: "What was asked.", example: "customer_number" })
  check!: CallerCheck;

  @BooleanField({ description: "Whether the answer was enough to tell them anything." })
  passed!: boolean;

  @EnumField(channels, { description: "The way they turned to us; default: phone.", optional: true })
  channel?: Channel;

  @UuidField({ description: "The customer's point that they asked about.", optional: true, nullable: true })
  pointId?: string | null;
}
