export { affectedIdsOf } from "./affected-customers.ts";
export { emergencyRuns } from "./emergency.rules.ts";
export {
  type Charge,
  defaultMakeGoodLimits,
  MAX_VALUE_CENTS,
  type MakeGood,
  type MakeGoodKind,
  type MakeGoodLimits,
  type MakeGoodOffer,
  type MakeGoodOutcome,
  makeGoodKinds,
  makeGoodOutcomes,
} from "./make-good.ts";
export type { OpenPointCommand, PromiseByPlaybook, SentNotice } from "./open-point.commands.ts";
export { openPointDecider } from "./open-point.decider.ts";
export * from "./open-point.events.ts";
export { describeOpenPointEvent, openPointHistory } from "./open-point.history.ts";
export * from "./open-point.state.ts";
export {
  type Contact,
  evolveOpenPointView,
  type JudgedPromise,
  type Note,
  type OpenPointView,
  openPointView,
  promisesAt,
  type RecordedPlaybookUse,
  type RecordedReply,
} from "./open-point.view.ts";
export { type PromiseOutcome, type PromiseToCustomer, promiseOutcome } from "./promise.ts";
export { MAX_AFFECTED_CUSTOMERS } from "./recording.rules.ts";
export { stateSentence } from "./state-sentences.ts";
export { answeredAt, toldAt } from "./told.ts";
