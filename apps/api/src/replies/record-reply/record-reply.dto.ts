import { type Channel, channels, TEXT_MAX_LENGTH } from "klartext/domain";
import { EnumField, InstantField, TextField, UuidField } from "../../http/fields/fields.ts";

export class RecordReplyDto {
  @UuidField({ description: "The customer who wrote." })
  customerId!: string;

  @UuidField({ description: "Which of the customer's contact persons.", optional: true, nullable: true })
  contactPersonId?: string | null;

  @EnumField(channels, { description: "The way it came.", example: "email" })
  channel!: Channel;

  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "What the customer wrote, word for word. It is shown back to that customer alone.",
    example: "Danke, aber die Pumpe tropft noch.",
  })
  words!: string;

  @UuidField({
    description: "The message that was replied to, where that is known.",
    optional: true,
    nullable: true,
  })
  messageId?: string | null;

  @InstantField({ description: "When it came in, up to now; default: now.", optional: true })
  receivedAt?: string;

  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "For colleagues: what came with it, such as attachments.",
    optional: true,
    nullable: true,
  })
  remark?: string | null;
}
