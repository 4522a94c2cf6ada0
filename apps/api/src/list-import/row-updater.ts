import { Inject, Injectable } from "@nestjs/common";
import {
  type AffectedCustomer,
  type CellChange,
  type CorrectiveActionCommand,
  cellsToKeep,
  changedCells,
  changeFor,
  correctiveActionDecider,
  type FieldMerge,
  type ImportDraft,
  isErased,
  listImportDecider,
  type OpenPoint,
  type OpenPointCommand,
  openPointDecider,
  type RowCells,
  type RowConflict,
  type RowField,
} from "klartext/domain";
import {
  CLOCK,
  type Clock,
  type CommandContext,
  CommandRunner,
  derivedUuid,
  isoInstant,
  RuleBroken,
  StreamReader,
} from "klartext/nest";
import { correctiveActionStream } from "../corrective-actions/corrective-action-stream.ts";
import { openPointStream } from "../open-points/open-point-stream.ts";
import { TellableTexts } from "../open-points/tellable-texts.ts";
import { ProductNames } from "../wording/product-names.ts";
import { isWordingRefused } from "../wording/wording-refused.ts";
import { CustomersOfList } from "./customers-of-list.ts";
import { type ImportOfList, importedActionId, stepOf } from "./import-of-list.ts";
import { listImportStream } from "./list-import-stream.ts";
import type { KnownRow } from "./row-comparison.ts";
import { TeamsOfList } from "./teams-of-list.ts";

/** Fields that together say which customer is affected, and which part of them. */
const CUSTOMER_FIELDS: readonly RowField[] = [
  "customer",
  "customerNumber",
  "site",
  "machine",
  "contract",
  "contactPerson",
];

/** Brings the changes of a row to its point, as the usual commands. */
@Injectable()
export class RowUpdater {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #customers: CustomersOfList;
  readonly #teams: TeamsOfList;
  readonly #products: ProductNames;
  readonly #tellableTexts: TellableTexts;
  readonly #clock: Clock;

  constructor(
    runner: CommandRunner,
    reader: StreamReader,
    customers: CustomersOfList,
    teams: TeamsOfList,
    products: ProductNames,
    tellableTexts: TellableTexts,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#runner = runner;
    this.#reader = reader;
    this.#customers = customers;
    this.#teams = teams;
    this.#products = products;
    this.#tellableTexts = tellableTexts;
    this.#clock = clock;
  }

  /**
   * Applies what the list alone changed, notes what both changed as conflicts, and last of all records the row: cut
   * off before that, everything is compared once more, and what was done already is found to be so.
   */
  async update(
    known: KnownRow,
    draft: ImportDraft,
    list: ImportOfList,
  ): Promise<"changed" | "unchanged" | "conflicts"> {
    const { pointId, previous, merges } = known;
    const { number, cells } = draft.row;
    if (!isErased(previous) && changedCells(previous, cells).length === 0) return "unchanged";
    const conflicts = merges.filter((merge) => merge.outcome === "conflict");
    for (const merge of withOneForTheCustomer(merges)) {
      const refused = await this.#applyUnlessRefused(merge, known, cells, list);
      if (refused !== undefined) conflicts.push(refused);
    }
    for (const conflict of conflicts) await this.#note(conflict, pointId, number, list);
    const row = JSON.stringify({ number, cells: cellsToKeep(cells, previous, merges) });
    await this.#runner.run(
      openPointDecider,
      { stream: openPointStream(pointId) },
      { type: "RecordImportedRow", row, importId: list.importId },
      stepOf(list, pointId, "row"),
    );
    return conflicts.length > 0 ? "conflicts" : "changed";
  }

  /** @throws RuleBroken, Problem (wording-refused) when a rule stands against the change */
  async apply(
    cell: Omit<CellChange, "now">,
    point: OpenPoint,
    pointId: string,
    list: ImportOfList,
  ): Promise<void> {
    const change: CellChange = { ...cell, now: isoInstant(this.#clock.now()) };
    if (cell.field === "product") this.#products.check(cell.cells.product);
    const needed = changeFor(change, point);
    const step = (index: number) => stepOf(list, pointId, change.field, String(index));
    switch (needed.by) {
      case "point":
        for (const [index, command] of needed.commands.entries()) {
          await this.#runOnPoint(pointId, command, step(index));
        }
        break;
      case "owner": {
        const teamId = needed.name === null ? null : await this.#teams.found(needed.name, list);
        await this.#runOnPoint(pointId, { type: "AssignOwnerTeam", teamId }, step(0));
        break;
      }
      case "customer": {
        const affected = await this.#customerIn(change.cells, list);
        const formerId = change.before === null ? null : await this.#idOfName(change.before);
        const commands = customerCommands(affected, formerId, point, change);
        await this.#refuseToNameCustomers(commands, openPointStream(pointId));
        for (const [index, command] of commands.entries()) {
          await this.#runOnPoint(pointId, command, step(index));
        }
        break;
      }
      case "action":
        await this.#changeAction(needed.title, point, pointId, list, step(0));
        break;
      default:
        needed satisfies never;
    }
  }

  async #applyUnlessRefused(
    merge: FieldMerge,
    { point, pointId, previous }: KnownRow,
    cells: RowCells,
    list: ImportOfList,
  ): Promise<RowConflict | undefined> {
    if (merge.outcome !== "apply") return undefined;
    const { field, value } = merge;
    const before = isErased(previous) ? null : (previous[field] ?? null);
    try {
      await this.apply({ listName: list.listName, field, before, cells }, point, pointId, list);
      return undefined;
    } catch (error) {
      if (!(error instanceof RuleBroken || isWordingRefused(error))) throw error;
      return { field, outcome: "conflict", list: value, klartext: before };
    }
  }

  async #note(
    { field, list: listValue, klartext }: RowConflict,
    pointId: string,
    oldNumber: string,
    list: ImportOfList,
  ): Promise<void> {
    const erased = isErased(klartext) ? klartext : null;
    await this.#runner.run(
      listImportDecider,
      { stream: listImportStream(list.importId) },
      {
        type: "NoteImportConflict",
        conflictId: derivedUuid("importConflict", list.importId, pointId, field),
        ...{ pointId, oldNumber, field },
        listValue: erased === null ? listValue : null,
        klartextValue: isErased(klartext) ? null : klartext,
        erasedOn: erased?.erasedOn ?? null,
      },
      stepOf(list, pointId, "conflict", field),
    );
  }

  async #changeAction(
    title: string,
    { ownerTeamId, dueOn }: OpenPoint,
    pointId: string,
    { importId }: ImportOfList,
    context: CommandContext,
  ): Promise<void> {
    const stream = correctiveActionStream(importedActionId(pointId));
    const isThere = (await this.#reader.stateOf(correctiveActionDecider, stream)) !== null;
    const command: CorrectiveActionCommand = isThere
      ? { type: "ChangeActionWords", title }
      : {
          type: "ImportAction",
          ...{ kind: "corrective", title, pointIds: [pointId], ownerTeamId, dueOn, importId },
          ...{ state: "proposed", doneOn: null },
        };
    await this.#runner.run(correctiveActionDecider, { stream, exists: "either" }, command, context);
  }

  /** As where people do the same. @throws RuleBroken (tellable-words-name-customer) */
  async #refuseToNameCustomers(commands: readonly OpenPointCommand[], stream: string): Promise<void> {
    for (const command of commands) {
      if (command.type === "AffectCustomer")
        await this.#tellableTexts.refuseToBeReadBy([command.customerId], stream);
      if (command.type === "RemoveAffectedCustomer")
        await this.#tellableTexts.refuseToNameWhoGoes(command.customerId, stream);
    }
  }

  #customerIn(cells: RowCells, list: ImportOfList): Promise<AffectedCustomer | null> {
    const { customer: name, customerNumber: number, site, machine, contract, contactPerson } = cells;
    if (name === null && number === null) return Promise.resolve(null);
    return this.#customers.register({ name, number, site, machine, contract, contactPerson }, list);
  }

  #idOfName(name: string): Promise<string> {
    return this.#customers.idOf({ name, number: null });
  }

  async #runOnPoint(pointId: string, command: OpenPointCommand, context: CommandContext): Promise<void> {
    await this.#runner.run(openPointDecider, { stream: openPointStream(pointId) }, command, context);
  }
}

/** Several changed cells may speak of the customer; the name tells who it was before. */
function withOneForTheCustomer(merges: readonly FieldMerge[]): readonly FieldMerge[] {
  const [leading] = merges.filter(
    ({ field, outcome }) => outcome === "apply" && CUSTOMER_FIELDS.includes(field),
  );
  return merges.filter((merge) => merge === leading || !CUSTOMER_FIELDS.includes(merge.field));
}

function customerCommands(
  affected: AffectedCustomer | null,
  formerId: string | null,
  point: OpenPoint,
  { field, listName }: CellChange,
): OpenPointCommand[] {
  const isAnother = field === "customer" && formerId !== null && formerId !== affected?.customerId;
  const former = isAnother ? point.customers.find(({ customerId }) => customerId === formerId) : undefined;
  return [
    ...(affected === null ? [] : [{ type: "AffectCustomer", ...affected } as const]),
    ...(former === undefined
      ? []
      : [
          {
            type: "RemoveAffectedCustomer",
            customerId: former.customerId,
            reason: `Laut Liste „${listName}“ ist es ein anderer Kunde`,
          } as const,
        ]),
  ];
}
