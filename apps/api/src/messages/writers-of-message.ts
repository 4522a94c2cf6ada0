import { Inject, Injectable } from "@nestjs/common";
import type { DomainEventType } from "klartext/domain";
import type { KeyStore } from "klartext/event-sourcing";
import { EVENT_STORE, StreamReader } from "klartext/nest";
import { openActor } from "klartext/sealing";

const writing: ReadonlySet<DomainEventType> = new Set(["AcknowledgementWorded", "CorrectionBegun"]);

/** Who wrote a message, for the second pair of eyes alone: it stands in the log only as long as actors are kept. */
@Injectable()
export class WritersOfMessage {
  readonly #reader: StreamReader;
  readonly #keyStore: KeyStore;

  constructor(reader: StreamReader, @Inject(EVENT_STORE) keyStore: KeyStore) {
    this.#reader = reader;
    this.#keyStore = keyStore;
  }

  /** Persons alone; `null` for one who has been forgotten. The revision is the one that was looked at. */
  async of(
    stream: string,
  ): Promise<{ readonly writers: readonly (string | null)[]; readonly revision: number }> {
    const { events, last } = await this.#reader.read(stream);
    const written = events.filter(({ event }) => writing.has(event.type));
    const keys = await this.#keyStore.findKeys(written.map(({ metadata }) => metadata.actor.key));
    const writers = written.flatMap(({ metadata, stored }) => {
      const actor = openActor(metadata.actor, stored.id, keys);
      if (actor === null) return [null];
      return actor.kind === "person" ? [actor.personId] : [];
    });
    return { writers, revision: last?.revision ?? -1 };
  }
}
