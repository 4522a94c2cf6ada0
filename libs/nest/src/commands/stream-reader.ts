import type { DomainEvent } from "klartext/domain";
import { type EventStore, fold, type KeyStore, type StoredEvent } from "klartext/event-sourcing";
import {
  type EventMetadata,
  isUnderstood,
  NotUnderstood,
  openEvent,
  parseMetadata,
  sealedKeyIds,
} from "klartext/sealing";

/** An event of the log, opened. */
export interface ReadEvent {
  readonly event: DomainEvent;
  readonly stored: StoredEvent;
  readonly metadata: EventMetadata;
}

export interface ReadStream {
  readonly events: readonly ReadEvent[];
  /** The last event of all; `undefined` for a stream that does not exist. */
  readonly last: StoredEvent | undefined;
}

export const emptyStream: ReadStream = { events: [], last: undefined };

/** The state of an aggregate after these events of its stream. */
export function stateAfter<State, Event extends DomainEvent>(
  aggregate: { readonly initialState: State; evolve(state: State, event: Event): State },
  events: readonly ReadEvent[],
): State {
  return fold(
    aggregate,
    events.map(({ event }) => event as Event),
  );
}

/** Reads streams and opens what is sealed in them, as far as the keys are still there. */
export class StreamReader {
  readonly #eventStore: EventStore;
  readonly #keyStore: KeyStore;

  constructor(eventStore: EventStore, keyStore: KeyStore) {
    this.#eventStore = eventStore;
    this.#keyStore = keyStore;
  }

  /** @throws NotUnderstood when a newer version of Klartext has recorded something in it */
  async read(stream: string): Promise<ReadStream> {
    const stored = await this.#eventStore.readStream(stream);
    return { events: await this.open(stored), last: stored.at(-1) };
  }

  /** What this version understands of a stream: to be shown, not to be decided on. */
  async readUnderstood(stream: string): Promise<readonly ReadEvent[]> {
    return this.open((await this.#eventStore.readStream(stream)).filter(isUnderstood));
  }

  /**
   * The state of an aggregate after all that its stream holds; its initial state when there is no such stream.
   * @throws NotUnderstood
   */
  async stateOf<State, Event extends DomainEvent>(
    aggregate: { readonly initialState: State; evolve(state: State, event: Event): State },
    stream: string,
  ): Promise<State> {
    const { events } = await this.read(stream);
    return stateAfter(aggregate, events);
  }

  /** @throws NotUnderstood */
  async open(events: readonly StoredEvent[]): Promise<readonly ReadEvent[]> {
    const keys = await this.#keyStore.findKeys(events.flatMap((stored) => sealedKeyIds(stored.data)));
    return events.map((stored) => {
      const event = openEvent(stored, keys);
      if (event === undefined) throw new NotUnderstood(stored);
      return { event, stored, metadata: parseMetadata(stored.metadata) };
    });
  }
}
