import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { AffectCustomerDto } from "./affect-customer.dto.ts";
import { AffectCustomer } from "./affect-customer.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/customers")
export class AffectCustomerController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @CommandRoute({
    summary: "Add an affected customer",
    description:
      "Or say which site, machine, contract or contact person of a customer who is on the point already.",
    permission: "work-on-point",
  })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: AffectCustomerDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new AffectCustomer(pointId, input, context, ifRevision));
  }
}
