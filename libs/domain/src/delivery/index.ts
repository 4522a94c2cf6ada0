export type { CommandOfDelivery, DeliveryCommand } from "./delivery.commands.ts";
export { deliveryDecider } from "./delivery.decider.ts";
export {
  type BounceSeverity,
  type DeliveryEvent,
  type DeliverySubject,
  type GivingUpReason,
  type PassingProblem,
  type Settlement,
  settlements,
} from "./delivery.events.ts";
export {
  type Delivery,
  type DeliveryStage,
  type DeliveryState,
  deliveryStates,
  evolveDelivery,
  isToBeSent,
} from "./delivery.state.ts";
export { type DeliveryHindrance, deliverySentence } from "./delivery.words.ts";
export { type DeliveryWayState, deliveryWayDecider } from "./delivery-way.decider.ts";
export type { DeliveryWayEvent } from "./delivery-way.events.ts";
export {
  type DeliveryWay,
  deliveryWays,
  type SendingWay,
  usualDeliveryWay,
} from "./delivery-way.ts";
export { letterOf, subjectOf, type WrittenMessage } from "./written-message.ts";
