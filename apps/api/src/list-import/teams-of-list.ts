import { Inject, Injectable } from "@nestjs/common";
import { foldForSearch, readable, teamDecider } from "klartext/domain";
import { CommandRunner, Fingerprints, READ_MODEL, StreamReader } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { teamStream } from "../teams/team-stream.ts";
import { type ImportOfList, stepOf } from "./import-of-list.ts";

/** The teams that a list names as owners. */
@Injectable()
export class TeamsOfList {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #readModel: ReadModel;
  readonly #fingerprints: Fingerprints;

  constructor(
    runner: CommandRunner,
    reader: StreamReader,
    @Inject(READ_MODEL) readModel: ReadModel,
    fingerprints: Fingerprints,
  ) {
    this.#runner = runner;
    this.#reader = reader;
    this.#readModel = readModel;
    this.#fingerprints = fingerprints;
  }

  /** The id of the team of this name: of one that is there, or of the one that an import founds. */
  async idOf(name: string): Promise<string> {
    const folded = foldForSearch(name);
    const known = this.#readModel.teams
      .all()
      .find((team) => !team.dissolved && foldForSearch(readable(team.name) ?? "") === folded);
    if (known !== undefined) return known.teamId;
    for (let generation = 0; ; generation++) {
      const teamId = this.#fingerprints.uuidOf("team", folded, String(generation));
      const team = await this.#reader.stateOf(teamDecider, teamStream(teamId));
      if (team === null || !team.dissolved) return teamId;
    }
  }

  /** Founds the team unless it is there; gives its id. */
  async found(name: string, list: ImportOfList): Promise<string> {
    const teamId = await this.idOf(name);
    await this.#runner.run(
      teamDecider,
      { stream: teamStream(teamId), exists: "either" },
      { type: "FoundTeam", name },
      stepOf(list, "team", teamId),
    );
    return teamId;
  }
}
