import { Inject } from "@nestjs/common";
import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { READ_MODEL, StreamReader } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import type { ReaderLanguage } from "../../http/reader-language.ts";
import { missingPoint } from "../../open-points/missing-point.ts";
import { openPointStream } from "../../open-points/open-point-stream.ts";
import { type MessageDetail, ShownMessages } from "../shown-messages.ts";

export class ListMessages extends Query<readonly MessageDetail[]> {
  readonly pointId: string;

  readonly language: ReaderLanguage;

  constructor(pointId: string, language: ReaderLanguage) {
    super();
    this.pointId = pointId;
    this.language = language;
  }
}

@QueryHandler(ListMessages)
export class ListMessagesHandler implements IQueryHandler<ListMessages> {
  readonly #reader: StreamReader;
  readonly #readModel: ReadModel;
  readonly #messages: ShownMessages;

  constructor(reader: StreamReader, @Inject(READ_MODEL) readModel: ReadModel, messages: ShownMessages) {
    this.#reader = reader;
    this.#readModel = readModel;
    this.#messages = messages;
  }

  async execute({ pointId, language }: ListMessages): Promise<readonly MessageDetail[]> {
    const { last } = await this.#reader.read(openPointStream(pointId));
    if (last === undefined) throw await missingPoint(this.#reader, pointId);
    const ids = this.#readModel.points.messagesOf(pointId);
    const messages = await Promise.all(ids.map((id) => this.#messages.one(id, language)));
    return messages.filter((message) => message !== undefined);
  }
}
