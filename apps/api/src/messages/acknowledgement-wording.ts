import { Injectable } from "@nestjs/common";
import { composeAcknowledgement, type Message, messageDecider, readable } from "klartext/domain";
import { StreamReader } from "klartext/nest";
import type { FieldFindingDocument } from "../http/text-finding.ts";
import { ContactLines } from "../wording/contact-lines.ts";
import { OtherCustomers } from "../wording/other-customers.ts";
import { type TextsOfFields, WordingCheck } from "../wording/wording-check.ts";
import { Correspondence } from "./correspondence.ts";

/** The wording check of an acknowledgement's draft: of the text as a whole, as the message shows it, with its time. */
@Injectable()
export class AcknowledgementWording {
  readonly #reader: StreamReader;
  readonly #correspondence: Correspondence;
  readonly #wording: WordingCheck;
  readonly #contactLines: ContactLines;
  readonly #otherCustomers: OtherCustomers;

  constructor(
    reader: StreamReader,
    correspondence: Correspondence,
    wording: WordingCheck,
    contactLines: ContactLines,
    otherCustomers: OtherCustomers,
  ) {
    this.#reader = reader;
    this.#correspondence = correspondence;
    this.#wording = wording;
    this.#contactLines = contactLines;
    this.#otherCustomers = otherCustomers;
  }

  /** Gives the warnings. @throws Problem (wording-refused) with everything that was found */
  async check(message: Message): Promise<FieldFindingDocument[]> {
    const texts = await this.#texts(message);
    const contactLine = readable(message.draft?.parts.contactLine ?? null);
    return [
      ...this.#contactLines.check("/draft/contactLine", contactLine),
      ...this.#wording.tellable("acknowledgement", texts, await this.#knownOf(message)),
    ];
  }

  /** What issuing the draft would warn of and refuse as it stands. */
  async foresee(stream: string): Promise<FieldFindingDocument[]> {
    const message = await this.#reader.stateOf(messageDecider, stream);
    if (message === null) return [];
    const texts = await this.#texts(message);
    return this.#wording.foreseen("acknowledgement", texts, await this.#knownOf(message));
  }

  async #texts({ addressing, draft, versions }: Message): Promise<TextsOfFields> {
    if (draft === null) return {};
    const letterhead = await this.#correspondence.letterhead(addressing);
    return { "/draft/text": composeAcknowledgement(addressing, draft, versions.at(-1), letterhead) };
  }

  async #knownOf({ addressing: { customerId, language, pointId }, draft }: Message) {
    return {
      customerIds: [customerId],
      affected: await this.#otherCustomers.affectedBy(await this.#correspondence.point(pointId)),
      contactLine: readable(draft?.parts.contactLine ?? null),
      language,
    };
  }
}
