import { Injectable } from "@nestjs/common";
import { foldForSearch, teamDecider } from "klartext/domain";
import { type CommandContext, Fingerprints, StreamReader } from "klartext/nest";
import { type GivenOnce, Reservations } from "../reservations/reservations.ts";
import { teamStream } from "./team-stream.ts";

/** Gives a team's name once, among the teams that are not dissolved. */
@Injectable()
export class TeamNames {
  readonly #reservations: Reservations;
  readonly #reader: StreamReader;
  readonly #fingerprints: Fingerprints;
  readonly #names: GivenOnce;

  constructor(reservations: Reservations, reader: StreamReader, fingerprints: Fingerprints) {
    this.#reservations = reservations;
    this.#reader = reader;
    this.#fingerprints = fingerprints;
    this.#names = {
      taken: "team-name-taken",
      presentStreamOf: (teamId) => this.#presentStreamOf(teamId),
    };
  }

  /** @throws RuleBroken (team-name-taken) */
  reserve(name: string, teamId: string, context: CommandContext): Promise<void> {
    return this.#reservations.reserve(this.#names, this.#streamOf(name), teamId, context);
  }

  /** Lets go of every name that the team bore once and bears no longer; of a dissolved team, of all. */
  async releaseFormer(teamId: string, context: CommandContext): Promise<void> {
    const { events } = await this.#reader.read(teamStream(teamId));
    const streams = events.flatMap(({ event }) => {
      if (event.type !== "TeamFounded" && event.type !== "TeamRenamed") return [];
      return typeof event.data.name === "string" ? [this.#streamOf(event.data.name)] : [];
    });
    await this.#reservations.releaseFormer(this.#names, streams, teamId, context);
  }

  /** The team that bears the name, or is about to. */
  teamOf(name: string): Promise<string | null> {
    return this.#reservations.holderOf(this.#names, this.#streamOf(name));
  }

  async #presentStreamOf(teamId: string): Promise<string | null> {
    const team = await this.#reader.stateOf(teamDecider, teamStream(teamId));
    return team === null || team.dissolved || typeof team.name !== "string"
      ? null
      : this.#streamOf(team.name);
  }

  /** Upper and lower case, umlauts written out and blanks around it make no other name. */
  #streamOf(name: string): string {
    return `teamName-${this.#fingerprints.of("teamName", foldForSearch(name).trim())}`;
  }
}
