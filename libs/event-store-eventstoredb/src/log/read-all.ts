import type { AllStreamRecordedEvent, BACKWARDS, END, FORWARDS, START } from "@eventstore/db-client";
import type { Connection } from "../connection/connection.ts";

export type Place = AllStreamRecordedEvent["position"];

export interface ReadAllCall {
  readonly direction: typeof FORWARDS | typeof BACKWARDS;
  /** What stands there comes too, reading forwards. */
  readonly from: Place | typeof START | typeof END;
  readonly count: number;
}

/** One call for what the server's log holds, whosever it is; streams are named as they are called without the prefix. */
export function readAll(
  connection: Connection,
  { direction, from, count }: ReadAllCall,
): Promise<AllStreamRecordedEvent[]> {
  return connection.call(async (client) => {
    const events: AllStreamRecordedEvent[] = [];
    const reading = client.readAll({
      ...{ direction, fromPosition: from, maxCount: count },
      requiresLeader: true,
    });
    for await (const { event } of reading) {
      if (event !== undefined) events.push(connection.prefix.ours(event));
    }
    return events;
  });
}
