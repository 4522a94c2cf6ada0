import { Logger } from "@nestjs/common";
import type { DomainEventType, EpochMs } from "klartext/domain";
import type { Position, Store, StoredEvent } from "klartext/event-sourcing";
import type { ReadModel } from "klartext/read-model";
import { keepFollowing } from "../following/keep-following.ts";
import { Bell } from "../nodes/bell.ts";
import { readModelHolds } from "../reading/read-model-holds.ts";
import type { Clock } from "../time/clock.ts";
import { type Pause, realPause } from "../time/pause.ts";
import { LeasedWork } from "./leased-work.ts";

/** Also without news: clocks are set, and nodes wake up. */
const LONGEST_PAUSE_MS = 60_000;

/** What becomes due by and by. What is due stands in the log, and bears being done twice. */
export interface DueTask {
  /** The lease's: one node at a time does it. */
  readonly name: string;
  /** By what else than the time something can become due; without it nothing is heard of the log. */
  readonly news?: News;
  /** This node has got the right to it, and its read model holds what the log held then: older knowledge may be wrong. */
  begin?(): void;
  /**
   * Does what is due now.
   * @returns when something is due next; `null`: not before something happens
   * @throws NotUnderstood when a newer version has to do some of it, after everything else had its turn
   */
  doDue(until: AbortSignal): Promise<EpochMs | null>;
  /** Resolves when nothing that was begun goes on any more: only then another node may get the right to it. */
  allEnded?(): Promise<void>;
}

interface News {
  readonly types: readonly DomainEventType[];
  /** Takes notice of events of these types, in their order, before they wake. */
  note(events: readonly StoredEvent[], until: AbortSignal): void | Promise<void>;
}

/** Where it is done; passed in, so that a test decides what time it is and how long it waits. */
export interface WorkingGround {
  readonly store: Store;
  readonly readModel: Pick<ReadModel, "waitFor">;
  readonly clock: Clock;
  /** Default: by the clock on the wall. */
  readonly pause?: Pause | undefined;
}

/**
 * Does a task on one node at a time: when the read model holds the log's head, then whenever something is due, something
 * happens in the log that it wants to hear of, or it is told to look again.
 */
export class DueWork {
  readonly #task: DueTask;
  readonly #store: Store;
  readonly #readModel: Pick<ReadModel, "waitFor">;
  readonly #clock: Clock;
  readonly #pause: Pause;
  readonly #logger: Logger;
  readonly #wake = new Bell();
  readonly #leased: LeasedWork;

  constructor({ store, readModel, clock, pause = realPause }: WorkingGround, task: DueTask) {
    this.#task = task;
    this.#store = store;
    this.#readModel = readModel;
    this.#clock = clock;
    this.#pause = pause;
    this.#logger = new Logger(`Work ${task.name}`);
    this.#leased = new LeasedWork(store, task.name, (until) => this.#whileLeased(until), pause);
  }

  /** Without waiting for the next time at which something is due. */
  lookAgain(): void {
    this.#wake.ring();
  }

  /** Ends it, waits for what is under way, then lets the next node take over. */
  stop(): Promise<void> {
    return this.#leased.stop();
  }

  async #whileLeased(until: AbortSignal): Promise<void> {
    const ending = new AbortController();
    const end = AbortSignal.any([until, ending.signal]);
    const head = await this.#store.head();
    const following = this.#hearNews(head, end).catch((error: unknown) => ending.abort(error));
    try {
      await readModelHolds(this.#readModel, head, end);
      this.#task.begin?.();
      for (;;) {
        const dueAt = await this.#task.doDue(end);
        await this.#untilDue(dueAt, end);
      }
    } finally {
      ending.abort();
      await Promise.all([following, this.#task.allEnded?.()]);
    }
  }

  async #hearNews(head: Position | null, end: AbortSignal): Promise<void> {
    const { news } = this.#task;
    if (news === undefined) return;
    let reached = head;
    await keepFollowing({
      store: this.#store,
      from: async () => reached,
      handle: async (batch) => {
        await this.#hear(batch, news, end);
        reached = batch.at(-1)?.position ?? reached;
      },
      until: end,
      logger: this.#logger,
      pause: this.#pause,
    });
  }

  async #hear(batch: readonly StoredEvent[], news: News, end: AbortSignal): Promise<void> {
    const heard = batch.filter(({ type }) => (news.types as readonly string[]).includes(type));
    if (heard.length === 0) return;
    await news.note(heard, end);
    this.#wake.ring();
  }

  async #untilDue(dueAt: EpochMs | null, end: AbortSignal): Promise<void> {
    const aheadMs = dueAt === null ? LONGEST_PAUSE_MS : dueAt - this.#clock.now();
    const awake = new AbortController();
    const either = AbortSignal.any([end, awake.signal]);
    const waits = [
      this.#pause(Math.min(Math.max(aheadMs, 0), LONGEST_PAUSE_MS), either),
      this.#wake.heard(either),
    ];
    await Promise.race(waits.map((wait) => wait.catch(() => {})));
    awake.abort();
    end.throwIfAborted();
  }
}
