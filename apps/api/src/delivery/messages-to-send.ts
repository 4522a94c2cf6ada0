import { Inject, Injectable } from "@nestjs/common";
import {
  type CustomerState,
  customerDecider,
  type DeliverySubject,
  type GivingUpReason,
  type MessageKind,
  messageDecider,
  organizationDecider,
  readable,
  type SendingWay,
  type WrittenMessage,
} from "klartext/domain";
import { CLOCK, type Clock, isoInstant, ORGANIZATION_STREAM, READ_MODEL, StreamReader } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { AccessLinks } from "../customer-access/access-links.ts";
import type { MessageToSend } from "./message-to-send.ts";

/** Why a message cannot even be tried to send. */
type Unsendable = Extract<
  GivingUpReason,
  "no_contact_person" | "contact_person_gone" | "address_missing" | "text_erased"
>;

/** Sent by Klartext, whoever worded them. */
const alwaysAutomatic: readonly MessageKind[] = ["receipt", "emergency_notice"];

/** Looks up what is to be sent, and whom to, as the log has it at that moment. */
@Injectable()
export class MessagesToSend {
  readonly #reader: StreamReader;
  readonly #readModel: ReadModel;
  readonly #links: AccessLinks;
  readonly #clock: Clock;

  constructor(
    reader: StreamReader,
    @Inject(READ_MODEL) readModel: ReadModel,
    links: AccessLinks,
    @Inject(CLOCK) clock: Clock,
  ) {
    this.#reader = reader;
    this.#readModel = readModel;
    this.#links = links;
    this.#clock = clock;
  }

  /** Or why it cannot be sent. */
  async find(
    deliveryId: string,
    subject: DeliverySubject,
    way: SendingWay,
  ): Promise<MessageToSend | Unsendable> {
    const customer = await this.#reader.stateOf(customerDecider, `customer-${subject.customerId}`);
    const addressee = addresseeOf(subject, customer, way);
    if (typeof addressee === "string") return addressee;
    const issued = await this.#issued(subject);
    if (issued === null) return "text_erased";
    const organization = await this.#reader.stateOf(organizationDecider, ORGANIZATION_STREAM);
    return {
      deliveryId,
      subject,
      ...issued,
      organizationName: readable(organization.name) ?? null,
      timeZone: organization.calendar.timeZone,
      addressee,
    };
  }

  /** `null` where its words were erased. */
  async #issued({ messageId, version, pointId, customerId, contactPersonId }: DeliverySubject) {
    const message = await this.#reader.stateOf(messageDecider, `message-${messageId}`);
    const issued = message?.versions.find((one) => one.version === version);
    const text = readable(issued?.text);
    if (message === null || issued === undefined || text === undefined) return null;
    const { kind, addressing } = message;
    const { language, formOfAddress } = addressing;
    const corrected = message.versions.find((one) => one.version === issued.corrects);
    const now = isoInstant(this.#clock.now());
    const written: WrittenMessage = {
      kind,
      language,
      formOfAddress,
      ...this.#point(pointId, customerId),
      text,
      corrects: corrected
        ? {
            version: corrected.version,
            issuedAt: corrected.issuedAt,
            reason: readable(issued.reason) ?? null,
          }
        : null,
      link: await this.#links.linkFor({ customerId, contactPersonId, pointId, now }),
    };
    const automatic = issued.automatic === true || alwaysAutomatic.includes(kind);
    return { written, automatic, issuedAt: issued.issuedAt };
  }

  /** Out of the read model: a point that thousands were told about is long to read. */
  #point(pointId: string, customerId: string): Pick<WrittenMessage, "pointNumber" | "tellableTitle"> {
    const { points, statusAnswers } = this.#readModel;
    const pointNumber = points.numberOf(pointId);
    if (pointNumber === undefined)
      throw new Error("The read model does not know the point of a delivery yet.");
    return { pointNumber, tellableTitle: readable(statusAnswers.title(pointId, customerId)) ?? null };
  }
}

function addresseeOf(
  { contactPersonId }: DeliverySubject,
  customer: CustomerState,
  way: SendingWay,
): MessageToSend["addressee"] | Unsendable {
  if (customer === null || customer.erased) return "contact_person_gone";
  // A chat knows the customer by its own means; an e-mail needs somebody's address.
  if (contactPersonId === null) return way === "mail" ? "no_contact_person" : { email: null, phone: null };
  const person = customer.contactPersons.find((one) => one.contactPersonId === contactPersonId);
  if (person?.presence !== "present") return "contact_person_gone";
  const [email, phone] = [readable(person.email) ?? null, readable(person.phone) ?? null];
  return way === "mail" && email === null ? "address_missing" : { email, phone };
}
