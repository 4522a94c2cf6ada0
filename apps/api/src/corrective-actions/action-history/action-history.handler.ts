import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { type CorrectiveActionEvent, correctiveActionHistory } from "klartext/domain";
import { FreshReads, READ_MODEL, StreamReader } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { ActorNames } from "../../history/actor-names.ts";
import { type HistoryEntry, historyEntries } from "../../history/history-entries.ts";
import { Names } from "../../history/names.ts";
import type { ReaderLanguage } from "../../http/reader-language.ts";
import { correctiveActionStream } from "../corrective-action-stream.ts";
import { missingAction } from "../missing-action.ts";

export class ActionHistory extends Query<readonly HistoryEntry[]> {
  readonly actionId: string;
  readonly language: ReaderLanguage;

  constructor(actionId: string, language: ReaderLanguage) {
    super();
    this.actionId = actionId;
    this.language = language;
  }
}

@QueryHandler(ActionHistory)
export class ActionHistoryHandler implements IQueryHandler<ActionHistory> {
  readonly #reader: StreamReader;
  readonly #freshReads: FreshReads;
  readonly #readModel: ReadModel;
  readonly #names: Names;
  readonly #actorNames: ActorNames;

  constructor(
    reader: StreamReader,
    freshReads: FreshReads,
    @Inject(READ_MODEL) readModel: ReadModel,
    names: Names,
    actorNames: ActorNames,
  ) {
    this.#reader = reader;
    this.#freshReads = freshReads;
    this.#readModel = readModel;
    this.#names = names;
    this.#actorNames = actorNames;
  }

  async execute({ actionId, language }: ActionHistory): Promise<readonly HistoryEntry[]> {
    const { events, last } = await this.#reader.read(correctiveActionStream(actionId));
    if (last === undefined) throw await missingAction(this.#reader, actionId);
    await this.#freshReads.catchUp(last.position);
    const described = correctiveActionHistory(
      events.map(({ event, stored }) => ({
        event: event as CorrectiveActionEvent,
        recordedAt: stored.recordedAt,
      })),
      {
        language,
        timeZone: this.#readModel.organization.settings().calendar.timeZone,
        nameOf: this.#names.inWords(language),
      },
    );
    return historyEntries(described, await this.#actorNames.of(events));
  }
}
