import { Module } from "@nestjs/common";
import { CqrsModule } from "@nestjs/cqrs";
import { Names } from "../history/names.ts";
import { CommandContextPipe } from "../http/command-context.ts";
import { Correspondence } from "../messages/correspondence.ts";
import { References } from "../references/references.ts";
import { ChangedNotices } from "./changed-notices.ts";
import { FeedbackOfCustomer } from "./feedback-of-customer.ts";
import { FeedbackOfPointController } from "./feedback-of-point/feedback-of-point.controller.ts";
import { FeedbackOfPointHandler } from "./feedback-of-point/feedback-of-point.handler.ts";
import { GetFeedbackController } from "./get-feedback/get-feedback.controller.ts";
import { GetFeedbackHandler } from "./get-feedback/get-feedback.handler.ts";
import { IssueChangedNoticesController } from "./issue-changed-notices/issue-changed-notices.controller.ts";
import { IssueChangedNoticesHandler } from "./issue-changed-notices/issue-changed-notices.handler.ts";
import { LinkToActionController } from "./link-to-action/link-to-action.controller.ts";
import { LinkToActionHandler } from "./link-to-action/link-to-action.handler.ts";
import { ListChangedNoticesController } from "./list-changed-notices/list-changed-notices.controller.ts";
import { ListChangedNoticesHandler } from "./list-changed-notices/list-changed-notices.handler.ts";
import { ListFeedbackController } from "./list-feedback/list-feedback.controller.ts";
import { ListFeedbackHandler } from "./list-feedback/list-feedback.handler.ts";
import { ShownFeedback } from "./shown-feedback.ts";
import { TakeAnswersController } from "./take-answers/take-answers.controller.ts";
import { TakeAnswersHandler } from "./take-answers/take-answers.handler.ts";
import { UnlinkFromActionController } from "./unlink-from-action/unlink-from-action.controller.ts";
import { UnlinkFromActionHandler } from "./unlink-from-action/unlink-from-action.handler.ts";
import { SolvedFeedbackPolicy } from "./when-a-customer-says-whether-it-is-solved-then-the-point-follows/when-a-customer-says-whether-it-is-solved-then-the-point-follows.policy.ts";
import { FeedbackRequestPolicy } from "./when-a-solution-is-told-then-feedback-is-requested/when-a-solution-is-told-then-feedback-is-requested.policy.ts";
import { LowFeedbackPolicy } from "./when-feedback-is-low-then-a-point-is-opened/when-feedback-is-low-then-a-point-is-opened.policy.ts";

@Module({
  imports: [CqrsModule],
  controllers: [
    FeedbackOfPointController,
    GetFeedbackController,
    IssueChangedNoticesController,
    LinkToActionController,
    ListChangedNoticesController,
    ListFeedbackController,
    TakeAnswersController,
    UnlinkFromActionController,
  ],
  providers: [
    ChangedNotices,
    CommandContextPipe,
    Correspondence,
    FeedbackOfCustomer,
    Names,
    References,
    ShownFeedback,
    FeedbackRequestPolicy,
    LowFeedbackPolicy,
    SolvedFeedbackPolicy,
    FeedbackOfPointHandler,
    GetFeedbackHandler,
    IssueChangedNoticesHandler,
    LinkToActionHandler,
    ListChangedNoticesHandler,
    ListFeedbackHandler,
    TakeAnswersHandler,
    UnlinkFromActionHandler,
  ],
  exports: [FeedbackOfCustomer],
})
export class FeedbackModule {}
