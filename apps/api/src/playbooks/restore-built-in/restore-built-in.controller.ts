import { Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { SituationDto } from "../situation.dto.ts";
import { RestoreBuiltInPlaybook } from "./restore-built-in.handler.ts";

@ApiTags("Playbooks")
@Controller("v1/playbooks/:situation/restore")
export class RestoreBuiltInPlaybookController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Go back to the playbook that is built in",
    description: "What the organization wrote stays in the history.",
    permission: "manage-playbooks",
  })
  handle(
    @Param() { situation }: SituationDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new RestoreBuiltInPlaybook(situation, undefined, context, ifRevision));
  }
}
