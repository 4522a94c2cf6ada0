import { Controller, Post } from "@nestjs/common";
import { CommandBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import type { CommandContext } from "klartext/nest";
import { type CommandAnswer, CommandRoute } from "../../http/command-answer.ts";
import { InContext } from "../../http/command-context.ts";
import { ListFiles } from "../list-files.ts";
import { ListUploadBody, Uploaded, type UploadedList } from "../uploaded-list.ts";
import { StartImport } from "./start-import.handler.ts";

@ApiTags("Import and export")
@Controller("v1/list-imports")
export class StartImportController {
  readonly #commands: CommandBus;
  readonly #files: ListFiles;

  constructor(commands: CommandBus, files: ListFiles) {
    this.#commands = commands;
    this.#files = files;
  }

  @Post()
  @CommandRoute({
    summary: "Import a list",
    description:
      "The upload is stored, then its rows are imported in the background, also after a restart; `Location` shows how far it is. A row is one point in every import of a list of the same name: importing a file again changes nothing, an updated one brings the cells that changed, and where Klartext changed the same field there is a conflict to decide. A list is imported once at a time.",
    permission: "import-list",
    creates: true,
    inBackground: true,
  })
  @ListUploadBody()
  async handle(
    @Uploaded() uploaded: UploadedList,
    @InContext() context: CommandContext,
  ): Promise<CommandAnswer> {
    const file = await this.#files.of(uploaded);
    return this.#commands.execute(new StartImport(uploaded, file, context));
  }
}
