import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { CustomersNamedDto } from "../customers-named.dto.ts";
import { EmergencyIdDto } from "../emergency-id.dto.ts";
import { AttachedAnswerDto } from "./attach-customers.dto.ts";
import { AttachCustomers } from "./attach-customers.handler.ts";

@ApiTags("Emergencies")
@Controller("v1/emergencies/:emergencyId/customers")
export class AttachCustomersController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Attach customers to an emergency",
    description:
      "By ids, customer numbers, or a filter, which is resolved at this moment. Each is told at once what everybody was told last. Who is attached already stays so; a number or id that is nobody's refuses the whole.",
    permission: "tell-customers",
    answer: AttachedAnswerDto,
  })
  handle(
    @Param() { emergencyId }: EmergencyIdDto,
    @Body() input: CustomersNamedDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<AttachedAnswerDto> {
    return this.#commands.execute(new AttachCustomers(emergencyId, input, context, ifRevision));
  }
}
