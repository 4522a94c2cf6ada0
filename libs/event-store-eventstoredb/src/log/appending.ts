import { ErrorType, NO_STREAM, type RecordedEvent } from "@eventstore/db-client";
import {
  type AppendRequest,
  type AppendResult,
  AppendTooLarge,
  type ExpectedRevision,
  StreamDeleted,
  WrongExpectedRevision,
} from "klartext/event-sourcing";
import type { Connection } from "../connection/connection.ts";
import { isOfType } from "../connection/connection-error.ts";
import type { Positions } from "./position.ts";
import { readLast, readStream } from "./read-stream.ts";
import { idOf, toEventData } from "./recorded-events.ts";

/** Appends to our streams; keys are the business of others. */
export class Appending {
  readonly #connection: Connection;
  readonly #positions: Positions;

  constructor(connection: Connection, positions: Positions) {
    this.#connection = connection;
    this.#positions = positions;
  }

  async append(request: AppendRequest): Promise<AppendResult> {
    const { stream, expectedRevision, events } = request;
    const data = events.map(toEventData);
    try {
      const { nextExpectedRevision, position } = await this.#connection.call((client) =>
        client.appendToStream(stream, data, {
          expectedRevision: expectedRevision === "no-stream" ? NO_STREAM : BigInt(expectedRevision),
          requiresLeader: true,
        }),
      );
      if (position === undefined) throw new Error("The server does not tell an append's position.");
      return {
        revision: Number(nextExpectedRevision),
        position: this.#positions.of(position),
        repeated: false,
      };
    } catch (error) {
      if (isOfType(error, ErrorType.WRONG_EXPECTED_VERSION)) return this.repetition(request);
      throw inOurWords(error, request);
    }
  }

  /**
   * The place is taken: by the same events, and then this is a repeated append, or by others.
   * @throws WrongExpectedRevision
   */
  async repetition({ stream, expectedRevision, events }: AppendRequest): Promise<AppendResult> {
    const first = expectedRevision === "no-stream" ? 0 : expectedRevision + 1;
    const present = await readStream(this.#connection, stream, { from: first, limit: events.length });
    const last = present.at(-1);
    const isSame =
      present.length === events.length && events.every(({ id }, index) => isEvent(present[index], id));
    if (!isSame || last?.position === undefined) {
      throw new WrongExpectedRevision(stream, expectedRevision, await this.#actual(stream));
    }
    return { revision: Number(last.revision), position: this.#positions.of(last.position), repeated: true };
  }

  async #actual(stream: string): Promise<ExpectedRevision> {
    const last = await readLast(this.#connection, stream);
    return last === undefined ? "no-stream" : Number(last.revision);
  }
}

function isEvent(recorded: RecordedEvent | undefined, id: string): boolean {
  return recorded !== undefined && idOf(recorded) === id;
}

/** The client's refusals in the words of the contract; other errors stay what they are. */
function inOurWords(error: unknown, { stream, events }: AppendRequest): unknown {
  if (isOfType(error, ErrorType.STREAM_DELETED)) return new StreamDeleted(stream);
  if (isOfType(error, ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED)) {
    const bytes = events.reduce((sum, { data, metadata }) => sum + data.length + metadata.length, 0);
    return new AppendTooLarge(stream, events.length, bytes);
  }
  return error;
}
