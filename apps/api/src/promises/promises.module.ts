import { Module } from "@nestjs/common";
import { MissedPromises } from "./missed-promises.ts";

@Module({ providers: [MissedPromises] })
export class PromisesModule {}
