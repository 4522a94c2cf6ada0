import { Inject } from "@nestjs/common";
import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { CLOCK, type Clock, isoInstant } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { momentUpToNow } from "../../open-points/moment-up-to-now.ts";
import { PointCommand } from "../../open-points/point-command.ts";
import { PointRefusals } from "../../open-points/point-refusals.ts";
import { References } from "../../references/references.ts";
import { MessagesRepliedTo } from "../messages-replied-to.ts";
import { Replies } from "../replies.ts";
import type { RecordReplyDto } from "./record-reply.dto.ts";

export class RecordReply extends PointCommand<RecordReplyDto> {}

@CommandHandler(RecordReply)
export class RecordReplyHandler implements ICommandHandler<RecordReply> {
  readonly #replies: Replies;
  readonly #references: References;
  readonly #clock: Clock;
  readonly #refusals: PointRefusals;
  readonly #repliesTo: MessagesRepliedTo;

  constructor(
    replies: Replies,
    references: References,
    @Inject(CLOCK) clock: Clock,
    refusals: PointRefusals,
    repliesTo: MessagesRepliedTo,
  ) {
    this.#replies = replies;
    this.#references = references;
    this.#clock = clock;
    this.#refusals = refusals;
    this.#repliesTo = repliesTo;
  }

  async execute({ pointId, target, input, context }: RecordReply): Promise<CommandAnswer> {
    const { customerId, contactPersonId = null, messageId = null, remark = null, channel, words } = input;
    await this.#references.check({ customer: { customerId, siteId: null, assetId: null, contactPersonId } });
    if (messageId !== null) await this.#repliesTo.check(messageId, pointId, customerId);
    const receivedAt = momentUpToNow("receivedAt", input.receivedAt, isoInstant(this.#clock.now()));
    const said = { customerId, contactPersonId, channel, messageId, words, receivedAt, remark };
    const reply = { ...said, fromOtherAddress: false };
    const recording = this.#replies.record(pointId, reply, context, target.ifRevision);
    const { pointId: receivingPointId, result } = await this.#refusals.inWords(target.stream, recording);
    return commandAnswer(receivingPointId, result);
  }
}
