import { Body, Controller, Param, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { PlaybookDto } from "../playbook.dto.ts";
import { SituationDto } from "../situation.dto.ts";
import { RevisePlaybook } from "./revise-playbook.handler.ts";

@ApiTags("Playbooks")
@Controller("v1/playbooks/:situation")
export class RevisePlaybookController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({
    summary: "Write the organization's own playbook",
    description:
      "All of it, as it holds from now on; earlier versions stay in the history. What is wrong with it, and what no customer may be told, is answered with 422, each fault with its place.",
    permission: "manage-playbooks",
  })
  handle(
    @Param() { situation }: SituationDto,
    @Body() input: PlaybookDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new RevisePlaybook(situation, input, context, ifRevision));
  }
}
