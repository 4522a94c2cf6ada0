export { composeAcknowledgement } from "./compose-acknowledgement.ts";
export {
  composeAdvanceNotice,
  type DelayFacts,
  sayDelay,
} from "./compose-advance-notice.ts";
export { composeReceipt, type ReceiptFacts } from "./compose-receipt.ts";
export { firstAnswerBy } from "./first-answer.ts";
export { type KnownAs, type KnownCustomer, knownAs } from "./known-as.ts";
export { askToReply, letter, type Reader } from "./letter.ts";
export type { Letterhead, MessageCommand, PromiseToMake, WrittenParts } from "./message.commands.ts";
export { messageDecider } from "./message.decider.ts";
export type {
  AcknowledgementParts,
  Addressing,
  IssuedMessage,
  MessageEvent,
  NoticeOfEmergency,
  PromiseOfMessage,
  WayOut,
} from "./message.events.ts";
export { messageHistory } from "./message.history.ts";
export { type Draft, type IssuedVersion, type Message, type MessageState, noParts } from "./message.state.ts";
export {
  isSpoken,
  type ObstacleToReaching,
  obstaclesToReaching,
  type Reaching,
  wayToReach,
} from "./reaching.ts";
export { namesAnybody, tellsOfCustomer } from "./several-customers.rules.ts";
