export {
  composeChangedNotice,
  type FeedbackGiver,
  feedbackGivers,
  notTellableAsChanged,
} from "./changed-notice.ts";
export type { FeedbackCommand, WrittenAnswers } from "./feedback.commands.ts";
export { feedbackDecider } from "./feedback.decider.ts";
export type { FeedbackAnswers, FeedbackEvent, FeedbackRequest, GivenFeedback } from "./feedback.events.ts";
export {
  CHANGEABLE_FOR_DAYS,
  currentAnswers,
  type Feedback,
  type FeedbackCourse,
  type FeedbackState,
  feedbackCourse,
} from "./feedback.state.ts";
export {
  type AskForFeedback,
  type FeedbackAskingState,
  feedbackAskingDecider,
} from "./feedback-asking.decider.ts";
export type { FeedbackAskingEvent } from "./feedback-asking.events.ts";
export { isLowFeedback, reasonNotSolved, titleOfLowFeedback } from "./low-feedback.ts";
