import { Command } from "@nestjs/cqrs";
import type { CommandContext, CommandTarget } from "klartext/nest";
import type { CommandAnswer } from "../http/command-answer.ts";
import { messageStream } from "./message-stream.ts";

/** A command about a message that is there. */
export class CommandOnMessage<Input> extends Command<CommandAnswer> {
  readonly messageId: string;
  readonly input: Input;
  readonly context: CommandContext;
  readonly target: CommandTarget;

  /** @param ifRevision the revision that the caller looked at, if it said so */
  constructor(messageId: string, input: Input, context: CommandContext, ifRevision: number | undefined) {
    super();
    this.messageId = messageId;
    this.input = input;
    this.context = context;
    this.target = {
      stream: messageStream(messageId),
      ...(ifRevision === undefined ? {} : { ifRevision }),
    };
  }
}
