import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { EmergencyIdDto } from "../emergency-id.dto.ts";
import { UpdateEmergencyDto } from "./update-emergency.dto.ts";
import { UpdateEmergency } from "./update-emergency.handler.ts";

@ApiTags("Emergencies")
@Controller("v1/emergencies/:emergencyId/updates")
export class UpdateEmergencyController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Tell everybody attached how things stand",
    description:
      "The one place to update: new facts, and a notice of them to each attached customer on their channel. Without it a notice with the last known facts goes out by itself at the promised time.",
    permission: "tell-customers",
  })
  handle(
    @Param() { emergencyId }: EmergencyIdDto,
    @Body() input: UpdateEmergencyDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new UpdateEmergency(emergencyId, input, context, ifRevision));
  }
}
