import { Inject, Injectable, Logger } from "@nestjs/common";
import {
  type Addressing,
  affectedIdsOf,
  type CustomerAccess,
  composeUpdate,
  messageDecider,
  type StatusFacts,
  statusSentence,
} from "klartext/domain";
import {
  CLOCK,
  type Clock,
  CommandRunner,
  derivedUuid,
  isoInstant,
  READ_MODEL,
  RuleBroken,
} from "klartext/nest";
import type { PendingUpdateRow, ReadModel } from "klartext/read-model";
import { Problem } from "../http/problem.ts";
import { Correspondence } from "../messages/correspondence.ts";
import { messageStream, newMessageId, promiseIdOf } from "../messages/message-stream.ts";
import { WordingCheck } from "../wording/wording-check.ts";
import { newsOf } from "./news-of-update.ts";

/** Composes what an update tells and issues it. Its id follows from the update, so that what is begun twice is told once. */
@Injectable()
export class UpdateMessages {
  readonly #readModel: ReadModel;
  readonly #runner: CommandRunner;
  readonly #correspondence: Correspondence;
  readonly #wording: WordingCheck;
  readonly #clock: Clock;
  readonly #logger = new Logger("CustomerUpdates");

  constructor(
    @Inject(READ_MODEL) readModel: ReadModel,
    runner: CommandRunner,
    correspondence: Correspondence,
    wording: WordingCheck,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#readModel = readModel;
    this.#runner = runner;
    this.#correspondence = correspondence;
    this.#wording = wording;
    this.#clock = clock;
  }

  /** @returns the message's id; `null` where nothing is left to tell, or nobody to tell it to */
  async issue(update: PendingUpdateRow, access: CustomerAccess): Promise<string | null> {
    const facts = newsOf(update, access, this.#readModel, this.#clock.now());
    const addressing = facts && (await this.#addressing(update, access));
    if (!facts || !addressing) return null;
    const text = await this.#text(facts, addressing);
    if (!(await this.#isTellable(text, addressing))) return null;
    return this.#issue(text, addressing, derivedUuid("customer-update", update.updateId));
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

  /** Its words were checked when they were written; since then somebody may have joined the staff directory, or the point. */
  async #isTellable(text: string, { pointId, customerId, language }: Addressing): Promise<boolean> {
    const affected = affectedIdsOf(await this.#correspondence.point(pointId));
    try {
      const known = { customerIds: [customerId], affected, language };
      this.#wording.tellable("status_update", { "/text": text }, known);
      return true;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.#logger.warn(`Not told: the wording check refuses the tellable words of point ${pointId}.`);
      return false;
    }
  }

  /** @returns the message's id; `null` where a rule stands against it by now */
  async #issue(text: string, addressing: Addressing, commandId: string): Promise<string | null> {
    const messageId = newMessageId(commandId);
    const target = { stream: messageStream(messageId), exists: "none" } as const;
    const command = {
      type: "IssueMessage",
      kind: "status_update",
      automatic: true,
      addressing,
      text,
      promise: null,
      point: await this.#correspondence.point(addressing.pointId),
      promiseId: promiseIdOf(commandId),
      now: isoInstant(this.#clock.now()),
    } as const;
    try {
      await this.#runner.run(messageDecider, target, command, { commandId, actor: { kind: "klartext" } });
      return messageId;
    } catch (error) {
      if (error instanceof RuleBroken) return null;
      throw error;
    }
  }
}
