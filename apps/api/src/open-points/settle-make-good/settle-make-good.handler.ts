import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { openPointDecider } from "klartext/domain";
import { CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { PointCommand } from "../point-command.ts";
import type { SettleMakeGoodDto } from "./settle-make-good.dto.ts";

interface Settling extends SettleMakeGoodDto {
  readonly makeGoodId: string;
}

export class SettleMakeGood extends PointCommand<Settling> {}

@CommandHandler(SettleMakeGood)
export class SettleMakeGoodHandler implements ICommandHandler<SettleMakeGood> {
  readonly #runner: CommandRunner;

  constructor(runner: CommandRunner) {
    this.#runner = runner;
  }

  async execute({ pointId, target, input, context }: SettleMakeGood): Promise<CommandAnswer> {
    const { makeGoodId, outcome } = input;
    const command = { type: "SettleMakeGood", makeGoodId, outcome } as const;
    return commandAnswer(pointId, await this.#runner.run(openPointDecider, target, command, context));
  }
}
