import { Module } from "@nestjs/common";
import { CopyReadModelController } from "./copy-read-model/copy-read-model.controller.ts";
import { GetReadModelController } from "./get-read-model/get-read-model.controller.ts";
import { ReadModelState } from "./read-model-state.ts";
import { RebuildReadModelController } from "./rebuild-read-model/rebuild-read-model.controller.ts";

@Module({
  controllers: [CopyReadModelController, GetReadModelController, RebuildReadModelController],
  providers: [ReadModelState],
})
export class OperationModule {}
