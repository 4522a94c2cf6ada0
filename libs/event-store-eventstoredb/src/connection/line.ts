import { EventStoreDBClient } from "@eventstore/db-client";
import { AppendCalls } from "./append-calls.ts";
import { isRefusal } from "./connection-error.ts";
import { protectedParts } from "./protected-parts.ts";
import type { Timing } from "./timing.ts";

/** One client, and for how long it has owed every answer: who is slow is not silent. */
export class Line {
  readonly client: EventStoreDBClient;
  readonly appends: AppendCalls;
  readonly #timing: Timing;
  /** Tries under way, also those that were given up. */
  #waiting = 0;
  #silentSince = 0;

  /** @throws Error when the connection string cannot be read */
  constructor(connectionString: string, timing: Timing) {
    this.client = EventStoreDBClient.connectionString(connectionString);
    this.appends = new AppendCalls(this.client);
    this.#timing = timing;
  }

  /** @param heard is told of an answer, also of one that comes when the try was given up; of a refusal as well */
  async try<Result>(make: () => Promise<Result>, heard: () => void): Promise<Result> {
    if (this.#waiting++ === 0) this.#silentSince = this.#timing.now();
    try {
      const result = await make();
      heard();
      return result;
    } catch (error) {
      if (isRefusal(error)) heard();
      throw error;
    } finally {
      this.#waiting--;
      this.#silentSince = this.#timing.now();
    }
  }

  /** Milliseconds. */
  silentFor(): number {
    return this.#waiting === 0 ? 0 : this.#timing.now() - this.#silentSince;
  }

  /** The client ends its calls when disposed of, but leaves its channel open, which would keep the process alive. */
  release(): void {
    this.client
      .dispose()
      .then(() => protectedParts(this.client).getChannel())
      .then((channel) => channel.close())
      .catch(() => {});
  }
}
