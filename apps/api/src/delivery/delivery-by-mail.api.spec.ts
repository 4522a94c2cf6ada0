import { randomUUID } from "node:crypto";
import { messageDecider, openPointDecider } from "klartext/domain";
import { decodedHeader, type SmtpTestServer, startSmtpTestServer } from "klartext/mail/testing";
import { Fingerprints, StreamReader } from "klartext/nest";
import { Api, START } from "../testing/api-harness.ts";
import { deliveryIdOf } from "./delivery-stream.ts";
import { messageIdOfReplyAddress } from "./reply-address.ts";
import { mailingTo, ToldCustomer } from "./testing/told-customer.ts";

let server: SmtpTestServer;
let api: Api;
let customer: ToldCustomer;

let email: string;
let number: string;

beforeAll(async () => {
  server = await startSmtpTestServer();
  api = await Api.start({ mailing: mailingTo(server.port) });
  await api.as("admin").put("/v1/organization/name", { name: "Müller & Söhne GmbH" });
});
beforeEach(async () => {
  api.itIs(START);
  server.behave("accept");
  email = `jana-${randomUUID()}@berger.example`;
  customer = await ToldCustomer.of(api, email);
  number = (await api.as("service").get(`/v1/open-points/${customer.pointId}`)).body.number;
});
afterAll(async () => {
  await api.stop();
  await server.stop();
});

const minutesLater = (minutes: number) => new Date(Date.parse(START) + minutes * 60_000).toISOString();
const arrived = () => server.received.filter(({ to }) => to.includes(email));
const last = () => {
  const mail = arrived().at(-1);
  if (mail === undefined) throw new Error("No mail has come.");
  return { ...mail, header: (name: string) => decodedHeader(mail.headers.get(name) ?? "") };
};

describe("a message by mail", () => {
  it("comes from the organization, word for word, with an address that leads back to it", async () => {
    const text = "Guten Tag Frau Berger,\n\ndie Größe ist geprüft. Am 24.11. um 12 Uhr wissen Sie mehr.";
    const messageId = await customer.tell(text);
    await customer.happened("DeliveryAccepted", messageId);
    const { header } = last();
    expect(last().text).toBe(text);
    expect(last().to).toEqual([email]);
    expect(header("from")).toMatch(/^"?Müller & Söhne GmbH"? <service@example\.com>$/);
    expect(header("subject")).toBe(`${number}: Zwischenstand`);
    expect(header("message-id")).toBe(`<${deliveryIdOf(messageId, 1)}@example.com>`);
    const fingerprints = api.app.get(Fingerprints);
    expect(messageIdOfReplyAddress(header("reply-to"), fingerprints)).toBe(messageId);
    expect(await customer.deliveryOf(messageId)).toMatchObject({
      state: "accepted",
      attempts: 1,
      nextAttemptAt: null,
      sentence: "Vom empfangenden Server angenommen am 21.11.2026, 10:00.",
    });
  });

  it("names no employee and nothing internal, only the title that customers may know", async () => {
    const words = { title: "Antriebsrolle\r\nBcc: boese@example.net" };
    await api.as("service").put(`/v1/open-points/${customer.pointId}/tellable-words`, words);
    const messageId = await customer.tell("Die Rolle kommt am 24.11. um 12 Uhr.");
    await customer.happened("DeliveryAccepted", messageId);
    const { raw, header, to } = last();
    expect(header("subject")).toContain(`${number}: Zwischenstand – Antriebsrolle`);
    expect(to).toHaveLength(1);
    expect(last().headers.has("bcc")).toBe(false);
    expect(raw).not.toMatch(/Beispiel|Interner|verwechselt/);
  });

  it("holds together with all others about the point, and says what it corrects", async () => {
    const messageId = await customer.tell("Die Rolle kommt am 24.11. um 12 Uhr.");
    await customer.happened("DeliveryAccepted", messageId);
    const thread = last().header("references");
    await api.as("service").post(`/v1/messages/${messageId}/corrections`, {
      reason: "Der Tag war falsch.",
      text: "Die Rolle kommt am 25.11. um 12 Uhr.",
    });
    await customer.happened("DeliveryAccepted", messageId, 2);
    expect(last().text).toBe(
      "Diese Nachricht berichtigt unsere Nachricht vom 21.11.2026, 10:00. Der Tag war falsch.\n\nDie Rolle kommt am 25.11. um 12 Uhr.",
    );
    expect(last().header("subject")).toBe(`${number}: Berichtigung: Zwischenstand`);
    const corrected = `<${deliveryIdOf(messageId, 1)}@example.com>`;
    expect(last().header("in-reply-to")).toBe(corrected);
    expect(last().header("references")).toBe(`${thread} ${corrected}`);
  });

  it("asks for no automatic reply where it was issued by itself, and for none else", async () => {
    await customer.happened("DeliveryAccepted", await customer.tell("Die Rolle kommt am 24.11. um 12 Uhr."));
    expect(last().headers.has("auto-submitted")).toBe(false);
    const { pointId, customerId, contactPersonId } = customer;
    const reader = { channel: "email", language: "de", formOfAddress: "formal" } as const;
    const messageId = randomUUID();
    await api.given(messageDecider, `message-${messageId}`, {
      type: "IssueMessage",
      kind: "status_update",
      automatic: true,
      addressing: { pointId, customerId, contactPersonId, ...reader },
      text: "Es gibt Neues.",
      promise: null,
      promiseId: randomUUID(),
      point: await api.app.get(StreamReader).stateOf(openPointDecider, `openPoint-${pointId}`),
      now: START,
    });
    await customer.happened("DeliveryAccepted", messageId);
    expect(last().header("auto-submitted")).toBe("auto-generated");
  });

  it("leads to the addressee's page, where there is one", async () => {
    const { pointId, customerId, contactPersonId } = customer;
    const { body } = await api.as("service").post("/v1/customer-accesses", {
      customerId,
      contactPersonId,
      shown: { choice: "points", pointIds: [pointId] },
    });
    const messageId = await customer.tell("Die Rolle kommt am 24.11. um 12 Uhr.");
    await customer.happened("DeliveryAccepted", messageId);
    expect(last().text).toContain(`Hier finden Sie alle Nachrichten und den Stand:\n${body.url}\n`);
  });
});

describe("what stands against it", () => {
  it("for a while, delays it: with growing pauses, and always as the same mail", async () => {
    server.behave({ at: "rcpt_to", code: 451 });
    const messageId = await customer.tell("Die Rolle kommt am 24.11. um 12 Uhr.");
    await customer.happened("DeliveryPutOff", messageId);
    expect(await customer.deliveryOf(messageId)).toMatchObject({
      state: "put_off",
      nextAttemptAt: minutesLater(1),
      sentence:
        "Noch nicht gesendet; nächster Versuch am 21.11.2026, 10:01. Der empfangende Server nimmt sie vorübergehend nicht an.",
    });
    server.behave("accept_silently");
    customer.itIs(minutesLater(1));
    await customer.wasPutOff(messageId, 2);
    const first = last().header("message-id");
    server.behave("accept");
    customer.itIs(minutesLater(60));
    await customer.happened("DeliveryAccepted", messageId);
    expect(arrived()).toHaveLength(2);
    expect(last().header("message-id")).toBe(first);
  });

  it("for good, is shown on the point until somebody has settled it", async () => {
    server.behave({ at: "rcpt_to", code: 550 });
    const messageId = await customer.tell("Die Rolle kommt am 24.11. um 12 Uhr.");
    await customer.happened("DeliveryGivenUp", messageId);
    const { id, sentence } = await customer.deliveryOf(messageId);
    expect(sentence).toMatch(/^Nicht zugestellt\. Der empfangende Server lehnt sie ab\. Bitte/);
    const service = api.as("service");
    const point = async () => (await service.get(`/v1/open-points/${customer.pointId}`)).body;
    const listed = async () => (await service.get("/v1/open-points?undelivered=true")).body.items.length;
    expect((await point()).undeliveredMessages).toBe(1);
    expect(await listed()).toBe(1);
    const english = await service.get("/v1/deliveries?state=failed,bounced", { "accept-language": "en" });
    expect(english.body.items).toMatchObject([
      { id, pointNumber: number, sentence: expect.stringMatching(/^Not delivered\./) },
    ]);

    const settlement = { how: "told_otherwise", reason: "Am Telefon vorgelesen." };
    expect((await service.post(`/v1/deliveries/${id}/settlements`, settlement)).status).toBe(200);
    expect((await point()).undeliveredMessages).toBe(0);
    expect(await listed()).toBe(0);
    expect((await service.get(`/v1/deliveries/${id}`)).body).toMatchObject({
      state: "settled",
      settledBecause: "Am Telefon vorgelesen.",
      sentence: "Auf anderem Weg mitgeteilt.",
    });
    expect((await service.post(`/v1/deliveries/${id}/retries`)).body.code).toBe("delivery-settled");
  });

  it("because nobody knows the address, is sent when it was added and retried", async () => {
    await customer.reachedBy(null);
    const messageId = await customer.tell("Die Rolle kommt am 24.11. um 12 Uhr.");
    await customer.happened("DeliveryGivenUp", messageId);
    const { id, sentence } = await customer.deliveryOf(messageId);
    expect(sentence).toContain("keine E-Mail-Adresse");
    await customer.reachedBy(email);
    expect((await api.as("sales").post(`/v1/deliveries/${id}/retries`)).status).toBe(403);
    await api.as("service").post(`/v1/deliveries/${id}/retries`);
    await customer.happened("DeliveryAccepted", messageId);
    expect(arrived()).toHaveLength(1);
  });

  it("also holds up what comes later to the same person: a correction never comes first", async () => {
    server.behave({ at: "data", code: 451 });
    const first = await customer.tell("Die Rolle kommt am 24.11. um 12 Uhr.");
    await customer.happened("DeliveryPutOff", first);
    server.behave("accept");
    const second = await customer.tell("Der Monteur kommt am 25.11. um 12 Uhr.");
    const other = await ToldCustomer.of(api, "other@example.net");
    await other.happened("DeliveryAccepted", await other.tell("Der Bericht ist am 24.11. um 12 Uhr da."));
    expect((await customer.deliveryOf(second)).state).toBe("waiting");
    customer.itIs(minutesLater(1));
    await customer.happened("DeliveryAccepted", second);
    expect(arrived().map(({ text }) => text.slice(0, 9))).toEqual(["Die Rolle", "Der Monte"]);
  });
});

it("only records what was spoken", async () => {
  const messageId = await customer.tell("Die Rolle kommt am 24.11. um 12 Uhr.", "phone");
  await customer.happened("DeliveryRecordedOnly", messageId);
  expect(await customer.deliveryOf(messageId)).toMatchObject({
    state: "recorded_only",
    sentence: "Festgehalten, nicht von Klartext gesendet.",
  });
});
