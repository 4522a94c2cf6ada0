import { Injectable } from "@nestjs/common";
import { foldForSearch, teamDecider } from "klartext/domain";
import { CommandRunner, Fingerprints, StreamReader } from "klartext/nest";
import { TeamNames } from "../teams/team-names.ts";
import { teamStream } from "../teams/team-stream.ts";
import { type ImportOfList, stepOf } from "./import-of-list.ts";

/** The teams that a list names as owners. */
@Injectable()
export class TeamsOfList {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #names: TeamNames;
  readonly #fingerprints: Fingerprints;

  constructor(runner: CommandRunner, reader: StreamReader, names: TeamNames, fingerprints: Fingerprints) {
    this.#runner = runner;
    this.#reader = reader;
    this.#names = names;
    this.#fingerprints = fingerprints;
  }

  /** The id of the team of this name: of one that is there, or of the one that an import founds. */
  async idOf(name: string): Promise<string> {
    const known = await this.#names.teamOf(name);
    if (known !== null) return known;
    // A team that was founded under this name and is dissolved by now, or bears another one, is not meant.
    for (let generation = 0; ; generation++) {
      const teamId = this.#fingerprints.uuidOf("team", foldForSearch(name), String(generation));
      if ((await this.#reader.stateOf(teamDecider, teamStream(teamId))) === null) return teamId;
    }
  }

  /** Founds the team unless it is there; gives its id. */
  async found(name: string, list: ImportOfList): Promise<string> {
    const teamId = await this.idOf(name);
    const context = stepOf(list, "team", teamId);
    await this.#names.reserve(name, teamId, context);
    await this.#runner.run(
      teamDecider,
      { stream: teamStream(teamId), exists: "either" },
      { type: "FoundTeam", name },
      context,
    );
    return teamId;
  }
}
