import { setTimeout as sleep } from "node:timers/promises";
import { Inject } from "@nestjs/common";
import { Command, CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { organizationDecider } from "klartext/domain";
import type { EventStore, Position } from "klartext/event-sourcing";
import {
  CLOCK,
  type Clock,
  type CommandContext,
  EVENT_STORE,
  erasureStream,
  LastAcknowledged,
  ORGANIZATION_STREAM,
  StreamReader,
} from "klartext/nest";
import { KeyRevocation } from "../../access/key-revocation.ts";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { expectationMessage } from "../../http/fields/field-problem.ts";
import { invalidFields } from "../../http/validation.pipe.ts";
import { newErasureId } from "../erasure-id.ts";
import { ErasureOrders } from "../erasure-orders.ts";
import { ErasureSubjects, type SubjectRecord } from "../erasure-subjects.ts";
import { KnownTexts } from "../known-texts.ts";
import { holdsName } from "../sought-names.ts";
import type { OrderErasureDto } from "./order-erasure.dto.ts";

/** Most erasures are complete by then; the others go on after the answer. */
const PATIENCE_MS = 2_000;

export class OrderErasure extends Command<CommandAnswer> {
  readonly input: OrderErasureDto;
  readonly context: CommandContext;

  constructor(input: OrderErasureDto, context: CommandContext) {
    super();
    this.input = input;
    this.context = context;
  }
}

@CommandHandler(OrderErasure)
export class OrderErasureHandler implements ICommandHandler<OrderErasure> {
  readonly #subjects: ErasureSubjects;
  readonly #knownTexts: KnownTexts;
  readonly #revocation: KeyRevocation;
  readonly #orders: ErasureOrders;
  readonly #store: EventStore;
  readonly #lastAcknowledged: LastAcknowledged;
  readonly #reader: StreamReader;
  readonly #clock: Clock;

  constructor(
    subjects: ErasureSubjects,
    knownTexts: KnownTexts,
    revocation: KeyRevocation,
    orders: ErasureOrders,
    @Inject(EVENT_STORE) store: EventStore,
    lastAcknowledged: LastAcknowledged,
    reader: StreamReader,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#subjects = subjects;
    this.#knownTexts = knownTexts;
    this.#revocation = revocation;
    this.#orders = orders;
    this.#store = store;
    this.#lastAcknowledged = lastAcknowledged;
    this.#reader = reader;
    this.#clock = clock;
  }

  async execute({ input, context }: OrderErasure): Promise<CommandAnswer> {
    const { subject = null, subjectId = null, texts = [], reason = null } = input;
    const record = await this.#recordOf(input, reason);
    const others = texts.map(({ textId, stream }) => ({ textId, stream }));
    await this.#knownTexts.check(others);
    const order = {
      subject,
      subjectId,
      texts: [...(record?.texts ?? []), ...others],
      reason,
      on: await this.#today(),
    };
    const erasureId = newErasureId(context.commandId);
    const { result } = await this.#orders.order(erasureId, order, context);
    await this.#awaitCompletion(erasureStream(erasureId), result.position);
    return commandAnswer(erasureId, result);
  }

  /** Wherever it is carried out; the next query here shows it. */
  async #awaitCompletion(stream: string, ordered: Position | null): Promise<void> {
    const { promise: complete, resolve } = Promise.withResolvers<void>();
    const following = this.#store.follow(ordered, (events) => {
      const completed = events.find((event) => event.stream === stream && event.type === "ErasureCompleted");
      if (completed === undefined) return;
      this.#lastAcknowledged.note(completed.position);
      resolve();
    });
    const ended = following.ended.catch(() => {});
    await Promise.race([complete, ended, sleep(PATIENCE_MS, undefined, { ref: false })]);
    await following.stop();
  }

  /** @throws Problem when there is no such subject, the last admin would go, or the reason holds the name */
  async #recordOf(
    { subject, subjectId }: OrderErasureDto,
    reason: string | null,
  ): Promise<SubjectRecord | undefined> {
    if (subject === undefined && subjectId === undefined) return undefined;
    if (subject === undefined || subjectId === undefined) {
      const pointer = subject === undefined ? "/subject" : "/subjectId";
      throw invalidFields([{ pointer, message: expectationMessage("required") }]);
    }
    const record = await this.#subjects.find(subject, subjectId);
    if (record === undefined) {
      throw invalidFields([{ pointer: "/subjectId", message: expectationMessage("erasure_subject") }]);
    }
    if (reason !== null && holdsName(reason, record.names)) {
      throw invalidFields([{ pointer: "/reason", message: expectationMessage("without_name") }]);
    }
    if (subject === "person") await this.#revocation.checkAdminRemains({ person: subjectId });
    return record;
  }

  /** The organization's day, since that is what stands in the place of what was erased. */
  async #today(): Promise<string> {
    const { calendar } = await this.#reader.stateOf(organizationDecider, ORGANIZATION_STREAM);
    return Temporal.Instant.fromEpochMilliseconds(this.#clock.now())
      .toZonedDateTimeISO(calendar.timeZone)
      .toPlainDate()
      .toString();
  }
}
