import type { Recorded } from "../event/happened.ts";
import type { OpenPointEvent } from "./open-point.events.ts";

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
