import { type AllStreamRecordedEvent, BACKWARDS, END, FORWARDS, START } from "@eventstore/db-client";
import type { Position, ReadAllOptions, StoredEvent } from "klartext/event-sourcing";
import type { Connection } from "../connection/connection.ts";
import type { Positions } from "./position.ts";
import { type Place, readAll } from "./read-all.ts";
import { toStoredEvent } from "./recorded-events.ts";
import { isKeyStream, isOurs } from "./streams.ts";

/** Events of one call. About half of what the log holds are keys, which are passed over. */
const PER_CALL = 2000;
/** Events at the log's end among which one of ours nearly always is. */
const FIRST_LOOK = 16;

/** Reads our events out of the server's whole log, which it cannot filter for a reader. */
export class AllReader {
  readonly #connection: Connection;
  readonly #positions: Positions;
  readonly #passKey: (event: AllStreamRecordedEvent) => void;
  /** The newest of our events that was ever seen: only what stands behind it has to be looked through. */
  #head: Position | null = null;
  /** Up to here nothing of ours is newer than `#head`, whatever else the log holds. */
  #lookedThrough: Position | null = null;

  /** @param passKey is told of every event in a key's stream that is passed on the way */
  constructor(
    connection: Connection,
    positions: Positions,
    passKey: (event: AllStreamRecordedEvent) => void,
  ) {
    this.#connection = connection;
    this.#positions = positions;
    this.#passKey = passKey;
  }

  async read({ after, limit }: ReadAllOptions): Promise<readonly StoredEvent[]> {
    const found: StoredEvent[] = [];
    let place = after === null ? null : this.#positions.place(after);
    // More each time: between two of our events may lie any number of others.
    for (let count = 2 * limit + 1; found.length < limit; count *= 2) {
      const page = await this.page(place, Math.min(PER_CALL, count));
      const ours = page.events.filter(({ streamId }) => isOurs(streamId)).slice(0, limit - found.length);
      for (const event of ours) found.push(toStoredEvent(event, this.#positions));
      if (page.next === undefined) break;
      place = page.next;
    }
    const last = found.at(-1);
    if (last !== undefined) this.note(last.position);
    return found;
  }

  /**
   * What the server's log holds behind a place, whosever it is.
   * @returns `next`: the place to go on from; `undefined` at the end of the log
   */
  async page(after: Place | null, count: number) {
    const read = await this.#call(FORWARDS, after ?? START, count);
    // The server begins with what stands at the place itself.
    const events = read.filter(({ position }) => position.commit !== after?.commit);
    for (const event of events) if (isKeyStream(event.streamId)) this.#passKey(event);
    return { events, next: read.length < count ? undefined : read.at(-1)?.position };
  }

  /** The event at a place, or else the next one behind it; none at the end of the log. */
  at(place: Place): Promise<readonly AllStreamRecordedEvent[]> {
    return this.#call(FORWARDS, place, 1);
  }

  /** Position of our last event; `null` when there is none. */
  async head(): Promise<Position | null> {
    let end: Position | null = null;
    let from: Place | typeof END = END;
    for (let count = FIRST_LOOK; ; count = PER_CALL) {
      const page = await this.#call(BACKWARDS, from, count);
      for (const { streamId, position } of page) {
        const here = this.#positions.of(position);
        end ??= here;
        if (this.#isLookedThrough(here)) break;
        if (isOurs(streamId)) this.note(here);
      }
      const first = page.at(-1);
      const isDone = first === undefined || this.#isLookedThrough(this.#positions.of(first.position));
      if (isDone || page.length < count) break;
      from = first.position;
    }
    if (end !== null && (this.#lookedThrough === null || end > this.#lookedThrough))
      this.#lookedThrough = end;
    return this.#head;
  }

  #isLookedThrough(here: Position): boolean {
    return (
      (this.#head !== null && here <= this.#head) ||
      (this.#lookedThrough !== null && here <= this.#lookedThrough)
    );
  }

  /**
   * A place shortly before the end of the server's log: what stands there and before can be read in its stream too, which
   * may come a moment later. `null` when the log is short.
   */
  async nearEnd(): Promise<Place | null> {
    const last = await this.#call(BACKWARDS, END, PER_CALL);
    return last.length < PER_CALL ? null : (last.at(-1)?.position ?? null);
  }

  /** To be told of our events as they are seen. */
  note(position: Position): void {
    if (this.#head === null || position > this.#head) this.#head = position;
  }

  #call(
    direction: typeof FORWARDS | typeof BACKWARDS,
    from: Place | typeof START | typeof END,
    count: number,
  ): Promise<AllStreamRecordedEvent[]> {
    return readAll(this.#connection, { direction, from, count });
  }
}
