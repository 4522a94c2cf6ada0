import { ErrorType, type RecordedEvent, type WrongExpectedVersionError } from "@eventstore/db-client";
import {
  type AppendRequest,
  type AppendResult,
  AppendTooLarge,
  type ExpectedRevision,
  StoreUnavailable,
  StreamDeleted,
  WrongExpectedRevision,
} from "klartext/event-sourcing";
import type { Connection } from "../connection/connection.ts";
import { isOfType } from "../connection/connection-error.ts";
import type { Positions } from "./position.ts";
import { readLast, readStream } from "./read-stream.ts";
import { idOf, toProposedEvent } from "./recorded-events.ts";

/** Milliseconds between looks at what was written a moment ago: at first, and at last. */
const FIRST_PAUSE = 2;
const LAST_PAUSE = 1000;

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
    const proposed = events.map(toProposedEvent);
    try {
      const expected = expectedRevision === "no-stream" ? expectedRevision : BigInt(expectedRevision);
      const { revision, position } = await this.#connection.append(stream, proposed, expected);
      return { revision: Number(revision), position: this.#positions.of(position), repeated: false };
    } catch (error) {
      const present = revisionFoundBy(error);
      if (present !== undefined) return this.repetition(request, present);
      throw inOurWords(error, request);
    }
  }

  /**
   * The place is taken: by the same events, and then this is a repeated append, or by others.
   * @param found the stream's last revision as the server's writer knows it; its readers may come to it a moment later
   * @throws WrongExpectedRevision
   */
  async repetition(
    { stream, expectedRevision, events }: AppendRequest,
    found: ExpectedRevision,
  ): Promise<AppendResult> {
    const actual = await this.#untilVisible(stream, found);
    const first = expectedRevision === "no-stream" ? 0 : expectedRevision + 1;
    const present = await readStream(this.#connection, stream, { from: first, limit: events.length });
    const last = present.at(-1);
    const isSame =
      present.length === events.length && events.every(({ id }, index) => isEvent(present[index], id));
    if (!isSame || last?.position === undefined) {
      throw new WrongExpectedRevision(stream, expectedRevision, actual);
    }
    return { revision: Number(last.revision), position: this.#positions.of(last.position), repeated: true };
  }

  async #untilVisible(stream: string, found: ExpectedRevision): Promise<ExpectedRevision> {
    for (let pause = FIRST_PAUSE; ; pause *= 2) {
      const actual = await this.#actual(stream);
      if (found === "no-stream" || (actual !== "no-stream" && actual >= found)) return actual;
      if (pause > LAST_PAUSE)
        throw new StoreUnavailable(`${stream} cannot be read as far as it was written.`);
      await this.#connection.timing.sleep(pause);
    }
  }

  async #actual(stream: string): Promise<ExpectedRevision> {
    const last = await readLast(this.#connection, stream);
    return last === undefined ? "no-stream" : Number(last.revision);
  }
}

/** The last revision that a refused append met; `undefined` when something else was wrong. */
function revisionFoundBy(error: unknown): ExpectedRevision | undefined {
  if (!isOfType(error, ErrorType.WRONG_EXPECTED_VERSION)) return undefined;
  const { actualVersion } = error as WrongExpectedVersionError;
  return typeof actualVersion === "bigint" && actualVersion >= 0n ? Number(actualVersion) : "no-stream";
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
