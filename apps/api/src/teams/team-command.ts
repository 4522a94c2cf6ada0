import { Command } from "@nestjs/cqrs";
import type { CommandContext, CommandTarget } from "klartext/nest";
import type { CommandAnswer } from "../http/command-answer.ts";
import { teamStream } from "./team-stream.ts";

/** A command about a team that is there. */
export class TeamCommand<Input> extends Command<CommandAnswer> {
  readonly teamId: string;
  readonly input: Input;
  readonly context: CommandContext;
  readonly target: CommandTarget;

  /** @param ifRevision the revision that the caller looked at, if it said so */
  constructor(teamId: string, input: Input, context: CommandContext, ifRevision?: number) {
    super();
    this.teamId = teamId;
    this.input = input;
    this.context = context;
    this.target = {
      stream: teamStream(teamId),
      ...(ifRevision === undefined ? {} : { ifRevision }),
    };
  }
}
