import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CommandRunner, StreamReader } from "klartext/nest";
import { Names } from "../../history/names.ts";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { PointCommand } from "../point-command.ts";
import { checkContinuingPoint } from "./continuing-point.ts";
import type { JoinAsDuplicateDto } from "./join-as-duplicate.dto.ts";

export class JoinAsDuplicate extends PointCommand<JoinAsDuplicateDto> {}

@CommandHandler(JoinAsDuplicate)
export class JoinAsDuplicateHandler implements ICommandHandler<JoinAsDuplicate> {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #names: Names;

  constructor(runner: CommandRunner, reader: StreamReader, names: Names) {
    this.#runner = runner;
    this.#reader = reader;
    this.#names = names;
  }

  async execute({ pointId, target, input, context }: JoinAsDuplicate): Promise<CommandAnswer> {
    if (input.of !== pointId) {
      const numberOf = (id: string) => this.#names.number(id);
      await checkContinuingPoint(this.#reader, { of: input.of, joining: pointId, numberOf });
    }
    const command = { type: "JoinAsDuplicate", pointId, of: input.of } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
