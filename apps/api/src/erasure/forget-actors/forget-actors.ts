import { setTimeout as sleep } from "node:timers/promises";
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from "@nestjs/common";
import { organizationDecider } from "klartext/domain";
import type { Store } from "klartext/event-sourcing";
import {
  CLOCK,
  type Clock,
  EVENT_STORE,
  isoInstant,
  LeasedWork,
  ORGANIZATION_STREAM,
  StreamReader,
} from "klartext/nest";
import { actorsKeyId } from "klartext/sealing";

const HOUR_MS = 3_600_000;

/**
 * Forgets who made a change when the time that the organization has set is over (domain page, principle 3): destroys
 * the keys of the days before, on the start and on every new day. One node does.
 */
@Injectable()
export class ForgetActors implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #store: Store;
  readonly #reader: StreamReader;
  readonly #clock: Clock;
  readonly #logger = new Logger("Erasure");
  #sweptOn = "";
  #work: LeasedWork | undefined;

  constructor(@Inject(EVENT_STORE) store: Store, reader: StreamReader, @Inject(CLOCK) clock: Clock) {
    this.#store = store;
    this.#reader = reader;
    this.#clock = clock;
  }

  /** Never keeps the service from starting. */
  onApplicationBootstrap(): void {
    this.#work = new LeasedWork(this.#store, "forget-actors", (until) => this.#sweepHourly(until));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#work?.stop();
  }

  /** Once a day (UTC, as the keys of actors are); when it has failed, the next call tries again. */
  async sweep(): Promise<void> {
    const today = isoInstant(this.#clock.now()).slice(0, 10);
    if (today === this.#sweptOn) return;
    const { actorRetentionMonths } = await this.#reader.stateOf(organizationDecider, ORGANIZATION_STREAM);
    const firstKept = Temporal.PlainDate.from(today).subtract({ months: actorRetentionMonths });
    const keyIds = (await this.#daysBefore(firstKept)).map(actorsKeyId);
    const keys = await this.#store.findKeys(keyIds);
    const due = keyIds.filter((id) => keys.get(id)?.state === "usable");
    if (due.length > 0) await this.#store.destroyKeys(due, today);
    this.#sweptOn = today;
  }

  /** Every day from the beginning of the log on: there is no telling on which of them something happened. */
  async #daysBefore(end: Temporal.PlainDate): Promise<string[]> {
    const [first] = await this.#store.readAll({ after: null, limit: 1 });
    const days: string[] = [];
    if (first === undefined) return days;
    let day = Temporal.PlainDate.from(first.recordedAt.slice(0, 10));
    for (; Temporal.PlainDate.compare(day, end) < 0; day = day.add({ days: 1 })) days.push(day.toString());
    return days;
  }

  async #sweepHourly(until: AbortSignal): Promise<void> {
    for (;;) {
      await this.sweep().catch((error: unknown) =>
        this.#logger.error(`Actors could not be forgotten yet: ${String(error)}`),
      );
      await sleep(HOUR_MS, undefined, { signal: until, ref: false });
    }
  }
}
