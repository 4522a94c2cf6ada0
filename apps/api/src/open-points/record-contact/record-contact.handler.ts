import { Inject } from "@nestjs/common";
import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CLOCK, type Clock, CommandRunner, isoInstant } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { expectationMessage } from "../../http/fields/field-problem.ts";
import { invalidFields } from "../../http/validation.pipe.ts";
import { References } from "../../references/references.ts";
import { momentUpToNow } from "../moment-up-to-now.ts";
import { PointCommand } from "../point-command.ts";
import { PointRefusals } from "../point-refusals.ts";
import type { RecordContactDto } from "./record-contact.dto.ts";

export class RecordContact extends PointCommand<RecordContactDto> {}

@CommandHandler(RecordContact)
export class RecordContactHandler implements ICommandHandler<RecordContact> {
  readonly #runner: CommandRunner;
  readonly #references: References;
  readonly #clock: Clock;
  readonly #refusals: PointRefusals;

  constructor(
    runner: CommandRunner,
    references: References,
    @Inject(CLOCK) clock: Clock,
    refusals: PointRefusals,
  ) {
    this.#runner = runner;
    this.#references = references;
    this.#clock = clock;
    this.#refusals = refusals;
  }

  async execute({ pointId, target, input, context }: RecordContact): Promise<CommandAnswer> {
    const { customerId = null, contactPersonId = null, summary = null, channel, direction } = input;
    await this.#checkWhom(customerId, contactPersonId);
    const contactedAt = momentUpToNow("contactedAt", input.contactedAt, isoInstant(this.#clock.now()));
    const command = {
      type: "RecordContact",
      customerId,
      contactPersonId,
      channel,
      direction,
      contactedAt,
      summary,
    } as const;
    const result = this.#runner.run(openPointDecider, target, command, context);
    return commandAnswer(pointId, await this.#refusals.inWords(target.stream, result));
  }

  async #checkWhom(customerId: string | null, contactPersonId: string | null): Promise<void> {
    if (customerId !== null) {
      const customer = { customerId, siteId: null, assetId: null, contactPersonId };
      return this.#references.check({ customer });
    }
    if (contactPersonId !== null) {
      throw invalidFields([{ pointer: "/customerId", message: expectationMessage("required") }]);
    }
  }
}
