import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { EmergencyIdDto } from "../emergency-id.dto.ts";
import { DetachCustomersDto } from "./detach-customers.dto.ts";
import { DetachCustomers } from "./detach-customers.handler.ts";

@ApiTags("Emergencies")
@Controller("v1/emergencies/:emergencyId/customers/detachments")
export class DetachCustomersController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @TakesInternalTexts("reason")
  @CommandRoute({
    summary: "Detach customers from an emergency",
    description: "They get no further notices; what they were told stays. Others are passed over.",
    permission: "tell-customers",
  })
  handle(
    @Param() { emergencyId }: EmergencyIdDto,
    @Body() input: DetachCustomersDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new DetachCustomers(emergencyId, input, context, ifRevision));
  }
}
