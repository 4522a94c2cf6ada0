import { Inject, Injectable } from "@nestjs/common";
import {
  foldForSearch,
  personDecider,
  readable,
  type StaffRow,
  staffIdentity,
  teamDecider,
} from "klartext/domain";
import { type CommandContext, CommandRunner, derivedUuid, READ_MODEL } from "klartext/nest";
import type { PersonRow, ReadModel } from "klartext/read-model";
import { TeamNames } from "../../teams/team-names.ts";
import { newTeamId, teamStream } from "../../teams/team-stream.ts";
import { newPersonId, personStream } from "../person-stream.ts";
import { StaffNames } from "../staff-names.ts";

/** What a staff list means for the directory. */
export interface StaffImportPlan {
  readonly added: readonly StaffRow[];
  readonly changed: readonly { readonly personId: string; readonly role: string }[];
  readonly unchanged: number;
  /** Names of teams that are not there yet. */
  readonly newTeams: ReadonlySet<string>;
}

/** So many persons are written down at once: they share commits of the log. */
const AT_ONCE = 64;

/** Brings the staff directory to what a list says. Nobody is taken away, and an empty role changes nothing. */
@Injectable()
export class StaffImport {
  readonly #readModel: ReadModel;
  readonly #runner: CommandRunner;
  readonly #teamNames: TeamNames;
  readonly #staffNames: StaffNames;

  constructor(
    @Inject(READ_MODEL) readModel: ReadModel,
    runner: CommandRunner,
    teamNames: TeamNames,
    staffNames: StaffNames,
  ) {
    this.#readModel = readModel;
    this.#runner = runner;
    this.#teamNames = teamNames;
    this.#staffNames = staffNames;
  }

  async plan(rows: readonly StaffRow[]): Promise<StaffImportPlan> {
    const present = this.#present();
    const added: StaffRow[] = [];
    const changed: { personId: string; role: string }[] = [];
    for (const row of rows) {
      const known = present.get(staffIdentity(row.name, row.team));
      if (known === undefined) added.push(row);
      else if (row.role !== null && row.role !== known.role)
        changed.push({ personId: known.personId, role: row.role });
    }
    const newTeams = new Set<string>();
    for (const team of teamsOf(added).values()) {
      if ((await this.#teamNames.teamOf(team)) === null) newTeams.add(team);
    }
    return { added, changed, unchanged: rows.length - added.length - changed.length, newTeams };
  }

  /** Under the same context once more, it writes the same persons down. */
  async carryOut({ added, changed }: StaffImportPlan, context: CommandContext): Promise<void> {
    const teamIds = new Map<string, string>();
    for (const [key, team] of teamsOf(added)) teamIds.set(key, await this.#foundTeam(team, context));
    const deeds = [
      ...added.map((row) => () => this.#add(row, teamIds.get(teamKey(row.team ?? "")) ?? null, context)),
      ...changed.map(
        ({ personId, role }) =>
          () =>
            this.#setRole(personId, role, context),
      ),
    ];
    for (let from = 0; from < deeds.length; from += AT_ONCE) {
      await Promise.all(deeds.slice(from, from + AT_ONCE).map((deed) => deed()));
    }
  }

  /** Who works here, by what lists know them by. */
  #present(): ReadonlyMap<string, PersonRow> {
    const teams = new Map(this.#readModel.teams.all().map(({ teamId, name }) => [teamId, readable(name)]));
    return new Map(
      this.#readModel.persons.all().flatMap((person) => {
        if (person.left || typeof person.name !== "string") return [];
        return [[staffIdentity(person.name, teams.get(person.teamId ?? "") ?? null), person] as const];
      }),
    );
  }

  async #foundTeam(name: string, context: CommandContext): Promise<string> {
    const known = await this.#teamNames.teamOf(name);
    if (known !== null) return known;
    const step = stepOf(context, "team", teamKey(name));
    const teamId = newTeamId(step.commandId);
    await this.#teamNames.reserve(name, teamId, step);
    const target = { stream: teamStream(teamId), exists: "either" } as const;
    await this.#runner.run(teamDecider, target, { type: "FoundTeam", name }, step);
    return teamId;
  }

  async #add({ name, team, role }: StaffRow, teamId: string | null, context: CommandContext): Promise<void> {
    const step = stepOf(context, "person", staffIdentity(name, team));
    const personId = newPersonId(step.commandId);
    const target = { stream: personStream(personId), exists: "either" } as const;
    const command = { type: "AddPerson", personId, name, email: null, teamId, role } as const;
    const { position } = await this.#runner.run(personDecider, target, command, step);
    this.#staffNames.admit(name, position);
  }

  async #setRole(personId: string, role: string, context: CommandContext): Promise<void> {
    const target = { stream: personStream(personId) };
    await this.#runner.run(
      personDecider,
      target,
      { type: "ChangePerson", role },
      stepOf(context, "role", personId),
    );
  }
}

/** The names of teams, once each however they are written. */
function teamsOf(rows: readonly StaffRow[]): ReadonlyMap<string, string> {
  return new Map(rows.flatMap(({ team }) => (team === null ? [] : [[teamKey(team), team]])));
}

function teamKey(name: string): string {
  return foldForSearch(name).trim();
}

function stepOf({ commandId, actor }: CommandContext, ...place: readonly string[]): CommandContext {
  return { commandId: derivedUuid("staffImportStep", commandId, ...place), actor };
}
