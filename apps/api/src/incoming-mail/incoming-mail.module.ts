import { type DynamicModule, Module } from "@nestjs/common";
import { IncomingMessagesModule } from "../incoming-messages/incoming-messages.module.ts";
import { Bounces } from "./bounces.ts";
import { GetMailboxController } from "./get-mailbox/get-mailbox.controller.ts";
import { type IncomingMailOptions, MAILBOX, MAILBOX_PAUSE, realPause } from "./incoming-mail.options.ts";
import { MailIntake } from "./mail-intake.ts";
import { MailboxState } from "./mailbox-state.ts";
import { MailboxWork } from "./mailbox-work.ts";

@Module({})
// biome-ignore lint/complexity/noStaticOnlyClass: a Nest module is a class.
export class IncomingMailModule {
  static on({ mailbox = null, mailboxPause = realPause }: IncomingMailOptions): DynamicModule {
    return {
      module: IncomingMailModule,
      imports: [IncomingMessagesModule],
      controllers: [GetMailboxController],
      providers: [
        Bounces,
        MailIntake,
        MailboxState,
        MailboxWork,
        { provide: MAILBOX, useValue: mailbox },
        { provide: MAILBOX_PAUSE, useValue: mailboxPause },
      ],
    };
  }
}
