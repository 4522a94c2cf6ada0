import { Readable } from "node:stream";
import { Controller, Get, Query, StreamableFile } from "@nestjs/common";
import { QueryBus } from "@nestjs/cqrs";
import { ApiProduces, ApiResponse, ApiTags } from "@nestjs/swagger";
import { isoInstant } from "klartext/nest";
import { Caller, type CallerOfRequest } from "../../access/caller.ts";
import { ApiProblems } from "../../http/api-problems.ts";
import { QueryRoute } from "../../http/query-route.ts";
import { InLanguage, type ReaderLanguage } from "../../http/reader-language.ts";
import { ListView } from "../../open-points/list-view.ts";
import { selectionOf } from "../../open-points/point-selection.dto.ts";
import { type ExportFormat, ExportPointsDto } from "./export-points.dto.ts";
import { ExportPoints } from "./export-points.handler.ts";

const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

@ApiTags("Import and export")
@Controller("v1/open-points/export")
export class ExportPointsController {
  readonly #queries: QueryBus;
  readonly #view: ListView;

  constructor(queries: QueryBus, view: ListView) {
    this.#queries = queries;
    this.#view = view;
  }

  @Get()
  @QueryRoute({
    summary: "Export the list",
    description:
      "Any selection of the list, in its order, as CSV or as a workbook; the same selection as for the list, without pages. Cells that a spreadsheet would run as formulas are defused, persons are not in it, and it can be imported again.",
    permission: "export-list",
  })
  @ApiProduces("text/csv", mediaTypes.xlsx)
  @ApiResponse({
    status: 200,
    description: "The file.",
    content: Object.fromEntries(
      ["text/csv", mediaTypes.xlsx].map((type) => [type, { schema: { type: "string", format: "binary" } }]),
    ),
  })
  @ApiProblems(409)
  async handle(
    @Query() { format = "csv", language, ...selection }: ExportPointsDto,
    @Caller() caller: CallerOfRequest,
    @InLanguage() readersLanguage: ReaderLanguage,
  ): Promise<StreamableFile> {
    const view = this.#view.of(caller, selection.asOf);
    const chunks = await this.#queries.execute(
      new ExportPoints(selectionOf(selection, view), format, language ?? readersLanguage),
    );
    const day = selection.asOf ?? isoInstant(view.now).slice(0, 10);
    return new StreamableFile(Readable.from(chunks), {
      type: mediaTypes[format],
      disposition: `attachment; filename="klartext-${day}.${format}"`,
    });
  }
}
