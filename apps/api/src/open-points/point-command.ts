import { Command } from "@nestjs/cqrs";
import type { CommandContext, CommandTarget } from "klartext/nest";
import type { CommandAnswer } from "../http/command-answer.ts";
import { openPointStream } from "./open-point-stream.ts";

/** A command about a point that is there: what is wanted, by whom, and on which state of the point. */
export class PointCommand<Input, Answer extends CommandAnswer = CommandAnswer> extends Command<Answer> {
  readonly pointId: string;
  readonly input: Input;
  readonly context: CommandContext;
  readonly target: CommandTarget;

  /** @param ifRevision the revision that the caller looked at, if it said so */
  constructor(pointId: string, input: Input, context: CommandContext, ifRevision: number | undefined) {
    super();
    this.pointId = pointId;
    this.input = input;
    this.context = context;
    this.target = {
      stream: openPointStream(pointId),
      ...(ifRevision === undefined ? {} : { ifRevision }),
    };
  }
}
