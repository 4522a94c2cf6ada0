import { Inject, Injectable } from "@nestjs/common";
import {
  type CorrectiveActionState,
  correctiveActionDecider,
  customerDecider,
  type FeedbackGiver,
  feedbackDecider,
  feedbackGivers,
  type KnownContactPerson,
  messageDecider,
  type PersonalData,
  type Reaching,
  type Reader,
  wayToReach,
} from "klartext/domain";
import { derivedUuid, READ_MODEL, StreamReader } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { correctiveActionStream } from "../corrective-actions/corrective-action-stream.ts";
import { Correspondence } from "../messages/correspondence.ts";
import { messageStream } from "../messages/message-stream.ts";
import { feedbackStream } from "./feedback-stream.ts";

/** Somebody whose feedback led to an action, and whether they were told what was changed. */
export interface ChangedNoticeRecipient extends FeedbackGiver {
  readonly customerName: PersonalData;
  readonly contactPerson: KnownContactPerson | undefined;
  readonly reader: Reader;
  readonly way: Reaching;
  /** One for each of them and the action: whoever was told is not told again. */
  readonly messageId: string;
  /** RFC 3339 */
  readonly toldAt: string | null;
}

/** To whom "what we changed" goes once an action is done. */
@Injectable()
export class ChangedNotices {
  readonly #reader: StreamReader;
  readonly #readModel: ReadModel;
  readonly #correspondence: Correspondence;

  constructor(
    reader: StreamReader,
    @Inject(READ_MODEL) readModel: ReadModel,
    correspondence: Correspondence,
  ) {
    this.#reader = reader;
    this.#readModel = readModel;
    this.#correspondence = correspondence;
  }

  /** Whether somebody is still to be told. */
  async areDue(actionId: string, action: CorrectiveActionState): Promise<boolean> {
    if (action?.state !== "done") return false;
    return (await this.recipients(actionId)).some(({ toldAt }) => toldAt === null);
  }

  action(actionId: string): Promise<CorrectiveActionState> {
    return this.#reader.stateOf(correctiveActionDecider, correctiveActionStream(actionId));
  }

  /** Without customers who were erased, and contact persons who were removed or erased. */
  async recipients(actionId: string): Promise<readonly ChangedNoticeRecipient[]> {
    const given = [];
    for (const feedbackId of this.#readModel.feedback.ofAction(actionId)) {
      const feedback = await this.#reader.stateOf(feedbackDecider, feedbackStream(feedbackId));
      if (feedback !== null) given.push({ feedbackId, feedback });
    }
    const recipients = [];
    for (const giver of feedbackGivers(given)) {
      const recipient = await this.#recipient(actionId, giver);
      if (recipient !== null) recipients.push(recipient);
    }
    return recipients;
  }

  async #recipient(actionId: string, giver: FeedbackGiver): Promise<ChangedNoticeRecipient | null> {
    const { customerId, contactPersonId, channel } = giver;
    const customer = await this.#reader.stateOf(customerDecider, `customer-${customerId}`);
    if (customer === null || customer.erased) return null;
    const contactPerson = customer.contactPersons.find(
      (person) => person.contactPersonId === contactPersonId && person.presence === "present",
    );
    if (contactPersonId !== null && contactPerson === undefined) return null;
    const messageId = derivedUuid("message", "changed-notice", actionId, contactPersonId ?? customerId);
    const message = await this.#reader.stateOf(messageDecider, messageStream(messageId));
    return {
      ...giver,
      customerName: customer.name,
      contactPerson,
      reader: await this.#correspondence.reader(contactPerson),
      way: wayToReach(contactPerson, channel),
      messageId,
      toldAt: message?.versions[0]?.issuedAt ?? null,
    };
  }
}
