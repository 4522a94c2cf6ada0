import type { Recorded } from "../event/happened.ts";
import { isAnswer, isOfReceipt } from "./first-answer.rules.ts";
import type { OpenPointEvent } from "./open-point.events.ts";
import type { OpenPoint } from "./open-point.state.ts";

/**
 * When (RFC 3339) a customer was told something by this event; `null` for events that tell a customer nothing. Whoever
 * makes or replaces a promise says so to the customer.
 */
export function toldAt({ event, recordedAt }: Recorded<OpenPointEvent>): string | null {
  switch (event.type) {
    case "ContactRecorded":
      return event.data.direction === "outbound" ? event.data.contactedAt : null;
    case "CustomerTold":
      return event.data.toldAt;
    case "SolutionNoticeGiven":
      return event.data.givenAt;
    case "PromiseMade":
      return recordedAt;
    case "PromiseReplaced":
      return event.data.replacedAt;
    default:
      return null;
  }
}

/**
 * When (RFC 3339) a customer was given an answer by this event; `null` for those that answer nothing. A receipt says only
 * that something arrived: neither it nor the promise that comes with it is an answer. Nor is what goes out by itself.
 * @param before the point's state without the event
 */
export function answeredAt(recorded: Recorded<OpenPointEvent>, before: OpenPoint): string | null {
  const { event } = recorded;
  if (event.type === "CustomerTold" && !isAnswer(event.data)) return null;
  if (event.type === "PromiseMade" && isOfReceipt(event.data, before)) return null;
  if (event.type === "PromiseReplaced" && replacesPromiseOfReceipt(event.data.promiseId, before)) return null;
  return toldAt(recorded);
}

/** Then only another time was named for the first answer. */
function replacesPromiseOfReceipt(replacedId: string, point: OpenPoint): boolean {
  const replaced = point.promises.find(({ promiseId }) => promiseId === replacedId);
  return replaced !== undefined && isOfReceipt(replaced, point);
}
