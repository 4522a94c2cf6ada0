import type { BeforeApplicationShutdown } from "@nestjs/common";
import type { Store } from "klartext/event-sourcing";
import type { CommandRunner } from "../commands/command-runner.ts";
import type { StreamReader } from "../commands/stream-reader.ts";
import { LeasedWork } from "../leases/leased-work.ts";
import { type Pause, realPause } from "../time/pause.ts";
import type { Policy } from "./policy.ts";
import { RunningPolicy } from "./running-policy.ts";

/**
 * Lets policies follow the log, each on one node at a time: durably, from where it had come to, restarted after errors,
 * stopped before the log is closed. Each has a lease of its own: one that only a newer node can go on with moves there,
 * and the others stay.
 */
export class PolicyRunner implements BeforeApplicationShutdown {
  readonly #store: Store;
  readonly #reader: StreamReader;
  readonly #runner: CommandRunner;
  readonly #pause: Pause;
  readonly #running: LeasedWork[] = [];

  constructor(store: Store, reader: StreamReader, runner: CommandRunner, pause: Pause = realPause) {
    this.#store = store;
    this.#reader = reader;
    this.#runner = runner;
    this.#pause = pause;
  }

  start(policy: Policy): void {
    const run = (until: AbortSignal) =>
      new RunningPolicy(policy, this.#store, this.#reader, this.#runner, this.#pause).follow(until);
    this.#running.push(new LeasedWork(this.#store, `policy-${policy.name}`, run, this.#pause));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.#running.map((work) => work.stop()));
  }
}
