import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { customerAccessDecider } from "klartext/domain";
import { CommandRunner, StreamReader } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { type ChosenPointsDto, shownPointsOf } from "../chosen-points.dto.ts";
import { CustomerAccessCommand } from "../customer-access-command.ts";
import { PointsOfOthers } from "../points-of-others.ts";

export class ChoosePoints extends CustomerAccessCommand<ChosenPointsDto> {}

@CommandHandler(ChoosePoints)
export class ChoosePointsHandler implements ICommandHandler<ChoosePoints> {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #points: PointsOfOthers;

  constructor(runner: CommandRunner, reader: StreamReader, points: PointsOfOthers) {
    this.#runner = runner;
    this.#reader = reader;
    this.#points = points;
  }

  async execute({ linkId, target, input, context }: ChoosePoints): Promise<CommandAnswer> {
    const shown = shownPointsOf(input);
    const access = await this.#reader.stateOf(customerAccessDecider, target.stream);
    const pointsOfOthers = access === null ? [] : await this.#points.among(shown, access.customerId);
    const command = { type: "ChooseAccessPoints", shown, pointsOfOthers } as const;
    return commandAnswer(linkId, await this.#runner.run(customerAccessDecider, target, command, context));
  }
}
