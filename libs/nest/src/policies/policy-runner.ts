import { setTimeout } from "node:timers/promises";
import type { BeforeApplicationShutdown } from "@nestjs/common";
import type { EventStore } from "klartext/event-sourcing";
import type { CommandRunner } from "../commands/command-runner.ts";
import type { StreamReader } from "../commands/stream-reader.ts";
import type { Policy } from "./policy.ts";
import { type Pause, RunningPolicy } from "./running-policy.ts";

/**
 * Lets policies follow the log: durably, each from where it had come to, restarted after errors, stopped before the
 * log is closed.
 */
export class PolicyRunner implements BeforeApplicationShutdown {
  readonly #store: EventStore;
  readonly #reader: StreamReader;
  readonly #runner: CommandRunner;
  readonly #pause: Pause;
  readonly #running: RunningPolicy[] = [];

  constructor(store: EventStore, reader: StreamReader, runner: CommandRunner, pause: Pause = realPause) {
    this.#store = store;
    this.#reader = reader;
    this.#runner = runner;
    this.#pause = pause;
  }

  start(policy: Policy): void {
    this.#running.push(new RunningPolicy(policy, this.#store, this.#reader, this.#runner, this.#pause));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.#running.map((policy) => policy.stop()));
  }
}

const realPause: Pause = (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal });
