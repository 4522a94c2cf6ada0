import { Command } from "@nestjs/cqrs";
import type { CommandContext, CommandTarget } from "klartext/nest";
import type { CommandAnswer } from "../http/command-answer.ts";
import { feedbackStream } from "./feedback-stream.ts";

/** A command about feedback that was asked for. */
export class CommandOnFeedback<Input> extends Command<CommandAnswer> {
  readonly feedbackId: string;
  readonly input: Input;
  readonly context: CommandContext;
  readonly target: CommandTarget;

  /** @param ifRevision the revision that the caller looked at, if it said so */
  constructor(feedbackId: string, input: Input, context: CommandContext, ifRevision: number | undefined) {
    super();
    this.feedbackId = feedbackId;
    this.input = input;
    this.context = context;
    this.target = {
      stream: feedbackStream(feedbackId),
      ...(ifRevision === undefined ? {} : { ifRevision }),
    };
  }
}
