import { Module } from "@nestjs/common";
import { CqrsModule } from "@nestjs/cqrs";
import { ChangedNotices } from "../feedback/changed-notices.ts";
import { ActorNames } from "../history/actor-names.ts";
import { Histories } from "../history/histories.ts";
import { Names } from "../history/names.ts";
import { CommandContextPipe } from "../http/command-context.ts";
import { Correspondence } from "../messages/correspondence.ts";
import { References } from "../references/references.ts";
import { ActionHistoryController } from "./action-history/action-history.controller.ts";
import { ActionHistoryHandler } from "./action-history/action-history.handler.ts";
import { AgreeOnActionController } from "./agree/agree.controller.ts";
import { AgreeOnActionHandler } from "./agree/agree.handler.ts";
import { ChangeActionOwnerController } from "./change-owner/change-owner.controller.ts";
import { ChangeActionOwnerHandler } from "./change-owner/change-owner.handler.ts";
import { ChangeActionWordsController } from "./change-words/change-words.controller.ts";
import { ChangeActionWordsHandler } from "./change-words/change-words.handler.ts";
import { CompleteActionController } from "./complete/complete.controller.ts";
import { CompleteActionHandler } from "./complete/complete.handler.ts";
import { DropActionController } from "./drop/drop.controller.ts";
import { DropActionHandler } from "./drop/drop.handler.ts";
import { GetActionController } from "./get-action/get-action.controller.ts";
import { GetActionHandler } from "./get-action/get-action.handler.ts";
import { LinkActionController } from "./link/link.controller.ts";
import { LinkActionHandler } from "./link/link.handler.ts";
import { ListActionsController } from "./list-actions/list-actions.controller.ts";
import { ListActionsHandler } from "./list-actions/list-actions.handler.ts";
import { ProposeActionController } from "./propose/propose.controller.ts";
import { ProposeActionHandler } from "./propose/propose.handler.ts";
import { ReopenActionController } from "./reopen/reopen.controller.ts";
import { ReopenActionHandler } from "./reopen/reopen.handler.ts";
import { SetActionDueDateController } from "./set-due-date/set-due-date.controller.ts";
import { SetActionDueDateHandler } from "./set-due-date/set-due-date.handler.ts";
import { StartActionController } from "./start/start.controller.ts";
import { StartActionHandler } from "./start/start.handler.ts";
import { UnlinkActionController } from "./unlink/unlink.controller.ts";
import { UnlinkActionHandler } from "./unlink/unlink.handler.ts";

@Module({
  imports: [CqrsModule],
  controllers: [
    ActionHistoryController,
    AgreeOnActionController,
    ChangeActionOwnerController,
    ChangeActionWordsController,
    CompleteActionController,
    DropActionController,
    GetActionController,
    LinkActionController,
    ListActionsController,
    ProposeActionController,
    ReopenActionController,
    SetActionDueDateController,
    StartActionController,
    UnlinkActionController,
  ],
  providers: [
    ChangedNotices,
    CommandContextPipe,
    Correspondence,
    References,
    Names,
    ActorNames,
    Histories,
    ActionHistoryHandler,
    AgreeOnActionHandler,
    ChangeActionOwnerHandler,
    ChangeActionWordsHandler,
    CompleteActionHandler,
    DropActionHandler,
    GetActionHandler,
    LinkActionHandler,
    ListActionsHandler,
    ProposeActionHandler,
    ReopenActionHandler,
    SetActionDueDateHandler,
    StartActionHandler,
    UnlinkActionHandler,
  ],
})
export class CorrectiveActionsModule {}
