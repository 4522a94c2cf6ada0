import { randomUUID } from "node:crypto";
import { type Channel, customerDecider, type DomainEventType } from "klartext/domain";
import { type SmtpSettings, smtpSender } from "klartext/mail";
import { FreshReads } from "klartext/nest";
import type { Api } from "../../testing/api-harness.ts";
import { givenCustomer } from "../../testing/given.ts";
import { deliveryIdOf, deliveryStream } from "../delivery-stream.ts";
import { Outbox } from "../outbox.ts";
import type { Mailing } from "../sending.options.ts";

/** Through a server on this machine. */
export function mailingTo(port: number, others: Partial<SmtpSettings> = {}): Mailing {
  const settings = { host: "127.0.0.1", port, secure: false, login: null, ownName: "example.com", ...others };
  return { sender: smtpSender(settings), from: "service@example.com", replyTo: "antwort@example.com" };
}

/** A customer with a contact person and a point of theirs, about which they are told things. */
export class ToldCustomer {
  readonly api: Api;
  readonly customerId: string;
  readonly contactPersonId: string;
  readonly pointId: string;

  private constructor(api: Api, customerId: string, contactPersonId: string, pointId: string) {
    this.api = api;
    this.customerId = customerId;
    this.contactPersonId = contactPersonId;
    this.pointId = pointId;
  }

  static async of(api: Api, email: string | null = "jana@berger.example"): Promise<ToldCustomer> {
    const customerId = await givenCustomer(api, "Berger Logistik GmbH");
    const record = { title: "Interner Titel: Lager hat verwechselt", customers: [{ customerId }] };
    const { body } = await api.as("service").post("/v1/incidents", record);
    const customer = new ToldCustomer(api, customerId, randomUUID(), body.id);
    await customer.reachedBy(email);
    return customer;
  }

  /** The same, as another node has it. */
  on(api: Api): ToldCustomer {
    return new ToldCustomer(api, this.customerId, this.contactPersonId, this.pointId);
  }

  async reachedBy(email: string | null, phone: string | null = null): Promise<void> {
    await this.api.given(customerDecider, `customer-${this.customerId}`, {
      type: "PutContactPerson",
      contactPersonId: this.contactPersonId,
      name: "Jana Berger",
      email,
      phone,
      channel: "email",
      language: "de",
      formOfAddress: "formal",
    });
  }

  /** Answers with the message's id. */
  async tell(text: string, channel: Channel = "email", more: object = {}): Promise<string> {
    const { customerId, contactPersonId } = this;
    const message = { customerId, contactPersonId, channel, kind: "status_update", text, ...more };
    const answer = await this.api.as("service").post(`/v1/open-points/${this.pointId}/messages`, message);
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body.id;
  }

  /** Waits until this has happened to a version of a message on its way. */
  async happened(type: DomainEventType, messageId: string, version = 1): Promise<void> {
    await this.api.happened(deliveryStream(deliveryIdOf(messageId, version)), type);
  }

  /** Waits until so many attempts have been put off. */
  async wasPutOff(messageId: string, attempt: number): Promise<void> {
    const stream = deliveryStream(deliveryIdOf(messageId, 1));
    await new Promise<void>((resolve) => {
      const following = this.api.store.follow(null, (batch) => {
        const isThere = batch.some(
          (event) =>
            event.stream === stream &&
            event.type === "DeliveryPutOff" &&
            JSON.parse(event.data).attempt === attempt,
        );
        if (!isThere) return;
        resolve();
        void following.stop();
      });
    });
    await this.api.app.get(FreshReads).catchUp();
  }

  /** What is shown of it. */
  async deliveryOf(messageId: string, version = 1) {
    const { body } = await this.api.as("service").get(`/v1/messages/${messageId}`);
    return body.versions[version - 1].delivery;
  }

  /** The time has come for whatever is due then. */
  itIs(instant: string): void {
    this.api.itIs(instant);
    this.api.app.get(Outbox).lookAgain();
  }
}
