import { Inject } from "@nestjs/common";
import { Command, CommandHandler, type ICommandHandler } from "@nestjs/cqrs";
import {
  type ImportConflict,
  isErased,
  type ListImport,
  listImportDecider,
  openPointDecider,
  type RowCells,
  type RowField,
  readable,
  rowFields,
  storedCells,
} from "klartext/domain";
import {
  type CommandContext,
  CommandRunner,
  FreshReads,
  READ_MODEL,
  RuleBroken,
  StreamReader,
} from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { type CommandAnswer, commandAnswer } from "../../http/command-answer.ts";
import { notFound } from "../../http/problems.ts";
import { openPointStream } from "../../open-points/open-point-stream.ts";
import { listImportStream } from "../list-import-stream.ts";
import { RowUpdater } from "../row-updater.ts";
import type { DecideConflictDto } from "./decide-conflict.dto.ts";

export class DecideConflict extends Command<CommandAnswer> {
  readonly conflictId: string;
  readonly keep: DecideConflictDto["keep"];
  readonly context: CommandContext;
  readonly ifRevision: number | undefined;

  constructor(
    conflictId: string,
    keep: DecideConflictDto["keep"],
    context: CommandContext,
    ifRevision: number | undefined,
  ) {
    super();
    this.conflictId = conflictId;
    this.keep = keep;
    this.context = context;
    this.ifRevision = ifRevision;
  }
}

@CommandHandler(DecideConflict)
export class DecideConflictHandler implements ICommandHandler<DecideConflict> {
  readonly #runner: CommandRunner;
  readonly #reader: StreamReader;
  readonly #freshReads: FreshReads;
  readonly #readModel: ReadModel;
  readonly #updater: RowUpdater;

  constructor(
    runner: CommandRunner,
    reader: StreamReader,
    freshReads: FreshReads,
    @Inject(READ_MODEL) readModel: ReadModel,
    updater: RowUpdater,
  ) {
    this.#runner = runner;
    this.#reader = reader;
    this.#freshReads = freshReads;
    this.#readModel = readModel;
    this.#updater = updater;
  }

  async execute({ conflictId, keep, context, ifRevision }: DecideConflict): Promise<CommandAnswer> {
    await this.#freshReads.catchUp();
    const importId = this.#readModel.listImports.conflict(conflictId)?.importId;
    if (importId === undefined) throw notFound();
    const stream = listImportStream(importId);
    const state = await this.#reader.stateOf(listImportDecider, stream);
    const command = { type: "DecideImportConflict", conflictId, keep } as const;
    if (keep === "list" && isAccepted(command, state)) {
      await this.#applyList(state, conflictId, context);
    }
    const target = { stream, ...(ifRevision === undefined ? {} : { ifRevision }) };
    return commandAnswer(conflictId, await this.#runner.run(listImportDecider, target, command, context));
  }

  /** Before the decision is recorded: a rule that stands against the change stands against the decision as well. */
  async #applyList(state: ListImport | null, conflictId: string, { actor }: CommandContext): Promise<void> {
    const conflict = state?.conflicts.find((found) => found.conflictId === conflictId);
    if (!state || !conflict) return;
    const point = await this.#reader.stateOf(openPointDecider, openPointStream(conflict.pointId));
    if (point?.imported == null) return;
    const stored = storedCells(point.imported.row);
    const change = {
      listName: state.listName,
      field: conflict.field as RowField,
      before: readable(conflict.klartextValue) ?? null,
      cells: cellsWith(isErased(stored) ? {} : stored, conflict),
    };
    // The conflict is what these steps follow from, so deciding twice takes them once.
    const list = { importId: conflictId, listName: state.listName, actor };
    await this.#updater.apply(change, point, conflict.pointId, list);
  }
}

function isAccepted(
  command: Parameters<typeof listImportDecider.decide>[0],
  state: ListImport | null,
): boolean {
  const decision = listImportDecider.decide(command, state);
  if (decision.outcome === "refused") throw new RuleBroken(decision.refusal);
  return decision.events.length > 0;
}

function cellsWith(stored: Partial<RowCells>, { field, listValue }: ImportConflict): RowCells {
  const silent = Object.fromEntries(rowFields.map((name) => [name, null])) as RowCells;
  return { ...silent, ...stored, [field]: readable(listValue) ?? null };
}
