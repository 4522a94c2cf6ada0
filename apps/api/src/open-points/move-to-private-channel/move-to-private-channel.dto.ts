import { type Channel, channels, TEXT_MAX_LENGTH } from "klartext/domain";
import { EnumField, TextField, UuidField } from "../../http/fields/fields.ts";

export class MoveToPrivateChannelDto {
  @UuidField({ description: "With which of the affected customers." })
  customerId!: string;

  @EnumField(channels, { description: "Where the conversation goes on.", example: "phone" })
  channel!: Channel;

  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "Which personal data has to be exchanged, and what for.",
    example: "Für die Gutschrift brauchen wir die Bankverbindung.",
  })
  reason!: string;
}
