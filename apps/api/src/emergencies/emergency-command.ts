import { Command } from "@nestjs/cqrs";
import type { CommandContext, CommandTarget } from "klartext/nest";
import type { CommandAnswer } from "../http/command-answer.ts";
import { emergencyStream } from "./emergency-stream.ts";

/** A command about an emergency that is there. */
export class CommandOnEmergency<Input, Answer extends CommandAnswer = CommandAnswer> extends Command<Answer> {
  readonly emergencyId: string;
  readonly input: Input;
  readonly context: CommandContext;
  readonly target: CommandTarget;

  /** @param ifRevision the revision that the caller looked at, if it said so */
  constructor(emergencyId: string, input: Input, context: CommandContext, ifRevision: number | undefined) {
    super();
    this.emergencyId = emergencyId;
    this.input = input;
    this.context = context;
    this.target = {
      stream: emergencyStream(emergencyId),
      ...(ifRevision === undefined ? {} : { ifRevision }),
    };
  }
}
