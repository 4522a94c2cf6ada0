import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { notFound } from "../../http/problems.ts";
import type { ReaderLanguage } from "../../http/reader-language.ts";
import { type MessageDetail, ShownMessages } from "../shown-messages.ts";

export class GetMessage extends Query<MessageDetail> {
  readonly messageId: string;

  readonly language: ReaderLanguage;

  constructor(messageId: string, language: ReaderLanguage) {
    super();
    this.messageId = messageId;
    this.language = language;
  }
}

@QueryHandler(GetMessage)
export class GetMessageHandler implements IQueryHandler<GetMessage> {
  readonly #messages: ShownMessages;

  constructor(messages: ShownMessages) {
    this.#messages = messages;
  }

  async execute({ messageId, language }: GetMessage): Promise<MessageDetail> {
    const message = await this.#messages.one(messageId, language);
    if (message === undefined) throw notFound();
    return message;
  }
}
