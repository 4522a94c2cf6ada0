import { ApiProperty } from "@nestjs/swagger";
import { type Channel, channels, NAME_MAX_LENGTH, TEXT_MAX_LENGTH } from "klartext/domain";
import { CommandAnswer } from "../../http/command-answer.ts";
import { EnumField, InstantField, NestedField, TextField } from "../../http/fields/fields.ts";
import { takenAs } from "../incoming-message.ts";

export class SenderDto {
  @TextField({
    max: NAME_MAX_LENGTH,
    description: "As they call themselves.",
    optional: true,
    nullable: true,
  })
  name?: string | null;

  @TextField({
    max: 254,
    description: "E-mail address; customers are known by those of their contact persons.",
    example: "a.weber@weber-getraenke.example",
    optional: true,
    nullable: true,
  })
  email?: string | null;

  @TextField({
    max: NAME_MAX_LENGTH,
    description: "Telephone number, however it is written.",
    example: "+49 2365 555-0",
    optional: true,
    nullable: true,
  })
  phone?: string | null;
}

export class TakeMessageDto {
  @EnumField(channels, { description: "The way it came.", example: "live_chat" })
  channel!: Channel;

  @TextField({
    max: NAME_MAX_LENGTH,
    description:
      "The message's own id where it comes from. The same one again on the same channel is the same message, and is taken once.",
    example: "SM-20261124-000017",
  })
  externalId!: string;

  @TextField({
    max: TEXT_MAX_LENGTH,
    description: "What the customer wrote, word for word.",
    example: "Zu OP-2026-0042: Die Pumpe tropft noch.",
  })
  text!: string;

  @InstantField({ description: "When it came in, up to now." })
  receivedAt!: string;

  @NestedField(() => SenderDto, { description: "Who wrote.", optional: true, nullable: true })
  from?: SenderDto | null;

  @TextField({
    max: 320,
    description:
      "Which of our messages it answers: its id, the `webhook-id` it was delivered with, or the reply address that it went to. What is none of these is left aside.",
    optional: true,
    nullable: true,
  })
  inReplyTo?: string | null;
}

/** Said to whoever handed a message over. */
export class TakenMessageAnswer extends CommandAnswer {
  @ApiProperty({
    enum: takenAs,
    description:
      "`reply`: it stands at the point that it belongs to. `complaint`: it is a complaint of its own, to be sorted.",
  })
  takenAs!: string;
}
