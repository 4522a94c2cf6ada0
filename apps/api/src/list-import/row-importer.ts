import { Inject, Injectable } from "@nestjs/common";
import {
  type AffectedCustomer,
  correctiveActionDecider,
  type ImportDraft,
  notesOf,
  openPointDecider,
  rowFieldWords,
} from "klartext/domain";
import { CLOCK, type Clock, CommandRunner, isoInstant, READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { correctiveActionStream } from "../corrective-actions/corrective-action-stream.ts";
import { openPointStream } from "../open-points/open-point-stream.ts";
import { ProductNames } from "../wording/product-names.ts";
import { CustomersOfList } from "./customers-of-list.ts";
import { type ImportOfList, importedActionId, stepOf } from "./import-of-list.ts";
import { TeamsOfList } from "./teams-of-list.ts";

/** What a row refers to, by the ids of this installation. */
export interface RowReferences {
  readonly customers: readonly AffectedCustomer[];
  readonly ownerTeamId: string | null;
}

/**
 * Brings a row in that is no point yet. Its steps are repeated until all of them are done; a step that was done
 * already does nothing, so the row is there once and whole.
 */
@Injectable()
export class RowImporter {
  readonly #runner: CommandRunner;
  readonly #readModel: ReadModel;
  readonly #clock: Clock;
  readonly #customers: CustomersOfList;
  readonly #teams: TeamsOfList;
  readonly #products: ProductNames;

  constructor(
    runner: CommandRunner,
    @Inject(READ_MODEL) readModel: ReadModel,
    @Inject(CLOCK) clock: Clock,
    customers: CustomersOfList,
    teams: TeamsOfList,
    products: ProductNames,
  ) {
    this.#runner = runner;
    this.#readModel = readModel;
    this.#clock = clock;
    this.#customers = customers;
    this.#teams = teams;
    this.#products = products;
  }

  async prepare({ customer, owner }: ImportDraft, list: ImportOfList): Promise<RowReferences> {
    return {
      customers: customer === null ? [] : [await this.#customers.register(customer, list)],
      ownerTeamId: owner === null ? null : await this.#teams.found(owner, list),
    };
  }

  async importPoint(
    draft: ImportDraft,
    pointId: string,
    references: RowReferences,
    list: ImportOfList,
  ): Promise<void> {
    const { title, description, nextStep, channel, trap, priority, dueOn, kind, state, remark } = draft;
    const product = this.#products.isTellable(draft.product) ? draft.product : null;
    await this.#runner.run(
      openPointDecider,
      { stream: openPointStream(pointId), exists: "none" },
      {
        type: "ImportOpenPoint",
        ...{ title, description, nextStep, channel, product, trap, priority, dueOn, kind, state, remark },
        customers: references.customers,
        ownerTeamId: references.ownerTeamId,
        journeyPhase: null,
        supportLevel: null,
        noticedAt: this.#noticedAt(draft.reportedOn),
        listName: list.listName,
        oldNumber: draft.number,
        finishedOn: draft.solvedOn,
        row: JSON.stringify(draft.row),
        importId: list.importId,
      },
      stepOf(list, pointId, "point"),
    );
  }

  /** What belongs to the point besides: its action, and as a note whatever no field holds. */
  async complete(
    draft: ImportDraft,
    pointId: string,
    ownerTeamId: string | null,
    list: ImportOfList,
  ): Promise<void> {
    if (draft.action !== null) {
      const { title, state, doneOn } = draft.action;
      await this.#runner.run(
        correctiveActionDecider,
        { stream: correctiveActionStream(importedActionId(pointId)), exists: "none" },
        {
          type: "ImportAction",
          kind: "corrective",
          ...{ title, state, doneOn, ownerTeamId },
          pointIds: [pointId],
          dueOn: draft.dueOn,
          importId: list.importId,
        },
        stepOf(list, pointId, "action"),
      );
    }
    const notes = [...notesOf(draft)];
    // Customers are told what a point's product is: one that names an employee is kept inside.
    if (draft.product !== null && !this.#products.isTellable(draft.product)) {
      notes.push(`${rowFieldWords.product.de}: ${draft.product}`);
    }
    for (const [index, text] of notes.entries()) {
      await this.#runner.run(
        openPointDecider,
        { stream: openPointStream(pointId) },
        { type: "AddNote", text },
        stepOf(list, pointId, "note", String(index)),
      );
    }
  }

  /** The beginning of the day that the list names, where the organization is; now, when it names none. */
  #noticedAt(reportedOn: string | null): string {
    if (reportedOn === null) return isoInstant(this.#clock.now());
    const { timeZone } = this.#readModel.organization.settings().calendar;
    const day = Temporal.PlainDate.from(reportedOn).toZonedDateTime(timeZone);
    return isoInstant(day.epochMilliseconds);
  }
}
