import { type BeforeApplicationShutdown, Inject, Injectable } from "@nestjs/common";
import type { EventStore, Following, Position, StoredEvent } from "klartext/event-sourcing";
import { EVENT_STORE, READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { AccessKeyDirectory } from "../../access/access-key-directory.ts";
import type { CallerOfRequest } from "../../access/caller.ts";
import { type Change, changeFor } from "../change.ts";
import type { EventStream } from "./event-stream.ts";

const HEARTBEAT_MS = 15_000;
/** How long a change waits for the list to show it, and for its running number. */
const PATIENCE_MS = 2_000;

/** The connections on which changes are told as they happen. */
@Injectable()
export class ChangeFeeds implements BeforeApplicationShutdown {
  readonly #store: EventStore;
  readonly #readModel: ReadModel;
  readonly #keys: AccessKeyDirectory;
  readonly #open = new Set<EventStream>();

  constructor(
    @Inject(EVENT_STORE) store: EventStore,
    @Inject(READ_MODEL) readModel: ReadModel,
    keys: AccessKeyDirectory,
  ) {
    this.#store = store;
    this.#readModel = readModel;
    this.#keys = keys;
  }

  /** Tells everything after a position until the client goes, its key ends, or the service stops. */
  serve(stream: EventStream, after: Position | null, caller: CallerOfRequest): void {
    this.#open.add(stream);
    const following = this.#store.follow(after, (events) => this.#tell(stream, events, caller));
    const heartbeat = setInterval(() => this.#showLife(stream, caller), HEARTBEAT_MS).unref();
    const finish = () => this.#finish(stream, following, heartbeat);
    stream.closed.addEventListener("abort", finish);
    // Whatever ended it, the client comes back with the id of the last change that it has seen.
    following.ended.then(finish, finish);
  }

  beforeApplicationShutdown(): void {
    for (const stream of this.#open) stream.end();
  }

  async #tell(stream: EventStream, events: readonly StoredEvent[], caller: CallerOfRequest): Promise<void> {
    const last = events.at(-1);
    if (last === undefined) return;
    if (!this.#isStillWelcome(caller)) return stream.end();
    await this.#readModel.waitFor(last.position, PATIENCE_MS);
    const told = events
      .map((stored) => changeFor(caller.role, stored, (id) => this.#readModel.points.numberOf(id)))
      .filter((change) => change !== undefined);
    // An id without data tells nothing, but lets the client go on from here.
    const passed = told.at(-1)?.position === last.position ? "" : `id: ${last.position}\n\n`;
    await stream.write(told.map(asEvent).join("") + passed);
  }

  #showLife(stream: EventStream, caller: CallerOfRequest): void {
    if (this.#isStillWelcome(caller)) stream.comment("nothing new");
    else stream.end();
  }

  /** Nobody whose key cannot be looked up at the moment. */
  #isStillWelcome({ secretHash }: CallerOfRequest): boolean {
    try {
      return this.#keys.find(secretHash) !== undefined;
    } catch {
      return false;
    }
  }

  #finish(stream: EventStream, following: Following, heartbeat: NodeJS.Timeout): void {
    clearInterval(heartbeat);
    this.#open.delete(stream);
    void following.stop();
    stream.end();
  }
}

function asEvent(change: Change): string {
  return `id: ${change.position}\nevent: ${change.type}\ndata: ${JSON.stringify(change)}\n\n`;
}
