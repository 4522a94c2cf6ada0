import { Inject, Injectable, Logger } from "@nestjs/common";
import {
  type Addressing,
  type AffectedCustomer,
  affectedIdsOf,
  type Channel,
  composeReceipt,
  firstAnswerBy,
  firstAnswerInWords,
  isSpoken,
  type KnownContactPerson,
  messageDecider,
  type OpenPoint,
  type OrganizationSettings,
  type ReceiptFacts,
  readable,
  wayToReach,
  workingTime,
} from "klartext/domain";
import {
  CLOCK,
  type Clock,
  type CommandContext,
  CommandRunner,
  FreshReads,
  isoInstant,
  publicHolidays,
} from "klartext/nest";
import { Names } from "../../history/names.ts";
import { Problem } from "../../http/problem.ts";
import { WordingCheck } from "../../wording/wording-check.ts";
import { Correspondence } from "../correspondence.ts";
import { messageStream, newMessageId } from "../message-stream.ts";

interface Receipt {
  readonly addressing: Addressing;
  readonly text: string;
  /** RFC 3339 */
  readonly firstAnswerBy: string | null;
}

/** Writes and issues receipts: out of what a customer may read of their complaint, and of nothing else. */
@Injectable()
export class Receipts {
  readonly #correspondence: Correspondence;
  readonly #names: Names;
  readonly #freshReads: FreshReads;
  readonly #wording: WordingCheck;
  readonly #runner: CommandRunner;
  readonly #clock: Clock;
  readonly #logger = new Logger("Receipts");

  constructor(
    correspondence: Correspondence,
    names: Names,
    freshReads: FreshReads,
    wording: WordingCheck,
    runner: CommandRunner,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#correspondence = correspondence;
    this.#names = names;
    this.#freshReads = freshReads;
    this.#wording = wording;
    this.#runner = runner;
    this.#clock = clock;
  }

  /**
   * `null` where none is to be sent: nobody to write to, somebody who is spoken to, or switched off.
   * @param position of the log that holds the complaint
   */
  async for(
    pointId: string,
    point: OpenPoint,
    customer: AffectedCustomer,
    position: string,
  ): Promise<Receipt | null> {
    const settings = await this.#correspondence.settings();
    const contactPerson = await this.#contactPerson(customer);
    const { channel, obstacle } = wayToReach(contactPerson, point.channel);
    if (!settings.automaticReceipts || contactPerson === undefined || obstacle !== null) return null;
    const { customerId } = customer;
    const { contactPersonId } = contactPerson;
    const reader = await this.#correspondence.reader(contactPerson);
    const addressing = { pointId, customerId, contactPersonId, channel, ...reader };
    await this.#freshReads.catchUp(position);
    const facts = this.#facts(point, addressing, settings);
    const text = await this.#checked(addressing, facts, affectedIdsOf(point));
    return text === null ? null : { addressing, text, firstAnswerBy: facts.firstAnswerBy };
  }

  async issue(
    { addressing, text, firstAnswerBy: dueAt }: Receipt,
    context: Pick<CommandContext, "commandId" | "actor">,
  ): Promise<void> {
    const messageId = newMessageId(context.commandId);
    const command = {
      type: "IssueMessage",
      addressing,
      kind: "receipt",
      automatic: true,
      text,
      promise: dueAt === null ? null : { what: firstAnswerInWords(addressing), dueAt },
      point: await this.#correspondence.point(addressing.pointId),
      // By its id the promise is known as that of the receipt, which the first answer keeps.
      promiseId: messageId,
      now: isoInstant(this.#clock.now()),
    } as const;
    const target = { stream: messageStream(messageId), exists: "none" } as const;
    await this.#runner.run(messageDecider, target, command, context);
  }

  /** The one for the matter, or the only one that the customer has. */
  async #contactPerson(customer: AffectedCustomer): Promise<KnownContactPerson | undefined> {
    const persons = await this.#correspondence.contactPersons(customer.customerId);
    const named = persons.find(({ contactPersonId }) => contactPersonId === customer.contactPersonId);
    return named ?? (customer.contactPersonId === null && persons.length === 1 ? persons[0] : undefined);
  }

  #facts(
    { kind, tellable, product, noticedAt, channel: cameOn, priority }: OpenPoint,
    { pointId, channel }: Addressing,
    { contactLine, calendar, responseTargets }: OrganizationSettings,
  ): ReceiptFacts {
    const now = this.#clock.now();
    const channels = cameOn === null ? [channel] : [cameOn, channel];
    const dueAt = firstAnswerBy(
      { channels, priority, noticedAt: Date.parse(noticedAt), now },
      workingTime(calendar, publicHolidays),
      responseTargets,
    );
    return {
      pointNumber: this.#names.number(pointId) ?? "",
      matter: { kind: wasWritten(cameOn) ? "message" : kind, title: tellable.title, product, noticedAt },
      firstAnswerBy: dueAt === null ? null : isoInstant(dueAt),
      contactLine: readable(contactLine) ?? null,
      now: isoInstant(now),
    };
  }

  /** Where a word in the matter must not be told, it is called by its kind and date; `null`: not even that can go out. */
  async #checked(
    addressing: Addressing,
    facts: ReceiptFacts,
    affected: readonly string[],
  ): Promise<string | null> {
    const letterhead = await this.#correspondence.letterhead(addressing);
    const plain = { ...facts, matter: { ...facts.matter, title: null, product: null } };
    for (const known of [facts, plain]) {
      const text = composeReceipt(addressing, known, letterhead);
      if (this.#isTellable(text, addressing, affected)) return text;
    }
    this.#logger.error("A receipt was not issued: the wording check refuses its text.");
    return null;
  }

  #isTellable(text: string, { customerId, language }: Addressing, affected: readonly string[]): boolean {
    try {
      const known = { customerIds: [customerId], affected, language };
      this.#wording.tellable("receipt", { "/text": text }, known);
      return true;
    } catch (error) {
      if (error instanceof Problem) return false;
      throw error;
    }
  }
}

/** Who wrote to us, or gave feedback, need not have called it a complaint. */
function wasWritten(cameOn: Channel | null): boolean {
  return cameOn !== null && !isSpoken(cameOn);
}
