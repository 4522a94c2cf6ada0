import { Module } from "@nestjs/common";
import { CqrsModule } from "@nestjs/cqrs";
import { CommandContextPipe } from "../http/command-context.ts";
import { FoundCallers } from "./get-status-answer/found-callers.ts";
import { GetStatusAnswerController } from "./get-status-answer/get-status-answer.controller.ts";
import { GetStatusAnswerHandler } from "./get-status-answer/get-status-answer.handler.ts";
import { RecordCallerCheckController } from "./record-caller-check/record-caller-check.controller.ts";
import { RecordCallerCheckHandler } from "./record-caller-check/record-caller-check.handler.ts";

@Module({
  imports: [CqrsModule],
  controllers: [GetStatusAnswerController, RecordCallerCheckController],
  providers: [CommandContextPipe, FoundCallers, GetStatusAnswerHandler, RecordCallerCheckHandler],
})
export class StatusAnswersModule {}
