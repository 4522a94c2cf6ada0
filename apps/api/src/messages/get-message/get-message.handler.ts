import { type IQueryHandler, Query, QueryHandler } from "@nestjs/cqrs";
import { notFound } from "../../http/problems.ts";
import { type MessageDetail, ShownMessages } from "../shown-messages.ts";

export class GetMessage extends Query<MessageDetail> {
  readonly messageId: string;

  constructor(messageId: string) {
    super();
    this.messageId = messageId;
  }
}

@QueryHandler(GetMessage)
export class GetMessageHandler implements IQueryHandler<GetMessage> {
  readonly #messages: ShownMessages;

  constructor(messages: ShownMessages) {
    this.#messages = messages;
  }

  async execute({ messageId }: GetMessage): Promise<MessageDetail> {
    const message = await this.#messages.one(messageId);
    if (message === undefined) throw notFound();
    return message;
  }
}
