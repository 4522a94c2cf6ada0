import { Module } from "@nestjs/common";
import { CqrsModule } from "@nestjs/cqrs";
import { ActorNames } from "../history/actor-names.ts";
import { Histories } from "../history/histories.ts";
import { Names } from "../history/names.ts";
import { CommandContextPipe } from "../http/command-context.ts";
import { PlaybooksInForce } from "../playbooks/playbooks-in-force.ts";
import { References } from "../references/references.ts";
import { AttachCustomersController } from "./attach-customers/attach-customers.controller.ts";
import { AttachCustomersHandler } from "./attach-customers/attach-customers.handler.ts";
import { WordsForWhoComes } from "./attach-customers/words-for-who-comes.ts";
import { CloseEmergencyController } from "./close-emergency/close-emergency.controller.ts";
import { CloseEmergencyHandler } from "./close-emergency/close-emergency.handler.ts";
import { CustomersNamed } from "./customers-named.ts";
import { DeclareEmergencyController } from "./declare-emergency/declare-emergency.controller.ts";
import { DeclareEmergencyHandler } from "./declare-emergency/declare-emergency.handler.ts";
import { DetachCustomersController } from "./detach-customers/detach-customers.controller.ts";
import { DetachCustomersHandler } from "./detach-customers/detach-customers.handler.ts";
import { EmergencyHistoryController } from "./emergency-history/emergency-history.controller.ts";
import { EmergencyHistoryHandler } from "./emergency-history/emergency-history.handler.ts";
import { GetEmergencyController } from "./get-emergency/get-emergency.controller.ts";
import { GetEmergencyHandler } from "./get-emergency/get-emergency.handler.ts";
import { ListAttachedController } from "./list-attached/list-attached.controller.ts";
import { ListAttachedHandler } from "./list-attached/list-attached.handler.ts";
import { ListEmergenciesController } from "./list-emergencies/list-emergencies.controller.ts";
import { ListEmergenciesHandler } from "./list-emergencies/list-emergencies.handler.ts";
import { ListRoundsController } from "./list-rounds/list-rounds.controller.ts";
import { ListRoundsHandler } from "./list-rounds/list-rounds.handler.ts";
import { ListUnreachedController } from "./list-unreached/list-unreached.controller.ts";
import { ListUnreachedHandler } from "./list-unreached/list-unreached.handler.ts";
import { NoticeComposer } from "./notice-composer.ts";
import { PointOfEmergency } from "./point-of-emergency.ts";
import { PreviewCustomersController } from "./preview-customers/preview-customers.controller.ts";
import { PreviewCustomersHandler } from "./preview-customers/preview-customers.handler.ts";
import { NoticeRounds } from "./send-notices/notice-rounds.ts";
import { NoticeWork } from "./send-notices/notice-work.ts";
import { UpdateEmergencyController } from "./update-emergency/update-emergency.controller.ts";
import { UpdateEmergencyHandler } from "./update-emergency/update-emergency.handler.ts";
import { EmergencyShownPolicy } from "./when-an-emergency-goes-on-then-its-point-shows-it/when-an-emergency-goes-on-then-its-point-shows-it.policy.ts";

@Module({
  imports: [CqrsModule],
  controllers: [
    DeclareEmergencyController,
    ListEmergenciesController,
    GetEmergencyController,
    UpdateEmergencyController,
    CloseEmergencyController,
    AttachCustomersController,
    DetachCustomersController,
    PreviewCustomersController,
    ListAttachedController,
    ListUnreachedController,
    ListRoundsController,
    EmergencyHistoryController,
  ],
  providers: [
    ActorNames,
    CommandContextPipe,
    CustomersNamed,
    EmergencyShownPolicy,
    Histories,
    Names,
    NoticeComposer,
    NoticeRounds,
    NoticeWork,
    PlaybooksInForce,
    PointOfEmergency,
    References,
    WordsForWhoComes,
    AttachCustomersHandler,
    CloseEmergencyHandler,
    DeclareEmergencyHandler,
    DetachCustomersHandler,
    EmergencyHistoryHandler,
    GetEmergencyHandler,
    ListAttachedHandler,
    ListEmergenciesHandler,
    ListRoundsHandler,
    ListUnreachedHandler,
    PreviewCustomersHandler,
    UpdateEmergencyHandler,
  ],
})
export class EmergenciesModule {}
