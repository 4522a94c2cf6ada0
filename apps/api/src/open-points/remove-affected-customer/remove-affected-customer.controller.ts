import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { PointCustomerIdDto } from "../point-id.dto.ts";
import { RemoveAffectedCustomerDto } from "./remove-affected-customer.dto.ts";
import { RemoveAffectedCustomer } from "./remove-affected-customer.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/customers/:customerId/remove")
export class RemoveAffectedCustomerController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @TakesInternalTexts("reason")
  @CommandRoute({ summary: "Remove a customer who is not affected", permission: "work-on-point" })
  handle(
    @Param() { pointId, customerId }: PointCustomerIdDto,
    @Body() input: RemoveAffectedCustomerDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(
      new RemoveAffectedCustomer(pointId, { ...input, customerId }, context, ifRevision),
    );
  }
}
