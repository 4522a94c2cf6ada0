import { Command, CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { personDecider } from "klartext/domain";
import { type CommandContext, CommandRunner } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { References } from "../../references/references.ts";
import { newPersonId, personStream } from "../person-stream.ts";
import { StaffNames } from "../staff-names.ts";
import type { AddPersonDto } from "./add-person.dto.ts";

export class AddPerson extends Command<CommandAnswer> {
  readonly input: AddPersonDto;
  readonly context: CommandContext;

  constructor(input: AddPersonDto, context: CommandContext) {
    super();
    this.input = input;
    this.context = context;
  }
}

@CommandHandler(AddPerson)
export class AddPersonHandler implements ICommandHandler<AddPerson> {
  readonly #runner: CommandRunner;
  readonly #references: References;
  readonly #staffNames: StaffNames;

  constructor(runner: CommandRunner, references: References, staffNames: StaffNames) {
    this.#runner = runner;
    this.#references = references;
    this.#staffNames = staffNames;
  }

  async execute({ input, context }: AddPerson): Promise<CommandAnswer> {
    await this.#references.check({ teamId: input.teamId ?? null });
    const personId = newPersonId(context.commandId);
    const result = await this.#runner.run(
      personDecider,
      { stream: personStream(personId), exists: "none" },
      {
        type: "AddPerson",
        personId,
        name: input.name,
        email: input.email ?? null,
        teamId: input.teamId ?? null,
        role: input.role ?? null,
      },
      context,
    );
    this.#staffNames.admit(input.name, result.position);
    return commandAnswer(personId, result);
  }
}
