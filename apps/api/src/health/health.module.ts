import { Module } from "@nestjs/common";
import { LiveController } from "./live/live.controller.ts";
import { ReadyController } from "./ready/ready.controller.ts";

@Module({ controllers: [LiveController, ReadyController] })
export class HealthModule {}
