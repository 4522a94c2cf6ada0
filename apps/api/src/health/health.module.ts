import { Global, Module } from "@nestjs/common";
import { Degradations } from "./degradations.ts";
import { EventLoopDelay } from "./event-loop-delay.ts";
import { LiveController } from "./live/live.controller.ts";
import { ReadyController } from "./ready/ready.controller.ts";

/** Whoever does something that can fail for long tells `Degradations` of it. */
@Global()
@Module({
  controllers: [LiveController, ReadyController],
  providers: [Degradations, EventLoopDelay],
  exports: [Degradations],
})
export class HealthModule {}
