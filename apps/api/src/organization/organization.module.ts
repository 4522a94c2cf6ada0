import { Module } from "@nestjs/common";
import { CqrsModule } from "@nestjs/cqrs";
import { CommandContextPipe } from "../http/command-context.ts";
import { ShownRevision } from "../http/shown-revision.ts";
import { AddTrapController } from "./add-trap/add-trap.controller.ts";
import { AddTrapHandler } from "./add-trap/add-trap.handler.ts";
import { GetSettingsController } from "./get-settings/get-settings.controller.ts";
import { GetSettingsHandler } from "./get-settings/get-settings.handler.ts";
import { ListTrapsController } from "./list-traps/list-traps.controller.ts";
import { ListTrapsHandler } from "./list-traps/list-traps.handler.ts";
import { NameOrganizationController } from "./name-organization/name-organization.controller.ts";
import { NameOrganizationHandler } from "./name-organization/name-organization.handler.ts";
import { SetAcknowledgementApprovalController } from "./set-acknowledgement-approval/set-acknowledgement-approval.controller.ts";
import { SetAcknowledgementApprovalHandler } from "./set-acknowledgement-approval/set-acknowledgement-approval.handler.ts";
import { SetActorRetentionController } from "./set-actor-retention/set-actor-retention.controller.ts";
import { SetActorRetentionHandler } from "./set-actor-retention/set-actor-retention.handler.ts";
import { SetAutomaticReceiptsController } from "./set-automatic-receipts/set-automatic-receipts.controller.ts";
import { SetAutomaticReceiptsHandler } from "./set-automatic-receipts/set-automatic-receipts.handler.ts";
import { SetBusinessCalendarController } from "./set-business-calendar/set-business-calendar.controller.ts";
import { SetBusinessCalendarHandler } from "./set-business-calendar/set-business-calendar.handler.ts";
import { SetContactLineController } from "./set-contact-line/set-contact-line.controller.ts";
import { SetContactLineHandler } from "./set-contact-line/set-contact-line.handler.ts";
import { SetLanguagesController } from "./set-languages/set-languages.controller.ts";
import { SetLanguagesHandler } from "./set-languages/set-languages.handler.ts";
import { SetMakeGoodLimitsController } from "./set-make-good-limits/set-make-good-limits.controller.ts";
import { SetMakeGoodLimitsHandler } from "./set-make-good-limits/set-make-good-limits.handler.ts";
import { SetNoReplyPeriodController } from "./set-no-reply-period/set-no-reply-period.controller.ts";
import { SetNoReplyPeriodHandler } from "./set-no-reply-period/set-no-reply-period.handler.ts";
import { SetResponseTargetsController } from "./set-response-targets/set-response-targets.controller.ts";
import { SetResponseTargetsHandler } from "./set-response-targets/set-response-targets.handler.ts";
import { SetToneController } from "./set-tone/set-tone.controller.ts";
import { SetToneHandler } from "./set-tone/set-tone.handler.ts";
import { SettingsHistoryController } from "./settings-history/settings-history.controller.ts";
import { SettingsHistoryHandler } from "./settings-history/settings-history.handler.ts";

@Module({
  imports: [CqrsModule],
  controllers: [
    GetSettingsController,
    SettingsHistoryController,
    SetBusinessCalendarController,
    SetResponseTargetsController,
    SetNoReplyPeriodController,
    SetAcknowledgementApprovalController,
    SetAutomaticReceiptsController,
    SetMakeGoodLimitsController,
    SetActorRetentionController,
    NameOrganizationController,
    SetToneController,
    SetLanguagesController,
    SetContactLineController,
    AddTrapController,
    ListTrapsController,
  ],
  providers: [
    CommandContextPipe,
    ShownRevision,
    GetSettingsHandler,
    SettingsHistoryHandler,
    SetBusinessCalendarHandler,
    SetResponseTargetsHandler,
    SetNoReplyPeriodHandler,
    SetAcknowledgementApprovalHandler,
    SetAutomaticReceiptsHandler,
    SetMakeGoodLimitsHandler,
    SetActorRetentionHandler,
    NameOrganizationHandler,
    SetToneHandler,
    SetLanguagesHandler,
    SetContactLineHandler,
    AddTrapHandler,
    ListTrapsHandler,
  ],
})
export class OrganizationModule {}
