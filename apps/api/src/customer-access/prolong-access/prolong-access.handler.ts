import { Inject } from "@nestjs/common";
import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { customerAccessDecider } from "klartext/domain";
import { CLOCK, type Clock, CommandRunner, isoInstant } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { CustomerAccessCommand } from "../customer-access-command.ts";
import type { ProlongAccessDto } from "./prolong-access.dto.ts";

export class ProlongAccess extends CustomerAccessCommand<ProlongAccessDto> {}

@CommandHandler(ProlongAccess)
export class ProlongAccessHandler implements ICommandHandler<ProlongAccess> {
  readonly #runner: CommandRunner;
  readonly #clock: Clock;

  constructor(runner: CommandRunner, @Inject(CLOCK) clock: Clock) {
    this.#runner = runner;
    this.#clock = clock;
  }

  async execute({ linkId, target, input, context }: ProlongAccess): Promise<CommandAnswer> {
    const { expiresAt = null } = input;
    const command = { type: "ProlongCustomerAccess", expiresAt, now: isoInstant(this.#clock.now()) } as const;
    return commandAnswer(linkId, await this.#runner.run(customerAccessDecider, target, command, context));
  }
}
