import { Logger } from "@nestjs/common";
import { policyDecider } from "klartext/domain";
import type { EventStore, Following, StoredEvent } from "klartext/event-sourcing";
import type { CommandRunner } from "../commands/command-runner.ts";
import { derivedUuid } from "../commands/derived-ids.ts";
import type { StreamReader } from "../commands/stream-reader.ts";
import type { Policy } from "./policy.ts";

/** Waits so many milliseconds, or less when the signal says so. */
export type Pause = (milliseconds: number, signal: AbortSignal) => Promise<void>;

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 30_000;
/** So many events without an occasion are worth a checkpoint, so that a start need not read them all again. */
const MANY_EVENTS = 10_000;

/** One policy on its way through the log. */
export class RunningPolicy {
  readonly #policy: Policy;
  readonly #store: EventStore;
  readonly #reader: StreamReader;
  readonly #runner: CommandRunner;
  readonly #pause: Pause;
  readonly #logger: Logger;
  readonly #stopping = new AbortController();
  readonly #ended: Promise<void>;
  #following: Following | undefined;
  #pauseMs = FIRST_PAUSE_MS;
  #eventsSinceCheckpoint = 0;

  constructor(policy: Policy, store: EventStore, reader: StreamReader, runner: CommandRunner, pause: Pause) {
    this.#policy = policy;
    this.#store = store;
    this.#reader = reader;
    this.#runner = runner;
    this.#pause = pause;
    this.#logger = new Logger(policy.name);
    this.#ended = this.#followUntilStopped();
  }

  /** Ends after the batch that is being handled. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#following?.stop();
    await this.#ended;
  }

  async #followUntilStopped(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      try {
        const { position } = await this.#reader.stateOf(policyDecider, this.#stream);
        if (signal.aborted) return;
        this.#following = this.#store.follow(position, (batch) => this.#handle(batch));
        await this.#following.ended;
      } catch (error) {
        await this.#recover(error, signal);
      }
    }
  }

  async #handle(batch: readonly StoredEvent[]): Promise<void> {
    const occasions = batch.filter(({ type }) =>
      (this.#policy.occasions as readonly string[]).includes(type),
    );
    for (const occasion of await this.#reader.open(occasions)) await this.#policy.react(occasion);
    this.#eventsSinceCheckpoint += batch.length;
    if (occasions.length > 0 || this.#eventsSinceCheckpoint >= MANY_EVENTS) await this.#advance(batch);
    this.#pauseMs = FIRST_PAUSE_MS;
  }

  async #advance(batch: readonly StoredEvent[]): Promise<void> {
    const position = batch.at(-1)?.position;
    if (position === undefined) return;
    await this.#runner.run(
      policyDecider,
      { stream: this.#stream, exists: "either" },
      { type: "AdvancePolicy", position },
      { commandId: derivedUuid("policy", this.#policy.name, position), actor: { kind: "klartext" } },
    );
    this.#eventsSinceCheckpoint = 0;
  }

  async #recover(error: unknown, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    this.#logger.error(
      `Tried again in ${this.#pauseMs} ms: ${error instanceof Error ? error.stack : "unknown"}`,
    );
    await this.#pause(this.#pauseMs, signal).catch(() => {});
    this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS);
  }

  get #stream(): string {
    return `policy-${this.#policy.name}`;
  }
}
