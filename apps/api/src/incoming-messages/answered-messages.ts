import { Injectable } from "@nestjs/common";
import { deliveryDecider, messageDecider } from "klartext/domain";
import { Fingerprints, StreamReader } from "klartext/nest";
import { deliveryStream } from "../delivery/delivery-stream.ts";
import { deliveryIdOfMailId } from "../delivery/mail-ids.ts";
import { messageIdOfReplyAddress } from "../delivery/reply-address.ts";
import { messageStream } from "../messages/message-stream.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Finds the message of ours that something refers to. */
@Injectable()
export class AnsweredMessages {
  readonly #reader: StreamReader;
  readonly #fingerprints: Fingerprints;

  constructor(reader: StreamReader, fingerprints: Fingerprints) {
    this.#reader = reader;
    this.#fingerprints = fingerprints;
  }

  /** By the address that something was sent to: proof enough, for nobody else can make one. */
  byAddress(address: string): string | null {
    return messageIdOfReplyAddress(address, this.#fingerprints);
  }

  /** By whatever a trusted tool was given with the message: its id, the `webhook-id`, a Message-ID, a reply address, a token. */
  async byReference(reference: string): Promise<string | null> {
    const byToken = this.byAddress(reference.includes("@") ? reference : `+${reference}@token`);
    if (byToken !== null) return byToken;
    if (!UUID.test(reference)) return this.byMailId(reference);
    const id = reference.toLowerCase();
    const isMessage = (await this.#reader.stateOf(messageDecider, messageStream(id))) !== null;
    return isMessage ? id : this.#byDelivery(id);
  }

  /** By the Message-ID that a mail says it answers. Whoever saw our mail can claim it. */
  async byMailId(mailId: string): Promise<string | null> {
    const deliveryId = deliveryIdOfMailId(mailId);
    return deliveryId === null ? null : this.#byDelivery(deliveryId);
  }

  async #byDelivery(deliveryId: string): Promise<string | null> {
    const delivery = await this.#reader.stateOf(deliveryDecider, deliveryStream(deliveryId));
    return delivery?.subject.messageId ?? null;
  }
}
