import { Module } from "@nestjs/common";
import { EventLoopDelay } from "./event-loop-delay.ts";
import { LiveController } from "./live/live.controller.ts";
import { ReadyController } from "./ready/ready.controller.ts";

@Module({ controllers: [LiveController, ReadyController], providers: [EventLoopDelay] })
export class HealthModule {}
