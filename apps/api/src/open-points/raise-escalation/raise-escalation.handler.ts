import { Inject } from "@nestjs/common";
import { Command, CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { type AsWritten, type EscalationDemand, openPointDecider } from "klartext/domain";
import {
  CLOCK,
  type Clock,
  type CommandContext,
  CommandRunner,
  derivedUuid,
  FreshReads,
  isoInstant,
  READ_MODEL,
} from "klartext/nest";
import type { Candidate, ReadModel } from "klartext/read-model";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { expectationMessage } from "../../http/fields/field-problem.ts";
import { invalidFields } from "../../http/validation.pipe.ts";
import { References } from "../../references/references.ts";
import { ProductNames } from "../../wording/product-names.ts";
import { affectedCustomerOf, initialRecordOf } from "../initial-record.dto.ts";
import { newPointId, openPointStream } from "../open-point-stream.ts";
import { TellableTexts } from "../tellable-texts.ts";
import { alreadyKnown } from "./already-known.ts";
import type { RaiseEscalationDto } from "./raise-escalation.dto.ts";

export class RaiseEscalation extends Command<CommandAnswer> {
  readonly raised: RaiseEscalationDto;
  readonly raisedBy: EscalationDemand["raisedBy"];
  readonly context: CommandContext;

  constructor(raised: RaiseEscalationDto, raisedBy: EscalationDemand["raisedBy"], context: CommandContext) {
    super();
    this.raised = raised;
    this.raisedBy = raisedBy;
    this.context = context;
  }
}

@CommandHandler(RaiseEscalation)
export class RaiseEscalationHandler implements ICommandHandler<RaiseEscalation> {
  readonly #runner: CommandRunner;
  readonly #references: References;
  readonly #products: ProductNames;
  readonly #tellableTexts: TellableTexts;
  readonly #freshReads: FreshReads;
  readonly #readModel: ReadModel;
  readonly #clock: Clock;

  constructor(
    runner: CommandRunner,
    references: References,
    products: ProductNames,
    tellableTexts: TellableTexts,
    freshReads: FreshReads,
    @Inject(READ_MODEL) readModel: ReadModel,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#runner = runner;
    this.#references = references;
    this.#products = products;
    this.#tellableTexts = tellableTexts;
    this.#freshReads = freshReads;
    this.#readModel = readModel;
    this.#clock = clock;
  }

  async execute(command: RaiseEscalation): Promise<CommandAnswer> {
    return command.raised.joinsPointId === undefined
      ? this.#raise(command)
      : this.#join(command, command.raised.joinsPointId);
  }

  async #raise({ raised, raisedBy, context }: RaiseEscalation): Promise<CommandAnswer> {
    if (!raised.customers?.length) {
      throw invalidFields([{ pointer: "/customers", message: expectationMessage("required") }]);
    }
    const record = initialRecordOf(raised, isoInstant(this.#clock.now()));
    await this.#references.check(record);
    this.#products.check(record.product);
    const pointId = newPointId(context.commandId);
    const known = await this.#candidates(raised, pointId);
    if (known.length > 0) throw alreadyKnown(known);
    const result = await this.#runner.run(
      openPointDecider,
      { stream: openPointStream(pointId), exists: "none" },
      { type: "RaiseEscalation", ...record, ...demandOf(raised, raisedBy), promiseId: promiseIdOf(context) },
      context,
    );
    return commandAnswer(pointId, result);
  }

  async #join({ raised, raisedBy, context }: RaiseEscalation, pointId: string): Promise<CommandAnswer> {
    const customers = (raised.customers ?? []).map(affectedCustomerOf);
    await this.#references.check({ customers });
    const coming = customers.map(({ customerId }) => customerId);
    await this.#tellableTexts.refuseToBeReadBy(coming, openPointStream(pointId));
    const { title, description, nextStep } = raised;
    const result = await this.#runner.run(
      openPointDecider,
      { stream: openPointStream(pointId) },
      {
        type: "JoinEscalation",
        escalationId: derivedUuid("escalation", context.commandId),
        promiseId: promiseIdOf(context),
        customers,
        words: [title, description, nextStep].filter((text) => typeof text === "string"),
        ...demandOf(raised, raisedBy),
      },
      context,
    );
    return commandAnswer(pointId, result);
  }

  /** A repeated request finds the point that it made itself: that one is no candidate. */
  async #candidates(raised: RaiseEscalationDto, ownId: string): Promise<Candidate[]> {
    if (raised.ifKnown === "raise_anyway") return [];
    await this.#freshReads.catchUp();
    const words = [raised.title, raised.description, raised.wanted].filter(Boolean).join("\n");
    const found = await Promise.all(
      (raised.customers ?? []).map(({ customerId }) => this.#readModel.points.candidates(customerId, words)),
    );
    return found.some((candidates) => candidates.some(({ pointId }) => pointId === ownId))
      ? []
      : found.flat();
  }
}

function promiseIdOf({ commandId }: CommandContext): string {
  return derivedUuid("promise", commandId);
}

function demandOf(
  raised: RaiseEscalationDto,
  raisedBy: EscalationDemand["raisedBy"],
): AsWritten<EscalationDemand> {
  return {
    wanted: raised.wanted,
    urgencyReason: raised.urgencyReason ?? null,
    promised: raised.promised ?? null,
    promisedUntil: raised.promisedUntil ?? null,
    raisedBy,
  };
}
