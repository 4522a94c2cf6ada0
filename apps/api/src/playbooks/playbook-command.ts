import { Command } from "@nestjs/cqrs";
import type { PlaybookSituation } from "klartext/domain";
import { type CommandContext, type CommandTarget, derivedUuid } from "klartext/nest";
import type { CommandAnswer } from "../http/command-answer.ts";
import { playbookStream } from "./playbook-stream.ts";

/** There is one playbook per situation; commands are answered with an id, whatever they are about. */
export function playbookId(situation: PlaybookSituation): string {
  return derivedUuid("playbook", situation);
}

/** A command about the playbook for a situation, which is there from the beginning: at first the one built in. */
export class PlaybookCommand<Input> extends Command<CommandAnswer> {
  readonly situation: PlaybookSituation;
  readonly input: Input;
  readonly context: CommandContext;
  readonly target: CommandTarget;

  /** @param ifRevision the revision that the caller looked at, if it said so */
  constructor(
    situation: PlaybookSituation,
    input: Input,
    context: CommandContext,
    ifRevision: number | undefined,
  ) {
    super();
    this.situation = situation;
    this.input = input;
    this.context = context;
    this.target = {
      stream: playbookStream(situation),
      exists: "either",
      ...(ifRevision === undefined ? {} : { ifRevision }),
    };
  }
}
