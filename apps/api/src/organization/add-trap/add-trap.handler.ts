import { Command, CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { builtInTraps, organizationDecider } from "klartext/domain";
import { type CommandContext, CommandRunner, ORGANIZATION_STREAM, StreamReader } from "klartext/nest";
import { commandAnswer } from "../../http/command-answer.ts";
import { ORGANIZATION_ID } from "../organization-command.ts";
import type { AddTrapAnswer, AddTrapDto } from "./add-trap.dto.ts";

export class AddTrap extends Command<AddTrapAnswer> {
  readonly input: AddTrapDto;
  readonly context: CommandContext;

  constructor(input: AddTrapDto, context: CommandContext) {
    super();
    this.input = input;
    this.context = context;
  }
}

@CommandHandler(AddTrap)
export class AddTrapHandler implements ICommandHandler<AddTrap> {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;

  constructor(runner: CommandRunner, reader: StreamReader) {
    this.#runner = runner;
    this.#reader = reader;
  }

  async execute({ input: { de, en }, context }: AddTrap): Promise<AddTrapAnswer> {
    const target = { stream: ORGANIZATION_STREAM, exists: "either" } as const;
    const result = await this.#runner.run(organizationDecider, target, { type: "AddTrap", de, en }, context);
    return { ...commandAnswer(ORGANIZATION_ID, result), trapId: await this.#idOf(de, en) };
  }

  /** The domain numbers the traps, and knows none twice. */
  async #idOf(de: string, en: string): Promise<number> {
    const { ownTraps } = await this.#reader.stateOf(organizationDecider, ORGANIZATION_STREAM);
    const trap = [...builtInTraps, ...ownTraps].find((known) => known.de === de && known.en === en);
    if (trap === undefined) throw new Error("A trap that was added is there.");
    return trap.id;
  }
}
