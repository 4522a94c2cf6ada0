import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { PointCommand } from "../point-command.ts";
import { onlyPersons } from "./only-persons.ts";

export class TakePoint extends PointCommand<{ readonly personId: string | null }> {}

@CommandHandler(TakePoint)
export class TakePointHandler implements ICommandHandler<TakePoint> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ pointId, target, input, context }: TakePoint): Promise<CommandAnswer> {
    if (input.personId === null) throw onlyPersons();
    const command = { type: "TakeOpenPoint", personId: input.personId } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
