import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { correctiveActionHistory } from "klartext/domain";
import { StreamReader } from "klartext/nest";
import { Histories, type HistoryEntry } from "../../history/histories.ts";
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
  readonly #histories: Histories;
  readonly #reader: StreamReader;

  constructor(histories: Histories, reader: StreamReader) {
    this.#histories = histories;
    this.#reader = reader;
  }

  execute({ actionId, language }: ActionHistory): Promise<readonly HistoryEntry[]> {
    const history = {
      stream: correctiveActionStream(actionId),
      describe: correctiveActionHistory,
      missing: () => missingAction(this.#reader, actionId),
    };
    return this.#histories.of(history, language);
  }
}
