import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { type MessageEvent, messageHistory } from "klartext/domain";
import { FreshReads, READ_MODEL, StreamReader } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { ActorNames } from "../../history/actor-names.ts";
import { type HistoryEntry, historyEntries } from "../../history/history-entries.ts";
import { Names } from "../../history/names.ts";
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

  async execute({ messageId, language }: MessageHistory): Promise<readonly HistoryEntry[]> {
    const { events, last } = await this.#reader.read(messageStream(messageId));
    if (last === undefined) throw notFound();
    await this.#freshReads.catchUp(last.position);
    const described = messageHistory(
      events.map(({ event, stored }) => ({
        event: event as MessageEvent,
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
