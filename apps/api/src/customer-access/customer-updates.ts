import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from "@nestjs/common";
import { customerAccessDecider, type EpochMs } from "klartext/domain";
import { type Store, StoreUnavailable } from "klartext/event-sourcing";
import {
  CLOCK,
  type Clock,
  CommandRunner,
  DueWork,
  derivedUuid,
  EVENT_STORE,
  READ_MODEL,
  readModelHolds,
  StreamReader,
} from "klartext/nest";
import type { PendingUpdateRow, ReadModel } from "klartext/read-model";
import { NotUnderstood } from "klartext/sealing";
import { customerAccessStream } from "./customer-access-stream.ts";
import { UpdateMessages } from "./update-messages.ts";

/** Also where more is due in a moment: what is due by then is told in one go. */
const SHORTEST_PAUSE_MS = 1_000;

/**
 * Tells those who asked for e-mail what has changed on their points: one short message for all that changed within a
 * while. One node does; each update is settled when it was told, and one that is told again meanwhile is the same message.
 */
@Injectable()
export class CustomerUpdates implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #store: Store;
  readonly #readModel: ReadModel;
  readonly #reader: StreamReader;
  readonly #runner: CommandRunner;
  readonly #messages: UpdateMessages;
  readonly #clock: Clock;
  readonly #logger = new Logger("CustomerUpdates");
  #work: DueWork | undefined;

  constructor(
    @Inject(EVENT_STORE) store: Store,
    @Inject(READ_MODEL) readModel: ReadModel,
    reader: StreamReader,
    runner: CommandRunner,
    messages: UpdateMessages,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#store = store;
    this.#readModel = readModel;
    this.#reader = reader;
    this.#runner = runner;
    this.#messages = messages;
    this.#clock = clock;
  }

  onApplicationBootstrap(): void {
    const ground = { store: this.#store, readModel: this.#readModel, clock: this.#clock };
    this.#work = new DueWork(ground, {
      name: "customer-updates",
      doDue: async (until) => {
        await this.tellDue(until);
        return this.#nextDueAt();
      },
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#work?.stop();
  }

  /**
   * Tells what is due now, and looks first at what customers were told up to now. An update whose telling fails stands
   * back: all others are told, and it is tried again.
   * @throws NotUnderstood when a newer version has to tell one of them, after all others were told; StoreUnavailable
   */
  async tellDue(until: AbortSignal): Promise<void> {
    await readModelHolds(this.#readModel, await this.#store.head(), until);
    let forNewer: NotUnderstood | undefined;
    for (const update of this.#readModel.customerAccesses.updatesDue(this.#clock.now())) {
      until.throwIfAborted();
      try {
        await this.#tell(update);
      } catch (error) {
        if (error instanceof StoreUnavailable) throw error;
        if (error instanceof NotUnderstood) forNewer = error;
        else this.#noteFailure(error, update);
      }
    }
    if (forNewer !== undefined) throw forNewer;
  }

  #nextDueAt(): EpochMs | null {
    const now = this.#clock.now();
    const dueAt = this.#readModel.customerAccesses.nextUpdateDueAt(now);
    return dueAt === null ? null : Math.max(dueAt, now + SHORTEST_PAUSE_MS);
  }

  async #tell(update: PendingUpdateRow): Promise<void> {
    const stream = customerAccessStream(update.linkId);
    const access = await this.#reader.stateOf(customerAccessDecider, stream);
    if (!access?.pendingUpdates.some(({ updateId }) => updateId === update.updateId)) return;
    const messageId = await this.#messages.issue(update, access);
    const commandId = derivedUuid("settle-customer-update", update.updateId, update.linkId);
    await this.#runner.run(
      customerAccessDecider,
      { stream },
      { type: "SettleCustomerUpdate", updateId: update.updateId, messageId },
      { commandId, actor: { kind: "klartext" } },
    );
  }

  /** Without what the error says: it may hold words. */
  #noteFailure(error: unknown, { updateId, pointId }: PendingUpdateRow): void {
    const name = error instanceof Error ? error.name : "unknown";
    this.#logger.error(`Update ${updateId} of point ${pointId} is tried again: ${name}`);
  }
}
