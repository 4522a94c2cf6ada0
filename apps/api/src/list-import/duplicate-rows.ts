import { Inject, Injectable } from "@nestjs/common";
import { affectedIdsOf, isFinished, type OpenPoint, openPointDecider } from "klartext/domain";
import {
  CLOCK,
  type Clock,
  CommandRunner,
  Fingerprints,
  isoInstant,
  RuleBroken,
  StreamReader,
} from "klartext/nest";
import { openPointStream } from "../open-points/open-point-stream.ts";
import { TellableTexts } from "../open-points/tellable-texts.ts";
import { type ImportOfList, importedPointId, stepOf } from "./import-of-list.ts";

/** A row that calls itself the duplicate of another row of the same list. */
export interface DuplicateRow {
  readonly pointId: string;
  /** The other row's number. */
  readonly of: string;
}

/**
 * Joins rows to the ones that they call themselves duplicates of: when both are there, somebody waits for both, and the
 * other one is no duplicate itself, no promise runs, and its words name no customer to another one. In every other case the row's own words have to do.
 */
@Injectable()
export class DuplicateRows {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #fingerprints: Fingerprints;
  readonly #clock: Clock;
  readonly #tellableTexts: TellableTexts;

  constructor(
    runner: CommandRunner,
    reader: StreamReader,
    fingerprints: Fingerprints,
    @Inject(CLOCK) clock: Clock,
    tellableTexts: TellableTexts,
  ) {
    this.#runner = runner;
    this.#reader = reader;
    this.#fingerprints = fingerprints;
    this.#clock = clock;
    this.#tellableTexts = tellableTexts;
  }

  async join({ pointId, of }: DuplicateRow, list: ImportOfList): Promise<void> {
    const continuingId = importedPointId(this.#fingerprints, list.listName, of);
    if (continuingId === pointId) return;
    const joining = await this.#point(pointId);
    if (!isAwaited(joining) || !isAwaited(await this.#point(continuingId))) return;
    const now = isoInstant(this.#clock.now());
    try {
      await this.#tellableTexts.refuseToBeReadBy(affectedIdsOf(joining), openPointStream(continuingId));
      await this.#runner.run(
        openPointDecider,
        { stream: openPointStream(pointId) },
        { type: "JoinAsDuplicate", pointId, of: continuingId, now },
        stepOf(list, pointId, "duplicate"),
      );
    } catch (error) {
      if (!(error instanceof RuleBroken)) throw error;
    }
  }

  #point(pointId: string): Promise<OpenPoint | null> {
    return this.#reader.stateOf(openPointDecider, openPointStream(pointId));
  }
}

function isAwaited(point: OpenPoint | null): boolean {
  return point !== null && !isFinished(point.state) && point.duplicateOf === null;
}
