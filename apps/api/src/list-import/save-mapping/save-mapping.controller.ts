import { Body, Controller, Param, Put } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { IfMatch } from "../../http/etag.ts";
import { ColumnMappingDto, MappingNameDto, mappingOf } from "../column-mapping.dto.ts";
import { SaveMapping } from "./save-mapping.handler.ts";

@ApiTags("Import and export")
@Controller("v1/column-mappings/:name")
export class SaveMappingController {
  readonly #commands: CommandBus;

  constructor(commands: CommandBus) {
    this.#commands = commands;
  }

  @Put()
  @CommandRoute({
    summary: "Save a column mapping",
    description:
      "How the columns and words of a list are read; saving again replaces it for imports to come.",
    permission: "import-list",
  })
  handle(
    @Param() { name }: MappingNameDto,
    @Body() mapping: ColumnMappingDto,
    @InContext() context: CommandContext,
    @IfMatch() ifRevision: number | undefined,
  ): Promise<CommandAnswer> {
    return this.#commands.execute(new SaveMapping(name, mappingOf(mapping), context, ifRevision));
  }
}
