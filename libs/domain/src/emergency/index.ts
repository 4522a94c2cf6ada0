export {
  CUSTOMERS_PER_COMMAND,
  MAX_ATTACHED_CUSTOMERS,
} from "./attaching.rules.ts";
export {
  type ComposedNotice,
  composeNotice,
  type NoticeParts,
  type NoticeWriter,
  tellableFacts,
} from "./compose-notice.ts";
export type { EmergencyCommand, NextNotice, ReadyNotice } from "./emergency.commands.ts";
export { emergencyDecider } from "./emergency.decider.ts";
export {
  type AttachingWay,
  type DeclaredEmergency,
  type EmergencyEnd,
  type EmergencyEvent,
  type EmergencyFacts,
  type NoticeOccasion,
  type NoticeTexts,
  noticeOccasions,
  obstaclesToNotice,
  type UnreachedCustomer,
  type WrittenNotice,
} from "./emergency.events.ts";
export { emergencyHistory } from "./emergency.history.ts";
export {
  attachedCustomers,
  currentNotice,
  type Emergency,
  type EmergencyNotice,
  type EmergencyState,
  everAttached,
} from "./emergency.state.ts";
export { endOf, factsOf } from "./notice.rules.ts";
export { type NoticeForReader, type NoticesForCustomer, noticesFor } from "./notice-for-reader.ts";
export { nextAfterRepeat, nextNoticeAt, noticeIntervalBounds, repeatsAt } from "./notice-times.ts";
