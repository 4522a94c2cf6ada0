import { Inject } from "@nestjs/common";
import { Command, CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import {
  type Addressing,
  affectedIdsOf,
  composeAdvanceNotice,
  messageDecider,
  sayDelay,
} from "klartext/domain";
import {
  CLOCK,
  type Clock,
  type CommandContext,
  type CommandResult,
  CommandRunner,
  derivedUuid,
  isoInstant,
} from "klartext/nest";
import { Names } from "../../history/names.ts";
import { expectationMessage } from "../../http/fields/field-problem.ts";
import type { FieldFindingDocument } from "../../http/text-finding.ts";
import { invalidFields } from "../../http/validation.pipe.ts";
import { OtherCustomers } from "../../wording/other-customers.ts";
import { WordingCheck } from "../../wording/wording-check.ts";
import { Correspondence } from "../correspondence.ts";
import { type DelayReach, DelayReaches } from "../delay-reach.ts";
import { messageStream, newMessageId } from "../message-stream.ts";
import { type AdvanceNotice, advanceNotices } from "./advance-notice.ts";
import type { AdvanceNoticesAnswer, IssueAdvanceNoticesDto } from "./issue-advance-notices.dto.ts";

export class IssueAdvanceNotices extends Command<AdvanceNoticesAnswer> {
  readonly pointId: string;
  readonly input: IssueAdvanceNoticesDto;
  readonly context: CommandContext;

  constructor(pointId: string, input: IssueAdvanceNoticesDto, context: CommandContext) {
    super();
    this.pointId = pointId;
    this.input = input;
    this.context = context;
  }
}

/** A notice whose text has been checked, and that can be sent. */
interface ReadyNotice {
  readonly notice: AdvanceNotice;
  readonly addressing: Addressing & { readonly contactPersonId: string };
  readonly text: string;
  readonly messageId: string;
  readonly context: CommandContext;
  /** What it came to when it was issued before. */
  readonly earlier: CommandResult | null;
}

@CommandHandler(IssueAdvanceNotices)
export class IssueAdvanceNoticesHandler implements ICommandHandler<IssueAdvanceNotices> {
  readonly #reaches: DelayReaches;
  readonly #correspondence: Correspondence;
  readonly #names: Names;
  readonly #wording: WordingCheck;
  readonly #otherCustomers: OtherCustomers;
  readonly #runner: CommandRunner;
  readonly #clock: Clock;

  constructor(
    reaches: DelayReaches,
    correspondence: Correspondence,
    names: Names,
    wording: WordingCheck,
    otherCustomers: OtherCustomers,
    runner: CommandRunner,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#reaches = reaches;
    this.#correspondence = correspondence;
    this.#names = names;
    this.#wording = wording;
    this.#otherCustomers = otherCustomers;
    this.#runner = runner;
    this.#clock = clock;
  }

  /** All texts are checked before the first one is issued. */
  async execute({ pointId, input, context }: IssueAdvanceNotices): Promise<AdvanceNoticesAnswer> {
    const reach = await this.#reaches.of(pointId);
    const settings = await this.#correspondence.settings();
    const { timeZone } = settings.calendar;
    const affected = affectedIdsOf(reach.point);
    const occasion = {
      commandId: context.commandId,
      pointNumber: this.#names.number(pointId) ?? "",
      settings,
      now: isoInstant(this.#clock.now()),
      isTold: (words: string | null, customerId: string) =>
        this.#otherCustomers.namedIn([words ?? ""], [customerId], affected) === undefined,
    };
    const notices = advanceNotices(reach, input, occasion);
    refuseMissingWords(input, notices);
    const warnings = this.#check(input, notices, affected);
    const ready = await Promise.all(notices.map((notice) => this.#ready(pointId, notice, context)));
    const issuing = ready.filter((it) => it !== null);
    const results: CommandResult[] = [];
    for (const notice of issuing) results.push(await this.#issue(notice));
    return {
      ...answerFor(reach, results),
      warnings,
      issued: issuing.map(({ messageId, addressing: { customerId, contactPersonId }, notice }) => ({
        messageId,
        customerId,
        contactPersonId,
        promiseId: notice.promise.promiseId,
      })),
      notReached: notices.flatMap(({ customer, addressee, facts }) => {
        const { person, channel, obstacle, reader } = addressee;
        if (obstacle === null) return [];
        const text = sayDelay(reader, facts, { timeZone });
        const contactPersonId = person?.contactPersonId ?? null;
        return [{ customerId: customer.customerId, contactPersonId, channel, obstacle, text }];
      }),
    };
  }

  /** What was written for it, by its place in the body. @throws Problem (rule-broken, wording-refused) */
  #check(
    { reason, what }: IssueAdvanceNoticesDto,
    notices: readonly AdvanceNotice[],
    affected: readonly string[],
  ): FieldFindingDocument[] {
    const customerIds = notices.map(({ customer }) => customer.customerId);
    return (["de", "en"] as const).flatMap((language) => {
      const texts = { [`/reason/${language}`]: reason?.[language], [`/what/${language}`]: what?.[language] };
      return this.#wording.tellable("advance_notice", texts, { customerIds, affected, language });
    });
  }

  /** `null`: nothing can be sent. @throws Problem (wording-refused) */
  async #ready(pointId: string, notice: AdvanceNotice, context: CommandContext): Promise<ReadyNotice | null> {
    const { customerId } = notice.customer;
    const { person, channel, obstacle, reader } = notice.addressee;
    if (person === undefined || channel === null || obstacle !== null) return null;
    const { contactPersonId } = person;
    const commandId = derivedUuid("advance-notice", context.commandId, customerId, contactPersonId);
    const messageId = newMessageId(commandId);
    const addressing = { pointId, customerId, contactPersonId, channel, ...reader };
    const letterhead = await this.#correspondence.letterhead(addressing);
    const text = composeAdvanceNotice(reader, notice.facts, letterhead);
    const own = { ...context, commandId };
    const earlier = await this.#runner.earlier(messageStream(messageId), own);
    const affected = affectedIdsOf(await this.#correspondence.point(pointId));
    const known = { customerIds: [customerId], affected, language: reader.language };
    if (earlier === null) this.#wording.tellable("advance_notice", { "/text": text }, known);
    return { notice, addressing, text, messageId, context: own, earlier };
  }

  async #issue({
    notice,
    addressing,
    text,
    messageId,
    context,
    earlier,
  }: ReadyNotice): Promise<CommandResult> {
    if (earlier !== null) return earlier;
    const { promiseId, ...promise } = notice.promise;
    const command = {
      type: "IssueMessage",
      addressing,
      kind: "advance_notice",
      text,
      promise,
      reason: notice.reason,
      point: await this.#correspondence.point(addressing.pointId),
      promiseId,
      now: isoInstant(this.#clock.now()),
    } as const;
    const target = { stream: messageStream(messageId), exists: "none" } as const;
    return this.#runner.run(messageDecider, target, command, context);
  }
}

/** Words in one language only would leave some customers without them. */
function refuseMissingWords(
  { reason, what }: IssueAdvanceNoticesDto,
  notices: readonly AdvanceNotice[],
): void {
  const written = new Set(notices.map(({ addressee }) => addressee.reader.language));
  const missing = [...written].flatMap((language) =>
    Object.entries({ reason, what })
      .filter(([, words]) => (words?.de ?? words?.en) && !words[language])
      .map(([field]) => ({ pointer: `/${field}/${language}`, message: expectationMessage("required") })),
  );
  if (missing.length > 0) throw invalidFields(missing);
}

function answerFor({ pointId, revision }: DelayReach, results: readonly CommandResult[]) {
  const positions = results.flatMap(({ position }) => position ?? []);
  return {
    id: pointId,
    revision,
    position: positions.sort().at(-1) ?? null,
    changed: results.some(({ changed }) => changed),
  };
}
