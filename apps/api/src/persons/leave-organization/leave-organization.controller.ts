import { Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { PersonIdDto } from "../person-id.dto.ts";
import { LeaveOrganization } from "./leave-organization.handler.ts";

@ApiTags("Persons")
@Controller("v1/persons/:personId/leave")
export class LeaveOrganizationController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "A person leaves the organization",
    description: "Their keys are revoked at once. The name stays until it is erased.",
    permission: "manage-persons",
  })
  handle(
    @Param() { personId }: PersonIdDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new LeaveOrganization(personId, null, context, ifRevision));
  }
}
