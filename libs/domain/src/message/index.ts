export { composeAcknowledgement } from "./compose-acknowledgement.ts";
export type { Letterhead, MessageCommand, PromiseToMake, WrittenParts } from "./message.commands.ts";
export { messageDecider } from "./message.decider.ts";
export type {
  AcknowledgementParts,
  Addressing,
  IssuedMessage,
  MessageEvent,
  PromiseOfMessage,
  WayOut,
} from "./message.events.ts";
export { messageHistory } from "./message.history.ts";
export { type Draft, type IssuedVersion, type Message, type MessageState, noParts } from "./message.state.ts";
