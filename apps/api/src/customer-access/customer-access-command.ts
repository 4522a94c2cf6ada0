import { Command } from "@nestjs/cqrs";
import type { CommandContext, CommandTarget } from "klartext/nest";
import type { CommandAnswer } from "../http/command-answer.ts";
import { customerAccessStream } from "./customer-access-stream.ts";

/** A command about an access that is there. */
export class CustomerAccessCommand<Input> extends Command<CommandAnswer> {
  readonly linkId: string;
  readonly input: Input;
  readonly context: CommandContext;
  readonly target: CommandTarget;

  /** @param ifRevision the revision that the caller looked at, if it said so */
  constructor(linkId: string, input: Input, context: CommandContext, ifRevision: number | undefined) {
    super();
    this.linkId = linkId;
    this.input = input;
    this.context = context;
    this.target = {
      stream: customerAccessStream(linkId),
      ...(ifRevision === undefined ? {} : { ifRevision }),
    };
  }
}
