import { Module } from "@nestjs/common";
import { CqrsModule } from "@nestjs/cqrs";
import { CommandContextPipe } from "../http/command-context.ts";
import { CarryOutErasure } from "./carry-out-erasure.ts";
import { ErasureCompletion } from "./erasure-completion.ts";
import { ErasureOrders } from "./erasure-orders.ts";
import { ErasureSubjects } from "./erasure-subjects.ts";
import { ErasureWork } from "./erasure-work.ts";
import { ForgetActors } from "./forget-actors/forget-actors.ts";
import { GetErasureController } from "./get-erasure/get-erasure.controller.ts";
import { GetErasureHandler } from "./get-erasure/get-erasure.handler.ts";
import { KnownTexts } from "./known-texts.ts";
import { ListErasuresController } from "./list-erasures/list-erasures.controller.ts";
import { ListErasuresHandler } from "./list-erasures/list-erasures.handler.ts";
import { OrderErasureController } from "./order-erasure/order-erasure.controller.ts";
import { OrderErasureHandler } from "./order-erasure/order-erasure.handler.ts";
import { PreviewErasureController } from "./preview-erasure/preview-erasure.controller.ts";
import { PreviewErasureHandler } from "./preview-erasure/preview-erasure.handler.ts";
import { RecordErased } from "./record-erased.ts";

@Module({
  imports: [CqrsModule],
  controllers: [
    PreviewErasureController,
    OrderErasureController,
    ListErasuresController,
    GetErasureController,
  ],
  providers: [
    CommandContextPipe,
    ErasureSubjects,
    ErasureOrders,
    KnownTexts,
    RecordErased,
    ErasureCompletion,
    CarryOutErasure,
    ErasureWork,
    ForgetActors,
    PreviewErasureHandler,
    OrderErasureHandler,
    ListErasuresHandler,
    GetErasureHandler,
  ],
})
export class ErasureModule {}
