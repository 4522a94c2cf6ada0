import { Command } from "@nestjs/cqrs";
import type { CommandContext, CommandTarget } from "klartext/nest";
import type { CommandAnswer } from "../http/command-answer.ts";
import { personStream } from "./person-stream.ts";

/** A command about a person who is there. */
export class PersonCommand<Input> extends Command<CommandAnswer> {
  readonly personId: string;
  readonly input: Input;
  readonly context: CommandContext;
  readonly target: CommandTarget;

  /** @param ifRevision the revision that the caller looked at, if it said so */
  constructor(personId: string, input: Input, context: CommandContext, ifRevision?: number) {
    super();
    this.personId = personId;
    this.input = input;
    this.context = context;
    this.target = {
      stream: personStream(personId),
      ...(ifRevision === undefined ? {} : { ifRevision }),
    };
  }
}
