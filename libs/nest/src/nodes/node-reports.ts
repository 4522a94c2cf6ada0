import { setTimeout as sleep } from "node:timers/promises";
import { type BeforeApplicationShutdown, Logger, type OnApplicationBootstrap } from "@nestjs/common";
import { erasureDecider } from "klartext/domain";
import type { EventStore, Position } from "klartext/event-sourcing";
import type { ErasureRow, ReadModel } from "klartext/read-model";
import type { CommandRunner } from "../commands/command-runner.ts";
import { derivedUuid } from "../commands/derived-ids.ts";
import { keepFollowing } from "../following/keep-following.ts";
import { unlessRefused } from "../policies/policy.ts";
import { Bell } from "./bell.ts";

const LOOK_AGAIN_MS = 60_000;
const PATIENCE_MS = 500;

export function erasureStream(erasureId: string): string {
  return `erasure-${erasureId}`;
}

/**
 * Reports, for this node, which erasures its read model has carried out: each node for itself, whoever else carries out
 * the rest.
 */
export class NodeReports implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #nodeId: string;
  readonly #store: EventStore;
  readonly #readModel: ReadModel;
  readonly #runner: CommandRunner;
  readonly #logger = new Logger("NodeReports");
  readonly #stopping = new AbortController();
  readonly #mayHaveForgotten = new Bell();
  #again: NodeJS.Timeout | undefined;
  #ended: Promise<unknown> = Promise.resolve();

  constructor(nodeId: string, store: EventStore, readModel: ReadModel, runner: CommandRunner) {
    this.#nodeId = nodeId;
    this.#store = store;
    this.#readModel = readModel;
    this.#runner = runner;
  }

  /** Never keeps the service from starting. */
  onApplicationBootstrap(): void {
    this.#again = setInterval(() => this.#mayHaveForgotten.ring(), LOOK_AGAIN_MS).unref();
    this.#ended = Promise.allSettled([this.#listen(), this.#reportUntilStopped()]);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.#again);
    this.#stopping.abort();
    await this.#ended;
  }

  async #listen(): Promise<void> {
    let heard: Position | null = null;
    await keepFollowing({
      store: this.#store,
      from: async () => heard ?? this.#store.head(),
      handle: (batch) => {
        heard = batch.at(-1)?.position ?? heard;
        if (batch.some(({ type }) => type === "KeysDestroyed")) this.#mayHaveForgotten.ring();
      },
      until: this.#stopping.signal,
      logger: this.#logger,
    });
  }

  async #reportUntilStopped(): Promise<void> {
    for (;;) {
      await this.#reportAll().catch((error: unknown) => {
        this.#stopping.signal.throwIfAborted();
        this.#logger.error(`What was forgotten is reported in a minute: ${String(error)}`);
      });
      await this.#mayHaveForgotten.heard(this.#stopping.signal);
    }
  }

  async #reportAll(): Promise<void> {
    await this.#untilAllFilesHold();
    const done = this.#readModel.erasures.open().filter((erasure) => this.#isDoneHere(erasure));
    if (done.length === 0) return;
    // Their rows can be read a moment before the file's write-ahead log is emptied; it is when this position is told.
    await this.#untilAllFilesHold();
    for (const { erasureId } of done) await this.#report(erasureId);
  }

  /**
   * Also those of a read model that is just being built beside the one that is served; one that is begun from now on finds
   * the keys destroyed.
   */
  async #untilAllFilesHold(): Promise<void> {
    const head = (await this.#store.head()) ?? "";
    while (
      !(await this.#readModel.waitFor(head, PATIENCE_MS)) ||
      this.#readModel.rebuildProgress() !== null
    ) {
      await sleep(PATIENCE_MS, undefined, { signal: this.#stopping.signal, ref: false });
    }
  }

  /** The row says so itself: it is committed, and with it everything before. */
  #isDoneHere({ keysDestroyedAt, forgottenBy }: ErasureRow): boolean {
    return keysDestroyedAt !== null && !forgottenBy.includes(this.#nodeId);
  }

  async #report(erasureId: string): Promise<void> {
    const command = { type: "RecordNodeForgot", nodeId: this.#nodeId } as const;
    const commandId = derivedUuid("node-forgot", erasureId, this.#nodeId);
    const context = { commandId, actor: { kind: "klartext" } } as const;
    const target = { stream: erasureStream(erasureId) };
    await unlessRefused(this.#runner.run(erasureDecider, target, command, context));
  }
}
