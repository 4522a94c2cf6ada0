import { Module } from "@nestjs/common";
import { CqrsModule } from "@nestjs/cqrs";
import { CommandContextPipe } from "../http/command-context.ts";
import { ShownRevision } from "../http/shown-revision.ts";
import { References } from "../references/references.ts";
import { Reservations } from "../reservations/reservations.ts";
import { TeamNames } from "../teams/team-names.ts";
import { AddPersonController } from "./add-person/add-person.controller.ts";
import { AddPersonHandler } from "./add-person/add-person.handler.ts";
import { ChangePersonController } from "./change-person/change-person.controller.ts";
import { ChangePersonHandler } from "./change-person/change-person.handler.ts";
import { GetPersonController } from "./get-person/get-person.controller.ts";
import { GetPersonHandler } from "./get-person/get-person.handler.ts";
import { ImportPersonsController } from "./import-persons/import-persons.controller.ts";
import { ImportPersonsHandler } from "./import-persons/import-persons.handler.ts";
import { StaffImport } from "./import-persons/staff-import.ts";
import { JoinTeamController } from "./join-team/join-team.controller.ts";
import { JoinTeamHandler } from "./join-team/join-team.handler.ts";
import { LeaveOrganizationController } from "./leave-organization/leave-organization.controller.ts";
import { LeaveOrganizationHandler } from "./leave-organization/leave-organization.handler.ts";
import { ListPersonsController } from "./list-persons/list-persons.controller.ts";
import { ListPersonsHandler } from "./list-persons/list-persons.handler.ts";
import { WhoAmIController } from "./who-am-i/who-am-i.controller.ts";
import { WhoAmIHandler } from "./who-am-i/who-am-i.handler.ts";

@Module({
  imports: [CqrsModule],
  controllers: [
    AddPersonController,
    ChangePersonController,
    JoinTeamController,
    LeaveOrganizationController,
    ImportPersonsController,
    ListPersonsController,
    GetPersonController,
    WhoAmIController,
  ],
  providers: [
    CommandContextPipe,
    References,
    ShownRevision,
    AddPersonHandler,
    ChangePersonHandler,
    JoinTeamHandler,
    LeaveOrganizationHandler,
    Reservations,
    TeamNames,
    StaffImport,
    ImportPersonsHandler,
    ListPersonsHandler,
    GetPersonHandler,
    WhoAmIHandler,
  ],
})
export class PersonsModule {}
