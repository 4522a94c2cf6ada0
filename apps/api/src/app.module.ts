import { type DynamicModule, Module } from "@nestjs/common";
import { APP_FILTER, APP_PIPE } from "@nestjs/core";
import { KlartextModule, type KlartextOptions } from "klartext/nest";
import { AccessModule } from "./access/access.module.ts";
import { AccessKeysModule } from "./access-keys/access-keys.module.ts";
import { ChangesModule } from "./changes/changes.module.ts";
import { CorrectiveActionsModule } from "./corrective-actions/corrective-actions.module.ts";
import {
  CustomerAccessModule,
  type CustomerAccessOptions,
} from "./customer-access/customer-access.module.ts";
import { CustomerPageModule, type CustomerPageOptions } from "./customer-page/customer-page.module.ts";
import { CustomersModule } from "./customers/customers.module.ts";
import { DeliveryModule } from "./delivery/delivery.module.ts";
import type { DeliveryOptions } from "./delivery/sending.options.ts";
import { EmergenciesModule } from "./emergencies/emergencies.module.ts";
import { ErasureModule } from "./erasure/erasure.module.ts";
import { FeedbackModule } from "./feedback/feedback.module.ts";
import { HealthModule } from "./health/health.module.ts";
import { ProblemFilter } from "./http/problem.filter.ts";
import { FieldsPipe } from "./http/validation.pipe.ts";
import { IncomingMailModule } from "./incoming-mail/incoming-mail.module.ts";
import type { IncomingMailOptions } from "./incoming-mail/incoming-mail.options.ts";
import { IncomingMessagesModule } from "./incoming-messages/incoming-messages.module.ts";
import { ListExportModule } from "./list-export/list-export.module.ts";
import { ListImportModule, type ListImportOptions } from "./list-import/list-import.module.ts";
import { MessagesModule } from "./messages/messages.module.ts";
import { NodesModule } from "./nodes/nodes.module.ts";
import { OpenPointsModule } from "./open-points/open-points.module.ts";
import { OperationModule } from "./operation/operation.module.ts";
import { OrganizationModule } from "./organization/organization.module.ts";
import { PersonsModule } from "./persons/persons.module.ts";
import { PlaybooksModule } from "./playbooks/playbooks.module.ts";
import { PromisesModule } from "./promises/promises.module.ts";
import { RepliesModule } from "./replies/replies.module.ts";
import { StatusAnswersModule } from "./status-answers/status-answers.module.ts";
import { TeamsModule } from "./teams/teams.module.ts";
import { WordingModule } from "./wording/wording.module.ts";

/** What the application stands on. */
export interface AppOptions
  extends KlartextOptions,
    ListImportOptions,
    CustomerAccessOptions,
    CustomerPageOptions,
    DeliveryOptions,
    IncomingMailOptions {}

/** Every capability of the service, one module each. */
const capabilities = [
  OpenPointsModule,
  MessagesModule,
  PromisesModule,
  RepliesModule,
  IncomingMessagesModule,
  FeedbackModule,
  EmergenciesModule,
  CorrectiveActionsModule,
  CustomersModule,
  StatusAnswersModule,
  TeamsModule,
  PersonsModule,
  AccessKeysModule,
  OrganizationModule,
  WordingModule,
  PlaybooksModule,
  ErasureModule,
  ChangesModule,
  OperationModule,
  NodesModule,
  ListExportModule,
];

@Module({})
// biome-ignore lint/complexity/noStaticOnlyClass: a Nest module is a class.
export class AppModule {
  static on(options: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        KlartextModule.forRoot(options),
        AccessModule,
        HealthModule,
        ListImportModule.on(options),
        CustomerAccessModule.on(options),
        CustomerPageModule.on(options),
        DeliveryModule.on(options),
        IncomingMailModule.on(options),
        ...capabilities,
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: FieldsPipe },
      ],
    };
  }
}
