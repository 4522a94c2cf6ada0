import { Module } from "@nestjs/common";
import { CqrsModule } from "@nestjs/cqrs";
import { Names } from "../history/names.ts";
import { CommandContextPipe } from "../http/command-context.ts";
import { PointRefusals } from "../open-points/point-refusals.ts";
import { References } from "../references/references.ts";
import { MessagesRepliedTo } from "./messages-replied-to.ts";
import { OwnPoints } from "./own-points.ts";
import { RecordReplyController } from "./record-reply/record-reply.controller.ts";
import { RecordReplyHandler } from "./record-reply/record-reply.handler.ts";
import { Replies } from "./replies.ts";

@Module({
  imports: [CqrsModule],
  controllers: [RecordReplyController],
  providers: [
    CommandContextPipe,
    MessagesRepliedTo,
    Names,
    OwnPoints,
    PointRefusals,
    References,
    Replies,
    RecordReplyHandler,
  ],
  exports: [Replies],
})
export class RepliesModule {}
