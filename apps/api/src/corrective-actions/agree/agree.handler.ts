import { Inject } from "@nestjs/common";
import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { correctiveActionDecider } from "klartext/domain";
import { CLOCK, type Clock, CommandRunner, StreamReader } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { todayOfOrganization } from "../../organization/today.ts";
import { References } from "../../references/references.ts";
import { ActionCommand } from "../action-command.ts";
import type { AgreeOnActionDto } from "./agree.dto.ts";

export class AgreeOnAction extends ActionCommand<AgreeOnActionDto> {}

@CommandHandler(AgreeOnAction)
export class AgreeOnActionHandler implements ICommandHandler<AgreeOnAction> {
  readonly #runner: CommandRunner;
  readonly #references: References;
  readonly #reader: StreamReader;
  readonly #clock: Clock;

  constructor(
    runner: CommandRunner,
    references: References,
    reader: StreamReader,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#runner = runner;
    this.#references = references;
    this.#reader = reader;
    this.#clock = clock;
  }

  async execute({ actionId, target, input, context }: AgreeOnAction): Promise<CommandAnswer> {
    const { ownerTeamId, ownerPersonId = null, dueOn } = input;
    await this.#references.check({ ownerTeamId, ownerPersonId });
    const today = await todayOfOrganization(this.#reader, this.#clock);
    const command = { type: "AgreeAction", ownerTeamId, ownerPersonId, dueOn, today } as const;
    return commandAnswer(actionId, await this.#runner.run(correctiveActionDecider, target, command, context));
  }
}
