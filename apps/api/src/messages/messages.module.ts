import { Module } from "@nestjs/common";
import { CqrsModule } from "@nestjs/cqrs";
import { ActorNames } from "../history/actor-names.ts";
import { Histories } from "../history/histories.ts";
import { Names } from "../history/names.ts";
import { CommandContextPipe } from "../http/command-context.ts";
import { References } from "../references/references.ts";
import { AcknowledgementWording } from "./acknowledgement-wording.ts";
import { ApproveAcknowledgementController } from "./approve/approve.controller.ts";
import { ApproveAcknowledgementHandler } from "./approve/approve.handler.ts";
import { CorrectMessageController } from "./correct-message/correct-message.controller.ts";
import { CorrectMessageHandler } from "./correct-message/correct-message.handler.ts";
import { Correspondence } from "./correspondence.ts";
import { DelayReaches } from "./delay-reach.ts";
import { DraftAcknowledgementController } from "./draft-acknowledgement/draft-acknowledgement.controller.ts";
import { DraftAcknowledgementHandler } from "./draft-acknowledgement/draft-acknowledgement.handler.ts";
import { GetDelayReachController } from "./get-delay-reach/get-delay-reach.controller.ts";
import { GetDelayReachHandler } from "./get-delay-reach/get-delay-reach.handler.ts";
import { GetMessageController } from "./get-message/get-message.controller.ts";
import { GetMessageHandler } from "./get-message/get-message.handler.ts";
import { IssueAcknowledgementController } from "./issue-acknowledgement/issue-acknowledgement.controller.ts";
import { IssueAcknowledgementHandler } from "./issue-acknowledgement/issue-acknowledgement.handler.ts";
import { IssueAdvanceNoticesController } from "./issue-advance-notices/issue-advance-notices.controller.ts";
import { IssueAdvanceNoticesHandler } from "./issue-advance-notices/issue-advance-notices.handler.ts";
import { IssueMessageController } from "./issue-message/issue-message.controller.ts";
import { IssueMessageHandler } from "./issue-message/issue-message.handler.ts";
import { ListMessagesController } from "./list-messages/list-messages.controller.ts";
import { ListMessagesHandler } from "./list-messages/list-messages.handler.ts";
import { MessageHistoryController } from "./message-history/message-history.controller.ts";
import { MessageHistoryHandler } from "./message-history/message-history.handler.ts";
import { RepeatMatterBackController } from "./repeat-matter-back/repeat-matter-back.controller.ts";
import { RepeatMatterBackHandler } from "./repeat-matter-back/repeat-matter-back.handler.ts";
import { ShowUnderstandingController } from "./show-understanding/show-understanding.controller.ts";
import { ShowUnderstandingHandler } from "./show-understanding/show-understanding.handler.ts";
import { ShownMessages } from "./shown-messages.ts";
import { Receipts } from "./when-a-complaint-is-reported-then-a-receipt-is-issued/receipts.ts";
import { ReceiptPolicy } from "./when-a-complaint-is-reported-then-a-receipt-is-issued/when-a-complaint-is-reported-then-a-receipt-is-issued.policy.ts";
import { ToldPolicy } from "./when-a-message-is-issued-then-it-is-noted-on-its-point/when-a-message-is-issued-then-it-is-noted-on-its-point.policy.ts";
import { WordAcknowledgementController } from "./word-acknowledgement/word-acknowledgement.controller.ts";
import { WordAcknowledgementHandler } from "./word-acknowledgement/word-acknowledgement.handler.ts";
import { WritersOfMessage } from "./writers-of-message.ts";

@Module({
  imports: [CqrsModule],
  controllers: [
    ApproveAcknowledgementController,
    CorrectMessageController,
    DraftAcknowledgementController,
    GetDelayReachController,
    GetMessageController,
    IssueAcknowledgementController,
    IssueAdvanceNoticesController,
    IssueMessageController,
    ListMessagesController,
    MessageHistoryController,
    RepeatMatterBackController,
    ShowUnderstandingController,
    WordAcknowledgementController,
  ],
  providers: [
    AcknowledgementWording,
    ActorNames,
    Histories,
    CommandContextPipe,
    Correspondence,
    DelayReaches,
    Names,
    References,
    ShownMessages,
    ReceiptPolicy,
    Receipts,
    ToldPolicy,
    WritersOfMessage,
    ApproveAcknowledgementHandler,
    CorrectMessageHandler,
    DraftAcknowledgementHandler,
    GetDelayReachHandler,
    GetMessageHandler,
    IssueAcknowledgementHandler,
    IssueAdvanceNoticesHandler,
    IssueMessageHandler,
    ListMessagesHandler,
    MessageHistoryHandler,
    RepeatMatterBackHandler,
    ShowUnderstandingHandler,
    WordAcknowledgementHandler,
  ],
})
export class MessagesModule {}
