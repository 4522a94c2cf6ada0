import { randomUUID } from "node:crypto";
import { customerDecider } from "klartext/domain";
import { Fingerprints } from "klartext/nest";
import { replyAddress } from "../../delivery/reply-address.ts";
import { startedApi } from "../../testing/api-harness.ts";
import { givenCustomer } from "../../testing/given.ts";

const api = startedApi();
const EMAIL = "a.weber@weber-getraenke.example";
let customerId: string;
let contactPersonId: string;

beforeAll(async () => {
  customerId = await givenCustomer(api());
  contactPersonId = await givenContactPerson(customerId, { email: EMAIL, phone: "02365 555-0" });
});

async function givenContactPerson(of: string, reach: { email: string | null; phone: string | null }) {
  const person = randomUUID();
  await api().given(customerDecider, `customer-${of}`, {
    type: "PutContactPerson",
    contactPersonId: person,
    name: "Anke Weber",
    channel: null,
    language: "de",
    formOfAddress: "formal",
    ...reach,
  });
  return person;
}

async function reported(title = "Pumpe undicht") {
  const { body } = await api()
    .as("service")
    .post("/v1/incidents", { title, customers: [{ customerId }] });
  const { body: point } = await api().as("service").get(`/v1/open-points/${body.id}`);
  return { id: String(body.id), number: String(point.number) };
}

async function told(pointId: string): Promise<string> {
  const { status, body } = await api().as("service").post(`/v1/open-points/${pointId}/messages`, {
    customerId,
    contactPersonId,
    kind: "status_update",
    channel: "email",
    text: "Die Pumpe wird am 24. November geprüft.",
  });
  if (status !== 201) throw new Error(`Not told: ${JSON.stringify(body)}`);
  return body.id;
}

const sms = (fields: object = {}) => ({
  channel: "other",
  externalId: randomUUID(),
  text: "Sie tropft noch.",
  receivedAt: "2026-11-21T08:59:00Z",
  ...fields,
});

const send = (body: object) => api().as("integration").post("/v1/incoming-messages", body);

async function repliesOf(id: string) {
  return (await api().as("service").get(`/v1/open-points/${id}`)).body.replies;
}

it("becomes a reply at the point of the message that it answers, however that is named", async () => {
  const { id } = await reported();
  const messageId = await told(id);
  const address = replyAddress("service@example.com", messageId, api().app.get(Fingerprints));
  const token = address.slice(address.indexOf("+") + 1, address.indexOf("@"));
  for (const inReplyTo of [messageId, messageId.toUpperCase(), address, token]) {
    expect(await send(sms({ inReplyTo }))).toMatchObject({ status: 201, body: { id, takenAs: "reply" } });
  }
  expect(await repliesOf(id)).toHaveLength(4);
  expect((await repliesOf(id))[0]).toMatchObject({
    customerId,
    contactPersonId,
    messageId,
    words: "Sie tropft noch.",
    fromOtherAddress: false,
  });
});

it("says when the sender is none of the customer's", async () => {
  const { id } = await reported();
  const inReplyTo = await told(id);
  await send(sms({ inReplyTo, from: { email: "wer@anders.example" } }));
  await send(sms({ inReplyTo, from: { email: EMAIL.toUpperCase() } }));
  expect(await repliesOf(id)).toMatchObject([
    { fromOtherAddress: true, contactPersonId: null },
    { fromOtherAddress: false, contactPersonId },
  ]);
});

it("becomes a reply by the running number and a sender who is on that point", async () => {
  const { id, number } = await reported();
  const text = `Zu ${number.toLowerCase()}: sie tropft noch.`;
  const from = { phone: "+49 2365 5550" };
  expect((await send(sms({ text, from }))).body).toMatchObject({ id, takenAs: "reply" });
  expect((await send(sms({ text }))).body.takenAs).toBe("complaint");
  const stranger = await givenCustomer(api(), "Fremd AG");
  await givenContactPerson(stranger, { email: "chef@fremd.example", phone: null });
  const strange = await send(sms({ text, from: { email: "chef@fremd.example" } }));
  expect(strange.body.takenAs).toBe("complaint");
});

it("becomes a complaint to be sorted, with the customer where the sender is one customer's alone", async () => {
  const from = { name: "Anke Weber", email: EMAIL };
  const { body: taken } = await send(sms({ from, inReplyTo: randomUUID() }));
  expect(taken).toMatchObject({ takenAs: "complaint", changed: true });
  const { body: known } = await api().as("service").get(`/v1/open-points/${taken.id}`);
  expect(known).toMatchObject({
    kind: "complaint",
    title: "Eingegangen, noch zuzuordnen (anderer Weg)",
    customersWords: "Sie tropft noch.",
    customers: [{ id: customerId, contactPerson: { id: contactPersonId } }],
    noticedAt: "2026-11-21T08:59:00Z",
  });
  const another = await givenCustomer(api(), "Weber Immobilien");
  await givenContactPerson(another, { email: "beide@weber.example", phone: null });
  await givenContactPerson(customerId, { email: "beide@weber.example", phone: null });
  const both = await send(sms({ from: { email: "beide@weber.example" } }));
  const { body: unknown } = await api().as("service").get(`/v1/open-points/${both.body.id}`);
  expect(unknown).toMatchObject({ customers: [], description: "Absender: beide@weber.example" });
});

it("is taken once, and stays what it was", async () => {
  const { id } = await reported();
  const inReplyTo = await told(id);
  const reply = sms({ inReplyTo });
  const complaint = sms();
  for (const message of [reply, complaint]) {
    const first = await send(message);
    await api().as("service").post(`/v1/open-points/${id}/drop`, { reason: "Erledigt" });
    expect((await send(message)).body).toEqual({ ...first.body, changed: false });
    const other = await send({ ...message, text: "Anderer Text" });
    expect(other.status).toBe(422);
    expect(other.body.detail).toContain("externalId");
  }
});

it("becomes a complaint where the point takes no replies any more", async () => {
  const { id, number } = await reported();
  const inReplyTo = await told(id);
  await api().as("service").post(`/v1/open-points/${id}/drop`, { reason: "Erledigt" });
  api().itIs("2027-03-01T09:00:00Z");
  const { body } = await send(sms({ inReplyTo, receivedAt: "2027-03-01T08:00:00Z" }));
  expect(body.takenAs).toBe("complaint");
  const { body: point } = await api().as("service").get(`/v1/open-points/${body.id}`);
  expect(point.description).toContain(`Es gehört zu ${number}, ließ sich dort aber nicht festhalten`);
});
