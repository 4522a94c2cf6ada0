import { ErrorType } from "@eventstore/db-client";
import type { Connection } from "../connection/connection.ts";
import { isOfType } from "../connection/connection-error.ts";
import { readLast } from "../log/read-stream.ts";
import { ownEvent } from "../log/recorded-events.ts";
import { LEASE_STREAMS } from "../log/streams.ts";

type LeaseEvent = "LeaseTaken" | "LeaseKept" | "LeaseReleased";

/** The last thing that happened to a lease. */
export interface LeaseState {
  readonly revision: bigint;
  readonly isReleased: boolean;
}

/** Only the last event counts; the server may drop the others. */
const MOST_EVENTS = 2;

/** The stream in which the processes that share a log settle who holds a lease. */
export class LeaseStream {
  readonly #connection: Connection;
  readonly #stream: string;

  constructor(connection: Connection, name: string) {
    this.#connection = connection;
    this.#stream = `${LEASE_STREAMS}${name}`;
  }

  /** `undefined` when nobody ever held it. */
  async last(): Promise<LeaseState | undefined> {
    const last = await readLast(this.#connection, this.#stream);
    return last && { revision: last.revision, isReleased: last.type === "LeaseReleased" };
  }

  /**
   * @param after what was last seen; somebody else's event behind it keeps this one out
   * @returns the revision, or `null` when somebody else was faster
   */
  async append(type: LeaseEvent, after: bigint | undefined, patience?: number): Promise<bigint | null> {
    // Before its first event: whoever fails in between has to come here again.
    if (after === undefined) await this.#bound();
    try {
      const { revision } = await this.#connection.append(
        this.#stream,
        [ownEvent(type)],
        after ?? "no-stream",
        patience,
      );
      return revision;
    } catch (error) {
      if (isOfType(error, ErrorType.WRONG_EXPECTED_VERSION)) return null;
      throw error;
    }
  }

  async #bound(): Promise<void> {
    const name = this.#connection.prefix.nameInServer(this.#stream);
    await this.#connection.call((client) =>
      client.setStreamMetadata(name, { maxCount: MOST_EVENTS }, { requiresLeader: true }),
    );
  }
}
