import { Logger } from "@nestjs/common";
import { type PolicyEvent, policyDecider } from "klartext/domain";
import { type EventStore, fold, type Position, type StoredEvent } from "klartext/event-sourcing";
import type { CommandRunner } from "../commands/command-runner.ts";
import { derivedUuid } from "../commands/derived-ids.ts";
import type { StreamReader } from "../commands/stream-reader.ts";
import { keepFollowing } from "../following/keep-following.ts";
import type { Pause } from "../time/pause.ts";
import type { Policy } from "./policy.ts";

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
  /** Of the policy's own stream, as this node knows it: -1 when there is none. */
  #revision = -1;
  #eventsSinceCheckpoint = 0;

  constructor(policy: Policy, store: EventStore, reader: StreamReader, runner: CommandRunner, pause: Pause) {
    this.#policy = policy;
    this.#store = store;
    this.#reader = reader;
    this.#runner = runner;
    this.#pause = pause;
    this.#logger = new Logger(policy.name);
  }

  /**
   * Ends after the batch that is being handled when the signal comes.
   * @throws NotUnderstood at an occasion, or a point, that only a newer version can deal with
   */
  follow(until: AbortSignal): Promise<void> {
    return keepFollowing({
      store: this.#store,
      from: () => this.#reached(),
      handle: (batch) => this.#handle(batch),
      until,
      logger: this.#logger,
      pause: this.#pause,
    });
  }

  /**
   * Where this log has the place that the policy had come to. A log that does not know the place any more is gone
   * through from its beginning: reactions that were there already are not repeated.
   */
  async #reached(): Promise<Position | null> {
    const { events, last } = await this.#reader.read(this.#stream);
    this.#revision = last?.revision ?? -1;
    const { reached } = fold(
      policyDecider,
      events.map(({ event }) => event as PolicyEvent),
    );
    if (reached === null) return null;
    if ("position" in reached) return this.#store.isPosition(reached.position) ? reached.position : null;
    const [event] = await this.#store.readStream(reached.stream, reached.revision);
    return event?.position ?? null;
  }

  async #handle(batch: readonly StoredEvent[]): Promise<void> {
    const occasions = batch.filter(({ type }) =>
      (this.#policy.occasions as readonly string[]).includes(type),
    );
    for (const occasion of await this.#reader.open(occasions)) await this.#policy.react(occasion);
    this.#eventsSinceCheckpoint += batch.length;
    if (occasions.length > 0 || this.#eventsSinceCheckpoint >= MANY_EVENTS) await this.#advance(batch);
  }

  /** @throws StaleRevision when another node has advanced the policy meanwhile: then it goes on from there */
  async #advance(batch: readonly StoredEvent[]): Promise<void> {
    const last = batch.at(-1);
    if (last === undefined) return;
    const { stream, revision } = last;
    const { revision: advanced } = await this.#runner.run(
      policyDecider,
      { stream: this.#stream, exists: "either", ifRevision: this.#revision },
      { type: "AdvancePolicy", stream, revision },
      {
        commandId: derivedUuid("policy", this.#policy.name, stream, String(revision)),
        actor: { kind: "klartext" },
      },
    );
    // A place that was recorded long ago, before the log was gone through again, answers with its old revision.
    this.#revision = Math.max(this.#revision, advanced);
    this.#eventsSinceCheckpoint = 0;
  }

  get #stream(): string {
    return `policy-${this.#policy.name}`;
  }
}
