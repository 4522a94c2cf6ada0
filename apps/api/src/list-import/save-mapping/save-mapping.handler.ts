import { Command, CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import { columnMappingDecider, readMapping } from "klartext/domain";
import { type CommandContext, CommandRunner, derivedUuid, Fingerprints } from "klartext/nest";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { columnMappingStream } from "../list-import-stream.ts";
import { mappingInvalid } from "../list-unreadable.ts";

export class SaveMapping extends Command<CommandAnswer> {
  readonly name: string;
  readonly mapping: object;
  readonly context: CommandContext;
  readonly ifRevision: number | undefined;

  constructor(name: string, mapping: object, context: CommandContext, ifRevision: number | undefined) {
    super();
    this.name = name;
    this.mapping = mapping;
    this.context = context;
    this.ifRevision = ifRevision;
  }
}

@CommandHandler(SaveMapping)
export class SaveMappingHandler implements ICommandHandler<SaveMapping> {
  readonly #runner: CommandRunner;
  readonly #fingerprints: Fingerprints;

  constructor(runner: CommandRunner, fingerprints: Fingerprints) {
    this.#runner = runner;
    this.#fingerprints = fingerprints;
  }

  async execute({ name, mapping, context, ifRevision }: SaveMapping): Promise<CommandAnswer> {
    const reading = readMapping(mapping);
    if (reading.outcome === "invalid") throw mappingInvalid(reading.problems, "");
    const stream = columnMappingStream(name, this.#fingerprints);
    const result = await this.#runner.run(
      columnMappingDecider,
      { stream, exists: "either", ...(ifRevision === undefined ? {} : { ifRevision }) },
      { type: "SaveColumnMapping", name, mapping: reading.mapping },
      context,
    );
    return commandAnswer(derivedUuid("columnMapping", stream), result);
  }
}
