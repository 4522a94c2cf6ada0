import { Inject, Injectable, Logger } from "@nestjs/common";
import {
  currentNotice,
  customerDecider,
  type Emergency,
  type EmergencyNotice,
  type EpochMs,
  emergencyDecider,
  everAttached,
  factsOf,
  messageDecider,
  type NoticeForReader,
  nextAfterRepeat,
  noticesFor,
  organizationDecider,
  repeatsAt,
  type UnreachedCustomer,
} from "klartext/domain";
import {
  CLOCK,
  type Clock,
  type CommandResult,
  CommandRunner,
  derivedUuid,
  isoInstant,
  ORGANIZATION_STREAM,
  READ_MODEL,
  RuleBroken,
  StreamReader,
} from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { messageStream } from "../../messages/message-stream.ts";
import { emergencyStream, promiseIdOfNotice } from "../emergency-stream.ts";
import { NoticeComposer } from "../notice-composer.ts";
import { inParallel } from "./in-parallel.ts";

/** So many customers are told between two entries of how far the notice has come: as many are gone through again. */
const PORTION = 250;
const AT_ONCE = 32;
const TRY_AGAIN_MS = 60_000;
/** A round goes no faster than the list follows: whoever is called in an emergency looks at it now. */
const PATIENCE_MS = 2_000;
const refused = "notice_refused" as const;

/**
 * Brings an emergency's newest notice to everybody attached, and writes the next one where its time has come and nobody
 * has. Goes on from what the log says, and does nothing twice: a message's id follows from notice and reader.
 */
@Injectable()
export class NoticeRounds {
  readonly #reader: StreamReader;
  readonly #runner: CommandRunner;
  readonly #composer: NoticeComposer;
  readonly #readModel: ReadModel;
  readonly #clock: Clock;
  readonly #logger = new Logger("Emergency notices");

  constructor(
    reader: StreamReader,
    runner: CommandRunner,
    composer: NoticeComposer,
    @Inject(READ_MODEL) readModel: ReadModel,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#reader = reader;
    this.#runner = runner;
    this.#composer = composer;
    this.#readModel = readModel;
    this.#clock = clock;
  }

  /**
   * Until everybody has had their turn.
   * @returns when there is something to do again by itself; `null`: not before something happens
   * @throws the signal's reason; NotUnderstood, StoreUnavailable
   */
  async goOn(emergencyId: string, until: AbortSignal): Promise<EpochMs | null> {
    for (;;) {
      until.throwIfAborted();
      const emergency = await this.#reader.stateOf(emergencyDecider, emergencyStream(emergencyId));
      const notice = emergency === null ? undefined : currentNotice(emergency);
      if (emergency === null || notice === undefined) return null;
      const dueAt = repeatsAt(emergency);
      if (dueAt !== null && dueAt <= this.#clock.now()) {
        if (!(await this.#repeat(emergencyId, emergency, notice))) return this.#clock.now() + TRY_AGAIN_MS;
      } else if (notice.roundEndedAt !== null && notice.upTo === emergency.attached.length) {
        return dueAt;
      } else {
        await this.#issuePortion(emergencyId, emergency, notice, until);
      }
    }
  }

  /** @returns false where its words cannot be filled, or name a customer: the promise runs out for everybody to see */
  async #repeat(
    emergencyId: string,
    emergency: Emergency,
    { notice: after }: EmergencyNotice,
  ): Promise<boolean> {
    const ms = this.#clock.now();
    const nextAt = isoInstant(nextAfterRepeat(emergency, ms));
    const now = isoInstant(ms);
    const commandId = derivedUuid("repeat notice", emergencyId, String(after));
    const facts = factsOf(emergency);
    try {
      const parts = { occasion: "interval", words: null, facts, end: null, nextAt, now } as const;
      const ready = await this.#composer.composeAnyhow(parts, everAttached(emergency));
      const notice = { ...ready, nextAt, promiseId: promiseIdOfNotice(commandId) };
      const command = { type: "RepeatNotice", after, notice, now } as const;
      await this.#run(emergencyId, command, commandId);
      return true;
    } catch (error) {
      if (!(error instanceof RuleBroken)) throw error;
      this.#logger.error(
        `The promised notice of emergency ${emergencyId} cannot be written: ${error.message}`,
      );
      return false;
    }
  }

  async #issuePortion(
    emergencyId: string,
    { pointId, attached }: Emergency,
    notice: EmergencyNotice,
    until: AbortSignal,
  ): Promise<void> {
    const upTo = Math.min(notice.upTo + PORTION, attached.length);
    const customers = attached.slice(notice.upTo, upTo).filter(({ detached }) => !detached);
    const { calendar } = await this.#reader.stateOf(organizationDecider, ORGANIZATION_STREAM);
    const reading = { timeZone: calendar.timeZone, now: isoInstant(this.#clock.now()) };
    const told = await inParallel(AT_ONCE, customers, until, async ({ customerId }) => {
      const customer = await this.#reader.stateOf(customerDecider, `customer-${customerId}`);
      if (customer === null || customer.erased) return { messages: 0, unreached: null };
      const { notices, obstacle } = noticesFor(customer, notice, reading);
      let messages = 0;
      for (const one of notices) {
        if (await this.#issue(emergencyId, notice, { pointId, customerId }, one)) messages += 1;
      }
      const unreached = messages === 0 ? { customerId, obstacle: obstacle ?? refused } : null;
      return { messages, unreached };
    });
    const command = {
      type: "RecordIssued",
      notice: notice.notice,
      upTo,
      messages: told.reduce((sum, { messages }) => sum + messages, 0),
      unreached: told.flatMap(({ unreached }): UnreachedCustomer[] => (unreached ? [unreached] : [])),
      now: isoInstant(this.#clock.now()),
    } as const;
    const commandId = derivedUuid("notices issued", emergencyId, String(notice.notice), String(upTo));
    const { position } = await this.#run(emergencyId, command, commandId);
    if (position !== null) await this.#readModel.waitFor(position, PATIENCE_MS);
  }

  /** @returns false where it is refused with this reader's name in it: that holds up nobody else */
  async #issue(
    emergencyId: string,
    { notice, occasion }: EmergencyNotice,
    about: { readonly pointId: string; readonly customerId: string },
    { text, ...reader }: NoticeForReader,
  ): Promise<boolean> {
    const messageId = derivedUuid("emergency notice", emergencyId, String(notice), reader.contactPersonId);
    const now = isoInstant(this.#clock.now());
    const command = {
      type: "IssueEmergencyNotice",
      addressing: { ...about, ...reader },
      emergency: { emergencyId, notice },
      text,
      ...(occasion === "interval" && { automatic: true as const }),
      now,
    } as const;
    const context = { commandId: derivedUuid("issue", messageId), actor: { kind: "klartext" } } as const;
    const target = { stream: messageStream(messageId), exists: "none" } as const;
    try {
      await this.#runner.run(messageDecider, target, command, context);
      return true;
    } catch (error) {
      if (!(error instanceof RuleBroken)) throw error;
      this.#logger.error(`Notice ${notice} of emergency ${emergencyId} cannot be issued: ${messageId}.`);
      return false;
    }
  }

  async #run(
    emergencyId: string,
    command: Parameters<typeof emergencyDecider.decide>[0],
    commandId: string,
  ): Promise<CommandResult> {
    const target = { stream: emergencyStream(emergencyId) };
    return this.#runner.run(emergencyDecider, target, command, { commandId, actor: { kind: "klartext" } });
  }
}
