import { Inject } from "@nestjs/common";
import { Command, CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import {
  composeChangedNotice,
  isSpoken,
  messageDecider,
  notTellableAsChanged,
  type Refusal,
  readable,
} from "klartext/domain";
import {
  CLOCK,
  type Clock,
  type CommandContext,
  CommandRunner,
  derivedUuid,
  FreshReads,
  isoInstant,
  RuleBroken,
  StaleRevision,
  StreamReader,
} from "klartext/nest";
import { correctiveActionStream } from "../../corrective-actions/corrective-action-stream.ts";
import { notFound } from "../../http/problems.ts";
import { Correspondence } from "../../messages/correspondence.ts";
import { messageStream, promiseIdOf } from "../../messages/message-stream.ts";
import { OtherCustomers } from "../../wording/other-customers.ts";
import { WordingCheck } from "../../wording/wording-check.ts";
import { wordingRefused } from "../../wording/wording-refused.ts";
import type { NotReachedDto, reasonsForNotReaching } from "../changed-notice.dto.ts";
import { type ChangedNoticeRecipient, ChangedNotices } from "../changed-notices.ts";
import { shownRecipient } from "../shown-recipient.ts";
import type { IssueChangedNoticesDto, IssuedChangedNotices } from "./issue-changed-notices.dto.ts";
import { findingsIn, type NoticeTextsDto, textFor, writtenTexts } from "./notice-texts.ts";

type NotReaching = (typeof reasonsForNotReaching)[number];

export class IssueChangedNotices extends Command<IssuedChangedNotices> {
  readonly actionId: string;
  readonly input: IssueChangedNoticesDto;
  readonly context: CommandContext;
  readonly ifRevision: number | undefined;

  constructor(
    actionId: string,
    input: IssueChangedNoticesDto,
    context: CommandContext,
    ifRevision: number | undefined,
  ) {
    super();
    this.actionId = actionId;
    this.input = input;
    this.context = context;
    this.ifRevision = ifRevision;
  }
}

/** One message each, whose id follows from the action and who is told: sending it again reaches whoever came later. */
@CommandHandler(IssueChangedNotices)
export class IssueChangedNoticesHandler implements ICommandHandler<IssueChangedNotices> {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #freshReads: FreshReads;
  readonly #notices: ChangedNotices;
  readonly #correspondence: Correspondence;
  readonly #wording: WordingCheck;
  readonly #otherCustomers: OtherCustomers;
  readonly #clock: Clock;

  constructor(
    runner: CommandRunner,
    reader: StreamReader,
    freshReads: FreshReads,
    notices: ChangedNotices,
    correspondence: Correspondence,
    wording: WordingCheck,
    otherCustomers: OtherCustomers,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#runner = runner;
    this.#reader = reader;
    this.#freshReads = freshReads;
    this.#notices = notices;
    this.#correspondence = correspondence;
    this.#wording = wording;
    this.#otherCustomers = otherCustomers;
    this.#clock = clock;
  }

  async execute({
    actionId,
    input,
    context,
    ifRevision,
  }: IssueChangedNotices): Promise<IssuedChangedNotices> {
    const { texts, spokenTo = [] } = input;
    const { last } = await this.#reader.read(correctiveActionStream(actionId));
    if (last === undefined) throw notFound();
    if (ifRevision !== undefined && ifRevision !== last.revision) {
      throw new StaleRevision(ifRevision, last.revision);
    }
    await this.#freshReads.catchUp();
    const recipients = await this.#notices.recipients(actionId);
    const refused =
      notTellableAsChanged(await this.#notices.action(actionId)) ?? (await this.#namedIn(texts, recipients));
    if (refused) throw new RuleBroken(refused);
    const warnings = findingsIn(texts, this.#wording);
    if (warnings.some(({ severity }) => severity === "refused")) throw wordingRefused(warnings);
    const untold = recipients.filter(({ toldAt }) => toldAt === null);
    const notReached: NotReachedDto[] = [];
    let position: string | null = null;
    for (const recipient of untold) {
      const outcome = await this.#tell(actionId, recipient, texts, spokenTo, context);
      if ("obstacle" in outcome) notReached.push({ ...asDto(recipient), obstacle: outcome.obstacle });
      else position = outcome.position;
    }
    const told = untold.length - notReached.length;
    return {
      id: actionId,
      revision: last.revision,
      position,
      changed: told > 0,
      warnings,
      told,
      toldBefore: recipients.length - untold.length,
      notReached,
    };
  }

  /** None of those who read it, unless there is one alone, and nobody else whom their points affect. */
  async #namedIn(
    texts: NoticeTextsDto,
    recipients: readonly ChangedNoticeRecipient[],
  ): Promise<Refusal | undefined> {
    const readers = recipients.map(({ customerId }) => customerId);
    const pointIds = [...new Set(recipients.map(({ pointId }) => pointId))];
    const points = await Promise.all(pointIds.map((pointId) => this.#correspondence.point(pointId)));
    const affected = await Promise.all(points.map((point) => this.#otherCustomers.affectedBy(point)));
    const written = writtenTexts(texts).map(({ text }) => text);
    return this.#otherCustomers.namedIn(written, readers, affected.flat());
  }

  async #tell(
    actionId: string,
    recipient: ChangedNoticeRecipient,
    texts: NoticeTextsDto,
    spokenTo: readonly string[],
    { actor }: CommandContext,
  ): Promise<{ readonly obstacle: NotReaching } | { readonly position: string | null }> {
    const { customerId, contactPersonId, pointId, reader, way, messageId } = recipient;
    const text = textFor(reader, texts);
    const isTold = way.obstacle === "spoken_channel" && spokenTo.includes(contactPersonId ?? "");
    if (way.obstacle !== null && !isTold) return { obstacle: way.obstacle };
    if (text === undefined || way.channel === null) return { obstacle: "no_text" };
    const addressing = { pointId, customerId, contactPersonId, channel: way.channel, ...reader };
    const point = await this.#correspondence.point(pointId);
    if (!point?.customers.some((customer) => customer.customerId === customerId)) {
      return { obstacle: "not_affected" };
    }
    const commandId = derivedUuid("changed-notice", actionId, contactPersonId ?? customerId);
    const command = {
      type: "IssueMessage",
      addressing,
      kind: "changed_notice",
      text: isSpoken(way.channel) ? text : await this.#letter(addressing, text),
      promise: null,
      point,
      promiseId: promiseIdOf(commandId),
      now: isoInstant(this.#clock.now()),
    } as const;
    const target = { stream: messageStream(messageId), exists: "none" } as const;
    const { position } = await this.#runner.run(messageDecider, target, command, { commandId, actor });
    return { position };
  }

  async #letter(addressing: Parameters<Correspondence["letterhead"]>[0], text: string): Promise<string> {
    const contactLine = await this.#correspondence.contactLine();
    return composeChangedNotice(
      addressing,
      text,
      contactLine,
      await this.#correspondence.letterhead(addressing),
    );
  }
}

function asDto(recipient: ChangedNoticeRecipient): Omit<NotReachedDto, "obstacle"> {
  const { customer, contactPerson, feedbackId } = shownRecipient(recipient);
  return {
    feedbackId,
    customer: { ...customer, name: readable(customer.name) ?? null },
    contactPerson: contactPerson && { ...contactPerson, name: readable(contactPerson.name) ?? null },
  };
}
