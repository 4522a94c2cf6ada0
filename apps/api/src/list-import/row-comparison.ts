import { Injectable } from "@nestjs/common";
import {
  cellsOfPoint,
  correctiveActionDecider,
  customerDecider,
  type FieldMerge,
  type FreeText,
  type ImportDraft,
  isErased,
  mergeRow,
  type NamesOnPoint,
  type OpenPoint,
  openPointDecider,
  type RowCells,
  type StoredCells,
  storedCells,
  teamDecider,
} from "klartext/domain";
import { Fingerprints, StreamReader } from "klartext/nest";
import { correctiveActionStream } from "../corrective-actions/corrective-action-stream.ts";
import { customerStream } from "../customers/customer-stream.ts";
import { openPointStream } from "../open-points/open-point-stream.ts";
import { teamStream } from "../teams/team-stream.ts";
import { CustomersOfList } from "./customers-of-list.ts";
import { importedActionId, importedPointId } from "./import-of-list.ts";
import { TeamsOfList } from "./teams-of-list.ts";

/** A row that is a point already. */
export interface KnownRow {
  readonly pointId: string;
  readonly point: OpenPoint;
  /** The import that brought the point, and the one that last wrote its row. */
  readonly broughtBy: string;
  readonly lastSeenBy: string;
  readonly previous: ReturnType<typeof storedCells>;
  readonly merges: readonly FieldMerge[];
}

export type RowComparison = { readonly pointId: string; readonly known: KnownRow | null };

/** Compares a row with its point: what the list changed since its last import, and what Klartext did. */
@Injectable()
export class RowComparisons {
  readonly #reader: StreamReader;
  readonly #fingerprints: Fingerprints;
  readonly #customers: CustomersOfList;
  readonly #teams: TeamsOfList;

  constructor(
    reader: StreamReader,
    fingerprints: Fingerprints,
    customers: CustomersOfList,
    teams: TeamsOfList,
  ) {
    this.#reader = reader;
    this.#fingerprints = fingerprints;
    this.#customers = customers;
    this.#teams = teams;
  }

  async compare(listName: string, { row }: Pick<ImportDraft, "row">): Promise<RowComparison> {
    const pointId = importedPointId(this.#fingerprints, listName, row.number);
    const { events } = await this.#reader.read(openPointStream(pointId));
    const first = events[0]?.event;
    const point = events.reduce(
      (state, { event }) =>
        openPointDecider.evolve(state, event as Parameters<typeof openPointDecider.evolve>[1]),
      openPointDecider.initialState,
    );
    if (point === null || point.imported === null || first?.type !== "OpenPointImported") {
      return { pointId, known: null };
    }
    const previous = storedCells(point.imported.row);
    const names = await this.#namesOn(point, pointId, previous, row.cells);
    const known = {
      ...{ pointId, point, previous },
      broughtBy: first.data.importId,
      lastSeenBy: point.imported.importId,
      merges: mergeRow(previous, row.cells, cellsOfPoint(point, names)),
    };
    return { pointId, known };
  }

  async #namesOn(
    point: OpenPoint,
    pointId: string,
    previous: KnownRow["previous"],
    next: RowCells,
  ): Promise<NamesOnPoint> {
    const before: StoredCells = isErased(previous) ? {} : previous;
    return {
      customer: await this.#customerOn(point, [before.customer, next.customer]),
      owner: await this.#ownerOf(point, [before.owner, next.owner]),
      action: (
        await this.#reader.stateOf(correctiveActionDecider, correctiveActionStream(importedActionId(pointId)))
      )?.title,
    };
  }

  /** The customer by the name that the list uses, where that is the one on the point; else by their own. */
  async #customerOn(
    point: OpenPoint,
    names: readonly (string | null | undefined)[],
  ): Promise<FreeText | null> {
    for (const name of names) {
      if (typeof name !== "string") continue;
      const customerId = await this.#customers.idOf({ name, number: null });
      if (point.customers.some((customer) => customer.customerId === customerId)) return name;
    }
    const [first] = point.customers;
    if (first === undefined) return null;
    return (await this.#reader.stateOf(customerDecider, customerStream(first.customerId)))?.name ?? null;
  }

  async #ownerOf(point: OpenPoint, names: readonly (string | null | undefined)[]): Promise<FreeText | null> {
    if (point.ownerTeamId === null) return null;
    for (const name of names) {
      if (typeof name === "string" && (await this.#teams.idOf(name)) === point.ownerTeamId) return name;
    }
    return (await this.#reader.stateOf(teamDecider, teamStream(point.ownerTeamId)))?.name ?? null;
  }
}
