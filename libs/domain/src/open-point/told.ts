import type { OpenPointEvent } from "./open-point.events.ts";

/** When (RFC 3339) a customer was told something by this event; `null` for events that tell a customer nothing. */
export function toldAt(event: OpenPointEvent): string | null {
  switch (event.type) {
    case "ContactRecorded":
      return event.data.direction === "outbound" ? event.data.contactedAt : null;
    case "SolutionNoticeGiven":
      return event.data.givenAt;
    default:
      return null;
  }
}
