import { Body, Controller, Param, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { TakesInternalTexts } from "../../wording/internal-texts.ts";
import { PointIdDto } from "../point-id.dto.ts";
import { RecordContactDto } from "./record-contact.dto.ts";
import { RecordContact } from "./record-contact.handler.ts";

@ApiTags("Open points")
@Controller("v1/open-points/:pointId/contacts")
export class RecordContactController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Post()
  @TakesInternalTexts("summary")
  @CommandRoute({
    summary: "Record a contact",
    description:
      "One conversation with a customer about the point. An outbound one counts as told to the customer.",
    permission: "record-contact",
  })
  handle(
    @Param() { pointId }: PointIdDto,
    @Body() input: RecordContactDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new RecordContact(pointId, input, context, ifRevision));
  }
}
