import { ApiProperty } from "@nestjs/swagger";
import { mailboxStates } from "../mailbox-state.ts";

export class MailboxDto {
  @ApiProperty({ enum: mailboxStates }) state!: (typeof mailboxStates)[number];

  @ApiProperty({
    type: "integer",
    nullable: true,
    description: "Mails that lie in the mailbox and have not been taken in; null while it cannot be reached.",
  })
  waiting!: number | null;

  @ApiProperty({
    type: String,
    format: "date-time",
    nullable: true,
    description: "When the first of them came.",
  })
  waitingSince!: string | null;

  @ApiProperty({
    type: "integer",
    nullable: true,
    description:
      "Mails that could not be read. They lie flagged in the mailbox until somebody puts them away; each has a complaint.",
  })
  leftToPeople!: number | null;
}
