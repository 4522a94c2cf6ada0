import { Command, CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { correctiveActionDecider } from "klartext/domain";
import { type CommandContext, CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { References } from "../../references/references.ts";
import { correctiveActionStream, newActionId } from "../corrective-action-stream.ts";
import type { ProposeActionDto } from "./propose.dto.ts";

export class ProposeAction extends Command<CommandAnswer> {
  readonly proposal: ProposeActionDto;
  readonly context: CommandContext;

  constructor(proposal: ProposeActionDto, context: CommandContext) {
    super();
    this.proposal = proposal;
    this.context = context;
  }
}

@CommandHandler(ProposeAction)
export class ProposeActionHandler implements ICommandHandler<ProposeAction> {
  readonly #runner: CommandRunner;
  readonly #references: References;

  constructor(runner: CommandRunner, references: References) {
    this.#runner = runner;
    this.#references = references;
  }

  async execute({ proposal, context }: ProposeAction): Promise<CommandAnswer> {
    const { kind, title, description = null, pointIds = [], ownerTeamId = null, dueOn = null } = proposal;
    await this.#references.check({ pointIds, ownerTeamId });
    const actionId = newActionId(context.commandId);
    const result = await this.#runner.run(
      correctiveActionDecider,
      { stream: correctiveActionStream(actionId), exists: "none" },
      { type: "ProposeAction", kind, title, description, pointIds, ownerTeamId, dueOn },
      context,
    );
    return commandAnswer(actionId, result);
  }
}
