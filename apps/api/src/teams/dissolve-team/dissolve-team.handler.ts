import { Inject } from "@nestjs/common";
import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { teamDecider } from "klartext/domain";
import { CLOCK, type Clock, CommandRunner, FreshReads, READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { TeamCommand } from "../team-command.ts";
import { TeamNames } from "../team-names.ts";

export class DissolveTeam extends TeamCommand<null> {}

@CommandHandler(DissolveTeam)
export class DissolveTeamHandler implements ICommandHandler<DissolveTeam> {
  readonly #runner: CommandRunner;
  readonly #names: TeamNames;
  readonly #freshReads: FreshReads;
  readonly #readModel: ReadModel;
  readonly #clock: Clock;

  constructor(
    runner: CommandRunner,
    names: TeamNames,
    freshReads: FreshReads,
    @Inject(READ_MODEL) readModel: ReadModel,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#runner = runner;
    this.#names = names;
    this.#freshReads = freshReads;
    this.#readModel = readModel;
    this.#clock = clock;
  }

  async execute({ teamId, target, context }: DissolveTeam): Promise<CommandAnswer> {
    const unfinishedPoints = await this.#unfinishedPoints(teamId);
    const command = { type: "DissolveTeam", unfinishedPoints } as const;
    const result = await this.#runner.run(teamDecider, target, command, context);
    await this.#names.releaseFormer(teamId, context);
    return commandAnswer(teamId, result);
  }

  /** As the list has them: what is given to the team in this very moment may still slip through. */
  async #unfinishedPoints(teamId: string): Promise<number> {
    await this.#freshReads.catchUp();
    const { total } = await this.#readModel.points.page({
      filter: { ownerTeamId: [teamId], finished: false },
      now: this.#clock.now(),
      viewerId: null,
      limit: 1,
      withTotal: true,
    });
    return total ?? 0;
  }
}
