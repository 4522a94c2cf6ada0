import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { EmergencyIdDto } from "../emergency-id.dto.ts";
import { CloseEmergencyDto } from "./close-emergency.dto.ts";
import { CloseEmergency } from "./close-emergency.handler.ts";

@ApiTags("Emergencies")
@Controller("v1/emergencies/:emergencyId/closing")
export class CloseEmergencyController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @TakesInternalTexts("solution", "waiveConfirmationBecause")
  @CommandRoute({
    summary: "Close an emergency with a summary to everybody",
    description:
      "The last notice says that it is put right, what the cause was and what changes. It counts as the solution notice to each attached customer: from then on they have the usual time to say that it is not solved.",
    permission: "tell-customers",
  })
  handle(
    @Param() { emergencyId }: EmergencyIdDto,
    @Body() input: CloseEmergencyDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new CloseEmergency(emergencyId, input, context, ifRevision));
  }
}
