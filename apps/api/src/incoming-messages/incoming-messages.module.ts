import { Module } from "@nestjs/common";
import { CqrsModule } from "@nestjs/cqrs";
import { CommandContextPipe } from "../http/command-context.ts";
import { RepliesModule } from "../replies/replies.module.ts";
import { AnsweredMessages } from "./answered-messages.ts";
import { Belongings } from "./belongings.ts";
import { Intake } from "./intake.ts";
import { KnownSenders } from "./known-senders.ts";
import { TakeMessageController } from "./take-message/take-message.controller.ts";
import { TakeMessageHandler } from "./take-message/take-message.handler.ts";

@Module({
  imports: [CqrsModule, RepliesModule],
  controllers: [TakeMessageController],
  providers: [AnsweredMessages, Belongings, CommandContextPipe, Intake, KnownSenders, TakeMessageHandler],
  exports: [AnsweredMessages, Intake, KnownSenders],
})
export class IncomingMessagesModule {}
