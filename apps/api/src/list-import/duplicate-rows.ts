import { Injectable } from "@nestjs/common";
import { isFinished, type OpenPoint, openPointDecider } from "klartext/domain";
import { CommandRunner, Fingerprints, StreamReader } from "klartext/nest";
import { openPointStream } from "../open-points/open-point-stream.ts";
import { type ImportOfList, importedPointId, stepOf } from "./import-of-list.ts";

/** A row that calls itself the duplicate of another row of the same list. */
export interface DuplicateRow {
  readonly pointId: string;
  /** The other row's number. */
  readonly of: string;
}

/**
 * Joins rows to the ones that they call themselves duplicates of: when both are there, somebody waits for both, and the
 * other one is no duplicate itself. In every other case the row's own words have to do.
 */
@Injectable()
export class DuplicateRows {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #fingerprints: Fingerprints;

  constructor(runner: CommandRunner, reader: StreamReader, fingerprints: Fingerprints) {
    this.#runner = runner;
    this.#reader = reader;
    this.#fingerprints = fingerprints;
  }

  async join({ pointId, of }: DuplicateRow, list: ImportOfList): Promise<void> {
    const continuingId = importedPointId(this.#fingerprints, list.listName, of);
    if (continuingId === pointId) return;
    if (!isAwaited(await this.#point(pointId)) || !isAwaited(await this.#point(continuingId))) return;
    await this.#runner.run(
      openPointDecider,
      { stream: openPointStream(pointId) },
      { type: "JoinAsDuplicate", pointId, of: continuingId },
      stepOf(list, pointId, "duplicate"),
    );
  }

  #point(pointId: string): Promise<OpenPoint | null> {
    return this.#reader.stateOf(openPointDecider, openPointStream(pointId));
  }
}

function isAwaited(point: OpenPoint | null): boolean {
  return point !== null && !isFinished(point.state) && point.duplicateOf === null;
}
