import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from "@nestjs/common";
import {
  type Addressing,
  type CustomerAccess,
  composeUpdate,
  customerAccessDecider,
  messageDecider,
  type StatusFacts,
  statusSentence,
} from "klartext/domain";
import { type Store, StoreUnavailable } from "klartext/event-sourcing";
import {
  CLOCK,
  type Clock,
  CommandRunner,
  derivedUuid,
  EVENT_STORE,
  isoInstant,
  LeasedWork,
  READ_MODEL,
  RuleBroken,
  realPause,
  StreamReader,
} from "klartext/nest";
import type { PendingUpdateRow, ReadModel } from "klartext/read-model";
import { NotUnderstood } from "klartext/sealing";
import { Problem } from "../http/problem.ts";
import { Correspondence } from "../messages/correspondence.ts";
import { messageStream, promiseIdOf } from "../messages/message-stream.ts";
import { WordingCheck } from "../wording/wording-check.ts";
import { customerAccessStream } from "./customer-access-stream.ts";
import { newsOf } from "./news-of-update.ts";

/** Changes are gathered for longer than that, so that nobody is told much later than they could be. */
const LONGEST_PAUSE_MS = 60_000;
const SHORTEST_PAUSE_MS = 1_000;
const PATIENCE_MS = 500;

const klartext = { kind: "klartext" } as const;

/**
 * Tells those who asked for e-mail what has changed on their points: one short message for all that changed within a
 * while. One node does; ids follow from the update, so that what is begun twice is told once.
 */
@Injectable()
export class CustomerUpdates implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #store: Store;
  readonly #readModel: ReadModel;
  readonly #reader: StreamReader;
  readonly #runner: CommandRunner;
  readonly #correspondence: Correspondence;
  readonly #wording: WordingCheck;
  readonly #clock: Clock;
  readonly #logger = new Logger("CustomerUpdates");
  #work: LeasedWork | undefined;

  constructor(
    @Inject(EVENT_STORE) store: Store,
    @Inject(READ_MODEL) readModel: ReadModel,
    reader: StreamReader,
    runner: CommandRunner,
    correspondence: Correspondence,
    wording: WordingCheck,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#store = store;
    this.#readModel = readModel;
    this.#reader = reader;
    this.#runner = runner;
    this.#correspondence = correspondence;
    this.#wording = wording;
    this.#clock = clock;
  }

  onApplicationBootstrap(): void {
    this.#work = new LeasedWork(this.#store, "customer-updates", (until) => this.#watch(until));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#work?.stop();
  }

  /**
   * Tells what is due now. An update whose telling fails stands back: all others are told, and it is tried again.
   * @throws NotUnderstood when a newer version has to tell one of them, after all others were told; StoreUnavailable
   */
  async tellDue(until: AbortSignal): Promise<void> {
    const head = await this.#store.head();
    while (!(await this.#readModel.waitFor(head ?? "", PATIENCE_MS))) until.throwIfAborted();
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

  async #watch(until: AbortSignal): Promise<void> {
    for (;;) {
      await this.tellDue(until);
      const dueAt = this.#readModel.customerAccesses.nextUpdateDueAt(this.#clock.now());
      const pauseMs = dueAt === null ? LONGEST_PAUSE_MS : dueAt - this.#clock.now();
      await realPause(Math.min(Math.max(pauseMs, SHORTEST_PAUSE_MS), LONGEST_PAUSE_MS), until);
    }
  }

  /** Without what the error says: it may hold words. */
  #noteFailure(error: unknown, { updateId, pointId }: PendingUpdateRow): void {
    const name = error instanceof Error ? error.name : "unknown";
    this.#logger.error(`Update ${updateId} of point ${pointId} is tried again: ${name}`);
  }

  async #tell(update: PendingUpdateRow): Promise<void> {
    const stream = customerAccessStream(update.linkId);
    const access = await this.#reader.stateOf(customerAccessDecider, stream);
    if (!access?.pendingUpdates.some(({ updateId }) => updateId === update.updateId)) return;
    const messageId = await this.#issue(update, access);
    await this.#runner.run(
      customerAccessDecider,
      { stream },
      { type: "SettleCustomerUpdate", updateId: update.updateId, messageId },
      { commandId: derivedUuid("settle-customer-update", update.updateId, update.linkId), actor: klartext },
    );
  }

  /** @returns the message's id; `null` where nothing is left to tell, or nobody to tell it to */
  async #issue(update: PendingUpdateRow, access: CustomerAccess): Promise<string | null> {
    const facts = newsOf(update, access, this.#readModel, this.#clock.now());
    const addressing = facts && (await this.#addressing(update, access));
    if (!facts || !addressing) return null;
    const text = await this.#text(facts, addressing);
    if (!this.#isTellable(text, addressing, update)) return null;
    const commandId = derivedUuid("customer-update", update.updateId);
    const messageId = derivedUuid("message", commandId);
    const point = await this.#correspondence.point(update.pointId);
    const now = isoInstant(this.#clock.now());
    const issuing = { point, promiseId: promiseIdOf(commandId), now };
    return this.#runner
      .run(
        messageDecider,
        { stream: messageStream(messageId), exists: "none" },
        {
          type: "IssueMessage",
          kind: "status_update",
          automatic: true,
          addressing,
          text,
          promise: null,
          ...issuing,
        },
        { commandId, actor: klartext },
      )
      .then(
        () => messageId,
        (error: unknown) => {
          if (error instanceof RuleBroken) return null;
          throw error;
        },
      );
  }

  async #addressing(
    { pointId }: PendingUpdateRow,
    { customerId, contactPersonId }: CustomerAccess,
  ): Promise<Addressing | null> {
    const persons = await this.#correspondence.contactPersons(customerId);
    const person = persons.find((known) => known.contactPersonId === contactPersonId);
    if (typeof person?.email !== "string") return null;
    const reader = await this.#correspondence.reader(person);
    return { pointId, customerId, contactPersonId, channel: "email", ...reader };
  }

  async #text(facts: StatusFacts, addressing: Addressing): Promise<string> {
    const letterhead = await this.#correspondence.letterhead(addressing);
    const { timeZone } = letterhead;
    const { language, formOfAddress } = addressing;
    const now = isoInstant(this.#clock.now());
    const { text } = statusSentence(facts, { language, formOfAddress, timeZone, now, inWriting: true });
    return composeUpdate(addressing, { pointNumber: facts.number, sentences: text }, letterhead);
  }

  /** Its words were checked when they were written; somebody may have joined the staff directory since. */
  #isTellable(text: string, { customerId, language }: Addressing, { pointId }: PendingUpdateRow): boolean {
    try {
      this.#wording.tellable("status_update", { "/text": text }, { customerIds: [customerId], language });
      return true;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.#logger.warn(`Not told: the wording check refuses the tellable words of point ${pointId}.`);
      return false;
    }
  }
}
