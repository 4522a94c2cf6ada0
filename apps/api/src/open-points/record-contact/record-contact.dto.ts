import { type Channel, channels, TEXT_MAX_LENGTH } from "klartext/domain";
import { EnumField, InstantField, TextField, UuidField } from "../../http/fields/fields.ts";

const directions = ["inbound", "outbound"] as const;

export class RecordContactDto {
  @UuidField({ description: "The customer.", optional: true, nullable: true })
  customerId?: string | null;

  @UuidField({ description: "Which of the customer's contact persons.", optional: true, nullable: true })
  contactPersonId?: string | null;

  @EnumField(channels, { description: "The way.", example: "phone" })
  channel!: Channel;

  @EnumField(directions, { description: "Whether they turned to us or we to them.", example: "outbound" })
  direction!: (typeof directions)[number];

  @InstantField({ description: "When, up to now; default: now.", optional: true })
  contactedAt?: string;

  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "What was said, for colleagues.",
    example: "Liefertermin Freitag genannt",
    optional: true,
    nullable: true,
  })
  summary?: string | null;
}
