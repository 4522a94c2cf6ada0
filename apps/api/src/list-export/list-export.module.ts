import { Module } from "@nestjs/common";
import { CqrsModule } from "@nestjs/cqrs";
import { ExportPointsController } from "./export-points/export-points.controller.ts";
import { ExportPointsHandler } from "./export-points/export-points.handler.ts";
import { ExportedPoints } from "./exported-points.ts";

@Module({
  imports: [CqrsModule],
  controllers: [ExportPointsController],
  providers: [ExportedPoints, ExportPointsHandler],
})
export class ListExportModule {}
