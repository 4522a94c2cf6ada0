import { Command } from "@nestjs/cqrs";
import { type CommandContext, type CommandTarget, derivedUuid, ORGANIZATION_STREAM } from "klartext/nest";
import type { CommandAnswer } from "../http/command-answer.ts";

/** There is one organization; commands are answered with an id, whatever they are about. */
export const ORGANIZATION_ID = derivedUuid("organization");

/** A command about what the organization settles for everybody. */
export class OrganizationCommand<Input> extends Command<CommandAnswer> {
  readonly input: Input;
  readonly context: CommandContext;
  readonly target: CommandTarget;

  /** @param ifRevision the revision that the caller looked at, if it said so */
  constructor(input: Input, context: CommandContext, ifRevision: number | undefined) {
    super();
    this.input = input;
    this.context = context;
    this.target = {
      stream: ORGANIZATION_STREAM,
      exists: "either",
      ...(ifRevision === undefined ? {} : { ifRevision }),
    };
  }
}
