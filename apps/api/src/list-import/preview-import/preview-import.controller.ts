import { Controller, HttpCode, Post } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiTags } from "@nestjs/swagger";
import { ApiProblems } from "../../http/api-problems.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { InLanguage, type ReaderLanguage } from "../../http/reader-language.ts";
import { ListFiles } from "../list-files.ts";
import { ListUploadBody, Uploaded, type UploadedList } from "../uploaded-list.ts";
import { ListPreviewDto } from "./preview-import.dto.ts";
import { PreviewImport } from "./preview-import.handler.ts";

@ApiTags("Import and export")
@Controller("v1/list-imports/preview")
export class PreviewImportController {
  readonly #queries: QueryBus;
  readonly #files: ListFiles;

  constructor(queries: QueryBus, files: ListFiles) {
    this.#queries = queries;
    this.#files = files;
  }

  @Post()
  @HttpCode(200)
  @QueryRoute({
    summary: "Try out an import",
    description:
      "A dry run: says what was detected in the file, and what would happen to each of its rows. Nothing is stored.",
    permission: "import-list",
    answer: ListPreviewDto,
  })
  @ListUploadBody()
  @ApiProblems(413, 415)
  async handle(
    @Uploaded() uploaded: UploadedList,
    @InLanguage() language: ReaderLanguage,
  ): Promise<ListPreviewDto> {
    const file = await this.#files.of(uploaded);
    return this.#queries.execute(new PreviewImport(file, uploaded.fields.listName, language));
  }
}
