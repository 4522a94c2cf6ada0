import { Command } from "@nestjs/cqrs";
import type { CommandContext, CommandTarget } from "klartext/nest";
import type { CommandAnswer } from "../http/command-answer.ts";
import { correctiveActionStream } from "./corrective-action-stream.ts";

/** A command about a corrective action that is there. */
export class ActionCommand<Input> extends Command<CommandAnswer> {
  readonly actionId: string;
  readonly input: Input;
  readonly context: CommandContext;
  readonly target: CommandTarget;

  /** @param ifRevision the revision that the caller looked at, if it said so */
  constructor(actionId: string, input: Input, context: CommandContext, ifRevision: number | undefined) {
    super();
    this.actionId = actionId;
    this.input = input;
    this.context = context;
    this.target = {
      stream: correctiveActionStream(actionId),
      ...(ifRevision === undefined ? {} : { ifRevision }),
    };
  }
}
