import type { EventStore, KeyStore } from "klartext/event-sourcing";

/** A text of the log, also of an earlier state, that holds the words sought. */
export interface FoundText {
  /** `<eventId>/<field>` */
  readonly textId: string;
  readonly stream: string;
  /** What stands around the first place that was found. */
  readonly excerpt: string;
}

/** Reads the whole log. */
export declare function textsHolding(
  store: EventStore & KeyStore,
  names: readonly string[],
): AsyncIterable<FoundText>;
