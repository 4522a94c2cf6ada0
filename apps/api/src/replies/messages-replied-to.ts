import { Injectable } from "@nestjs/common";
import { messageDecider, openPointDecider } from "klartext/domain";
import { StreamReader } from "klartext/nest";
import { expectationMessage } from "../http/fields/field-problem.ts";
import { invalidFields } from "../http/validation.pipe.ts";
import { messageStream } from "../messages/message-stream.ts";
import { openPointStream } from "../open-points/open-point-stream.ts";

/** Which message a tool says that a customer replied to. */
@Injectable()
export class MessagesRepliedTo {
  readonly #reader: StreamReader;

  constructor(reader: StreamReader) {
    this.#reader = reader;
  }

  /** Of a point that was joined to this one as well. @throws Problem (invalid-fields) at `/messageId` */
  async check(messageId: string, pointId: string, customerId: string): Promise<void> {
    const message = await this.#reader.stateOf(messageDecider, messageStream(messageId));
    const isToCustomer = message?.versions.length && message.addressing.customerId === customerId;
    if (isToCustomer && (await this.#isAbout(message.addressing.pointId, pointId))) return;
    throw invalidFields([{ pointer: "/messageId", message: expectationMessage("message") }]);
  }

  async #isAbout(aboutId: string, pointId: string): Promise<boolean> {
    if (aboutId === pointId) return true;
    const about = await this.#reader.stateOf(openPointDecider, openPointStream(aboutId));
    return about?.duplicateOf === pointId;
  }
}
