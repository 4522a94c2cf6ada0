import { Inject, Injectable } from "@nestjs/common";
import type { PersonalData } from "klartext/domain";
import type { KeyStore } from "klartext/event-sourcing";
import { EVENT_STORE, READ_MODEL, type ReadEvent } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { type Actor, openActor } from "klartext/sealing";

/** Says who did something, as far as it can still be opened. For the history of one thing only (principle 3). */
@Injectable()
export class ActorNames {
  readonly #keyStore: KeyStore;
  readonly #readModel: ReadModel;

  constructor(@Inject(EVENT_STORE) keyStore: KeyStore, @Inject(READ_MODEL) readModel: ReadModel) {
    this.#keyStore = keyStore;
    this.#readModel = readModel;
  }

  /** One for each event, in their order; `null` where it has been forgotten. */
  async of(events: readonly ReadEvent[]): Promise<readonly (PersonalData | null)[]> {
    const keys = await this.#keyStore.findKeys([
      ...new Set(events.map(({ metadata }) => metadata.actor.key)),
    ]);
    return events.map(({ metadata, stored }) => this.#nameOf(openActor(metadata.actor, stored.id, keys)));
  }

  #nameOf(actor: Actor | null): PersonalData | null {
    switch (actor?.kind) {
      case undefined:
        return null;
      case "person":
        return this.#readModel.persons.one(actor.personId)?.name ?? null;
      case "tool":
        return actor.tool;
      case "klartext":
        return "Klartext";
      default:
        return actor satisfies never;
    }
  }
}
