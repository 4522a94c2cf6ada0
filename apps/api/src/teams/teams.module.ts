import { Module } from "@nestjs/common";
import { CqrsModule } from "@nestjs/cqrs";
import { CommandContextPipe } from "../http/command-context.ts";
import { Reservations } from "../reservations/reservations.ts";
import { DissolveTeamController } from "./dissolve-team/dissolve-team.controller.ts";
import { DissolveTeamHandler } from "./dissolve-team/dissolve-team.handler.ts";
import { FoundTeamController } from "./found-team/found-team.controller.ts";
import { FoundTeamHandler } from "./found-team/found-team.handler.ts";
import { ListTeamsController } from "./list-teams/list-teams.controller.ts";
import { ListTeamsHandler } from "./list-teams/list-teams.handler.ts";
import { RenameTeamController } from "./rename-team/rename-team.controller.ts";
import { RenameTeamHandler } from "./rename-team/rename-team.handler.ts";
import { TeamNames } from "./team-names.ts";

@Module({
  imports: [CqrsModule],
  controllers: [FoundTeamController, RenameTeamController, DissolveTeamController, ListTeamsController],
  providers: [
    CommandContextPipe,
    Reservations,
    TeamNames,
    FoundTeamHandler,
    RenameTeamHandler,
    DissolveTeamHandler,
    ListTeamsHandler,
  ],
})
export class TeamsModule {}
