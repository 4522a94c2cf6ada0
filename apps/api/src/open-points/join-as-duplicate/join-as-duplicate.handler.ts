import { Inject } from "@nestjs/common";
import { CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { affectedIdsOf, openPointDecider } from "klartext/domain";
import { CLOCK, type Clock, CommandRunner, isoInstant, StreamReader } from "klartext/nest";
import { Names } from "../../history/names.ts";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { openPointStream } from "../open-point-stream.ts";
import { PointCommand } from "../point-command.ts";
import { PointRefusals } from "../point-refusals.ts";
import { TellableTexts } from "../tellable-texts.ts";
import { checkContinuingPoint } from "./continuing-point.ts";
import type { JoinAsDuplicateDto } from "./join-as-duplicate.dto.ts";

export class JoinAsDuplicate extends PointCommand<JoinAsDuplicateDto> {}

@CommandHandler(JoinAsDuplicate)
export class JoinAsDuplicateHandler implements ICommandHandler<JoinAsDuplicate> {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #names: Names;
  readonly #clock: Clock;
  readonly #refusals: PointRefusals;
  readonly #tellableTexts: TellableTexts;

  constructor(
    runner: CommandRunner,
    reader: StreamReader,
    names: Names,
    @Inject(CLOCK) clock: Clock,
    refusals: PointRefusals,
    tellableTexts: TellableTexts,
  ) {
    this.#runner = runner;
    this.#reader = reader;
    this.#names = names;
    this.#clock = clock;
    this.#refusals = refusals;
    this.#tellableTexts = tellableTexts;
  }

  async execute({ pointId, target, input, context }: JoinAsDuplicate): Promise<CommandAnswer> {
    if (input.of !== pointId) {
      const numberOf = (id: string) => this.#names.number(id);
      await checkContinuingPoint(this.#reader, { of: input.of, joining: pointId, numberOf });
      const joining = await this.#reader.stateOf(openPointDecider, target.stream);
      await this.#tellableTexts.refuseToBeReadBy(affectedIdsOf(joining), openPointStream(input.of));
    }
    const now = isoInstant(this.#clock.now());
    const command = { type: "JoinAsDuplicate", pointId, of: input.of, now } as const;
    const result = this.#runner.run(openPointDecider, target, command, context);
    return commandAnswer(pointId, await this.#refusals.inWords(target.stream, result));
  }
}
