import { Command } from "@nestjs/cqrs";
import type { CommandContext, CommandTarget } from "klartext/nest";
import type { CommandAnswer } from "../http/command-answer.ts";
import { customerStream } from "./customer-stream.ts";

/** A command about a customer who is there: what is wanted, by whom, and on which state of the customer's record. */
export class CustomerCommand<Input> extends Command<CommandAnswer> {
  readonly customerId: string;
  readonly input: Input;
  readonly context: CommandContext;
  readonly target: CommandTarget;

  /** @param ifRevision the revision that the caller looked at, if it said so */
  constructor(customerId: string, input: Input, context: CommandContext, ifRevision?: number) {
    super();
    this.customerId = customerId;
    this.input = input;
    this.context = context;
    this.target = {
      stream: customerStream(customerId),
      ...(ifRevision === undefined ? {} : { ifRevision }),
    };
  }
}
