import { Module } from "@nestjs/common";
import { CqrsModule } from "@nestjs/cqrs";
import { FeedbackOfCustomer } from "./feedback-of-customer.ts";
import { SolvedFeedbackPolicy } from "./when-a-customer-says-whether-it-is-solved-then-the-point-follows/when-a-customer-says-whether-it-is-solved-then-the-point-follows.policy.ts";
import { FeedbackRequestPolicy } from "./when-a-solution-is-told-then-feedback-is-requested/when-a-solution-is-told-then-feedback-is-requested.policy.ts";
import { LowFeedbackPolicy } from "./when-feedback-is-low-then-a-point-is-opened/when-feedback-is-low-then-a-point-is-opened.policy.ts";

@Module({
  imports: [CqrsModule],
  providers: [FeedbackOfCustomer, FeedbackRequestPolicy, LowFeedbackPolicy, SolvedFeedbackPolicy],
  exports: [FeedbackOfCustomer],
})
export class FeedbackModule {}
