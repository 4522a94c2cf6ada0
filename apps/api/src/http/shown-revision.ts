import { Inject, Injectable } from "@nestjs/common";
import type { EventStore } from "klartext/event-sourcing";
import { EVENT_STORE, FreshReads } from "klartext/nest";
import { notFound } from "./problems.ts";

/** For showing one thing out of the read model together with its ETag, which must not run ahead of what is shown. */
@Injectable()
export class ShownRevision {
  readonly #store: EventStore;
  readonly #freshReads: FreshReads;

  constructor(@Inject(EVENT_STORE) store: EventStore, freshReads: FreshReads) {
    this.#store = store;
    this.#freshReads = freshReads;
  }

  /**
   * The stream's revision; when it resolves, the read model holds at least that.
   * @throws Problem (not-found) when the stream does not exist; ReadModelBehind
   */
  async of(stream: string): Promise<number> {
    const last = (await this.#store.readStream(stream)).at(-1);
    if (last === undefined) throw notFound();
    await this.#freshReads.catchUp(last.position);
    return last.revision;
  }
}
