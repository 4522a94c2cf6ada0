import { Module } from "@nestjs/common";
import { GetReadModelController } from "./get-read-model/get-read-model.controller.ts";
import { ReadModelState } from "./read-model-state.ts";
import { RebuildReadModelController } from "./rebuild-read-model/rebuild-read-model.controller.ts";

@Module({
  controllers: [GetReadModelController, RebuildReadModelController],
  providers: [ReadModelState],
})
export class OperationModule {}
