import type { BeforeApplicationShutdown } from "@nestjs/common";
import type { Store } from "klartext/event-sourcing";
import type { CommandRunner } from "../commands/command-runner.ts";
import type { StreamReader } from "../commands/stream-reader.ts";
import { LeasedWork } from "../leases/leased-work.ts";
import { type Pause, realPause } from "../time/pause.ts";
import type { Policy } from "./policy.ts";
import { RunningPolicy } from "./running-policy.ts";

/** Of all policies together: they run on one node. */
const LEASE = "policies";

/**
 * Lets policies follow the log, on one node at a time: durably, each from where it had come to, restarted after errors,
 * stopped before the log is closed.
 */
export class PolicyRunner implements BeforeApplicationShutdown {
  readonly #store: Store;
  readonly #reader: StreamReader;
  readonly #runner: CommandRunner;
  readonly #pause: Pause;
  readonly #policies: Policy[] = [];
  #work: LeasedWork | undefined;
  /** While this node holds the lease. */
  #turn: { readonly until: AbortSignal; readonly running: Promise<void>[] } | undefined;

  constructor(store: Store, reader: StreamReader, runner: CommandRunner, pause: Pause = realPause) {
    this.#store = store;
    this.#reader = reader;
    this.#runner = runner;
    this.#pause = pause;
  }

  start(policy: Policy): void {
    this.#policies.push(policy);
    this.#turn?.running.push(this.#run(policy, this.#turn.until));
    this.#work ??= new LeasedWork(this.#store, LEASE, (until) => this.#runAll(until), this.#pause);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#work?.stop();
  }

  async #runAll(until: AbortSignal): Promise<void> {
    const running = this.#policies.map((policy) => this.#run(policy, until));
    this.#turn = { until, running };
    await aborted(until);
    this.#turn = undefined;
    await Promise.all(running);
  }

  #run(policy: Policy, until: AbortSignal): Promise<void> {
    return new RunningPolicy(policy, this.#store, this.#reader, this.#runner, this.#pause).follow(until);
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
