import { Module } from "@nestjs/common";
import { CqrsModule } from "@nestjs/cqrs";
import { ListView } from "../open-points/list-view.ts";
import { ExportPointsController } from "./export-points/export-points.controller.ts";
import { ExportPointsHandler } from "./export-points/export-points.handler.ts";
import { ExportedPoints } from "./exported-points.ts";
import { WorkbookWriter } from "./workbook-writer.ts";

@Module({
  imports: [CqrsModule],
  controllers: [ExportPointsController],
  providers: [ListView, ExportedPoints, WorkbookWriter, ExportPointsHandler],
})
export class ListExportModule {}
