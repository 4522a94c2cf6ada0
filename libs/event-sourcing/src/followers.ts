import type { BatchHandler, Following, Position, ReadAllOptions, StoredEvent } from "./event-store.ts";

const BATCH = 1000;

/** `follow` for a log in this process, which can be read and knows when something was committed: nothing is polled. */
export class Followers {
  readonly #read: (options: ReadAllOptions) => Promise<readonly StoredEvent[]>;
  readonly #running = new Set<Following>();
  #commit = Promise.withResolvers<void>();

  constructor(read: (options: ReadAllOptions) => Promise<readonly StoredEvent[]>) {
    this.#read = read;
  }

  start(after: Position | null, handler: BatchHandler): Following {
    let stopping = false;
    const ended = this.#follow(after, handler, () => stopping);
    const following: Following = {
      ended,
      stop: async () => {
        stopping = true;
        this.wake();
        await Promise.allSettled([ended]);
      },
    };
    this.#running.add(following);
    const forget = () => this.#running.delete(following);
    ended.then(forget, forget);
    return following;
  }

  /** To be called after each commit. */
  wake(): void {
    const { resolve } = this.#commit;
    this.#commit = Promise.withResolvers();
    resolve();
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.#running].map((following) => following.stop()));
  }

  async #follow(after: Position | null, handler: BatchHandler, stopping: () => boolean): Promise<void> {
    let position = after;
    while (!stopping()) {
      // Taken before reading, so that a commit during the reading is not missed.
      const commit = this.#commit.promise;
      const events = await this.#read({ after: position, limit: BATCH });
      const last = events.at(-1);
      if (stopping()) return;
      if (last === undefined) {
        await commit;
      } else {
        await handler(events);
        position = last.position;
        // A long catch-up must not keep the process from everything else.
        await new Promise(setImmediate);
      }
    }
  }
}
