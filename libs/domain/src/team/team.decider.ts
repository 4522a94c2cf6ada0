import type { Decider, Decision } from "klartext/event-sourcing";
import { accept, type Refusal, refuse, refuseFor } from "../refusal/refusal.ts";
import type { FreeText } from "../text/index.ts";
import { faultyWords } from "../text/text.rules.ts";
import type { TeamCommand } from "./team.commands.ts";
import type { TeamEvent } from "./team.events.ts";

/** `null`: not founded yet. */
export type TeamState = Team | null;

export interface Team {
  readonly name: FreeText;
  readonly dissolved: boolean;
}

export const teamDecider: Decider<TeamState, TeamCommand, TeamEvent, Refusal> = {
  initialState: null,
  decide,
  evolve,
};

function decide(command: TeamCommand, team: TeamState): Decision<TeamEvent, Refusal> {
  switch (command.type) {
    case "FoundTeam": {
      const { name } = command;
      if (team !== null) return accept();
      const fault = faultyWords({ name });
      return fault ? refuseFor(fault) : accept({ type: "TeamFounded", data: { name } });
    }
    case "RenameTeam": {
      const { name } = command;
      if (team === null) return refuse("team-unknown");
      if (team.name === name) return accept();
      if (team.dissolved) return refuse("team-dissolved");
      const fault = faultyWords({ name });
      return fault ? refuseFor(fault) : accept({ type: "TeamRenamed", data: { name } });
    }
    case "DissolveTeam":
      if (team === null) return refuse("team-unknown");
      if (team.dissolved) return accept();
      if (command.unfinishedPoints > 0)
        return refuse("team-owns-points", { count: String(command.unfinishedPoints) });
      return accept({ type: "TeamDissolved", data: {} });
    default:
      return command satisfies never;
  }
}

function evolve(team: TeamState, event: TeamEvent): TeamState {
  switch (event.type) {
    case "TeamFounded":
      return team ?? { name: event.data.name, dissolved: false };
    case "TeamRenamed":
      return team && { ...team, name: event.data.name };
    case "TeamDissolved":
      return team && { ...team, dissolved: true };
    default:
      event satisfies never;
      return team;
  }
}
