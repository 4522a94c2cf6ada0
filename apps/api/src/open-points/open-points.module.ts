import { Module } from "@nestjs/common";
import { CqrsModule } from "@nestjs/cqrs";
import { CommandContextPipe } from "../http/command-context.ts";
import { References } from "../references/references.ts";
import { ListPointsController } from "./list/list-points.controller.ts";
import { ListPointsHandler } from "./list/list-points.handler.ts";
import { RaiseEscalationController } from "./raise-escalation/raise-escalation.controller.ts";
import { RaiseEscalationHandler } from "./raise-escalation/raise-escalation.handler.ts";
import { ReportIncidentController } from "./report-incident/report-incident.controller.ts";
import { ReportIncidentHandler } from "./report-incident/report-incident.handler.ts";
import { SetPriorityController } from "./set-priority/set-priority.controller.ts";
import { SetPriorityHandler } from "./set-priority/set-priority.handler.ts";

@Module({
  imports: [CqrsModule],
  controllers: [
    ReportIncidentController,
    RaiseEscalationController,
    SetPriorityController,
    ListPointsController,
  ],
  providers: [
    CommandContextPipe,
    References,
    ReportIncidentHandler,
    RaiseEscalationHandler,
    SetPriorityHandler,
    ListPointsHandler,
  ],
})
export class OpenPointsModule {}
