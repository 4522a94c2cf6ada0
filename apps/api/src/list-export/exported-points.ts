import { Inject, Injectable } from "@nestjs/common";
import {
  builtInTraps,
  type CorrectiveActionEvent,
  correctiveActionDecider,
  type FreeText,
  type Language,
  type OpenPointEvent,
  openPointDecider,
} from "klartext/domain";
import { fold } from "klartext/event-sourcing";
import { isoInstant, READ_MODEL, StreamReader } from "klartext/nest";
import type { PointRow, PointSelection, ReadModel } from "klartext/read-model";
import type { TableValue } from "klartext/spreadsheet";
import { correctiveActionStream } from "../corrective-actions/corrective-action-stream.ts";
import { openPointStream } from "../open-points/open-point-stream.ts";
import { type ExportReader, exportedCells } from "./export-columns.ts";

/** The rows of a selection, with what the list does not show: descriptions from the log, and the titles of actions. */
@Injectable()
export class ExportedPoints {
  readonly #readModel: ReadModel;
  readonly #reader: StreamReader;

  constructor(@Inject(READ_MODEL) readModel: ReadModel, reader: StreamReader) {
    this.#readModel = readModel;
    this.#reader = reader;
  }

  /** How many rows a selection has. */
  async count(selection: PointSelection): Promise<number> {
    const { total } = await this.#readModel.points.page({ ...selection, limit: 1, withTotal: true });
    return total ?? 0;
  }

  async *rows(selection: PointSelection, language: Language): AsyncGenerator<readonly TableValue[]> {
    const { calendar, ownTraps } = this.#readModel.organization.settings();
    const reader: ExportReader = {
      language,
      timeZone: calendar.timeZone,
      traps: [...builtInTraps, ...ownTraps],
    };
    const until = endOfDay(selection.asOf, reader.timeZone);
    for await (const batch of this.#readModel.points.all(selection)) {
      const points = await Promise.all(
        batch.map(async (row) => ({
          row,
          description: await this.#description(row, until),
          actions: this.#actions(row, selection),
        })),
      );
      for (const point of points) yield exportedCells(point, reader);
    }
  }

  async #description({ id, kind }: PointRow, until: string | null): Promise<FreeText | null> {
    const stream = kind === "action" ? correctiveActionStream(id) : openPointStream(id);
    const events = await this.#reader.readUnderstood(stream);
    const known = events
      .filter(({ stored }) => until === null || stored.recordedAt < until)
      .map(({ event }) => event);
    const thing =
      kind === "action"
        ? fold(correctiveActionDecider, known as CorrectiveActionEvent[])
        : fold(openPointDecider, known as OpenPointEvent[]);
    return thing?.description ?? null;
  }

  /** Only today's are known: of an earlier day the counts have to do. */
  #actions({ id, actions }: PointRow, { asOf }: PointSelection): FreeText[] {
    if (actions.total === 0 || asOf !== undefined) return [];
    return this.#readModel.points
      .actionsOf(id)
      .filter(({ state }) => state !== "dropped")
      .map(({ title }) => title);
  }
}

/** RFC 3339 in UTC, as events carry it. */
function endOfDay(day: string | undefined, timeZone: string): string | null {
  if (day === undefined) return null;
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone);
  return isoInstant(next.epochMilliseconds);
}
