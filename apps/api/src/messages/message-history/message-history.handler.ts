import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { messageHistory } from "klartext/domain";
import { Histories, type HistoryEntry } from "../../history/histories.ts";
import { notFound } from "../../http/problems.ts";
import type { ReaderLanguage } from "../../http/reader-language.ts";
import { messageStream } from "../message-stream.ts";

export class MessageHistory extends Query<readonly HistoryEntry[]> {
  readonly messageId: string;
  readonly language: ReaderLanguage;

  constructor(messageId: string, language: ReaderLanguage) {
    super();
    this.messageId = messageId;
    this.language = language;
  }
}

@QueryHandler(MessageHistory)
export class MessageHistoryHandler implements IQueryHandler<MessageHistory> {
  readonly #histories: Histories;

  constructor(histories: Histories) {
    this.#histories = histories;
  }

  execute({ messageId, language }: MessageHistory): Promise<readonly HistoryEntry[]> {
    const history = { stream: messageStream(messageId), describe: messageHistory, missing: notFound };
    return this.#histories.of(history, language);
  }
}
