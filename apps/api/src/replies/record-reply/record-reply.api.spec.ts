import { randomUUID } from "node:crypto";
import { startedApi } from "../../testing/api-harness.ts";
import { givenCustomer } from "../../testing/given.ts";

const api = startedApi();
let customerId: string;

beforeAll(async () => {
  customerId = await givenCustomer(api());
});

async function reported(): Promise<string> {
  const { body } = await api()
    .as("service")
    .post("/v1/incidents", { title: "Pumpe undicht", customers: [{ customerId }] });
  return body.id;
}

const words = "Danke, aber die Pumpe tropft noch.";
const reply = () => ({ customerId, channel: "email", words });

function sendReply(pointId: string, body: object = reply(), headers = {}) {
  return api().as("service").post(`/v1/open-points/${pointId}/replies`, body, headers);
}

it("is shown on the point and in its history, and counts as a contact", async () => {
  const id = await reported();
  expect(await sendReply(id)).toMatchObject({ status: 200, body: { id, changed: true } });

  const { body: point } = await api().as("service").get(`/v1/open-points/${id}`);
  expect(point).toMatchObject({
    contacts: 1,
    lastToldAt: null,
    replies: [{ customerId, words, channel: "email", messageId: null, fromOtherAddress: false }],
  });
  const { body: history } = await api()
    .as("service")
    .get(`/v1/open-points/${id}/history`, { "accept-language": "de" });
  expect(history.items.at(-1)).toMatchObject({
    what: "Antwort des Kunden",
    changes: expect.arrayContaining([expect.objectContaining({ label: "Worte des Kunden", to: words })]),
  });
});

it("is found by its words, and told nobody else", async () => {
  const id = await reported();
  await sendReply(id, { ...reply(), words: "Quietschentchen fehlt" });
  const { body: found } = await api().as("service").get("/v1/open-points?q=quietschentchen");
  expect(found.items.map((item: { id: string }) => item.id)).toEqual([id]);
  const { body: answer } = await api().as("service").get(`/v1/status-answers?customerId=${customerId}`);
  expect(answer.points).not.toHaveLength(0);
  expect(JSON.stringify(answer)).not.toContain("Quietschentchen");
});

it("ends the waiting for the customer, and reopens what was closed", async () => {
  const id = await reported();
  await api().as("service").post(`/v1/open-points/${id}/begin-waiting`, {
    waitingFor: "customer",
    reason: "Foto fehlt",
    lookAgainOn: "2026-11-30",
  });
  await sendReply(id);
  await api().as("service").post(`/v1/open-points/${id}/drop`, { reason: "Erledigt" });
  await sendReply(id);
  expect(await api().typesOf(`openPoint-${id}`)).toEqual([
    "IncidentReported",
    "WaitingBegun",
    "CustomerReplied",
    "WorkStarted",
    "OpenPointDropped",
    "CustomerReplied",
    "OpenPointReopened",
  ]);
});

it("goes to the point that goes on for a duplicate, and a repeated request stays where it was", async () => {
  const [duplicate, other] = [await reported(), await reported()];
  const key = { "idempotency-key": randomUUID() };
  await sendReply(duplicate, reply(), key);
  await api().as("service").post(`/v1/open-points/${duplicate}/join-as-duplicate`, { of: other });
  await api().happened(`openPoint-${duplicate}`, "JoinedAsDuplicate");

  expect((await sendReply(duplicate, reply(), key)).body).toMatchObject({ id: duplicate, changed: false });
  expect((await sendReply(duplicate)).body).toMatchObject({ id: other, changed: true });
});

it("is refused in words: nobody's, blank, of a customer elsewhere, for an unknown point, from tomorrow", async () => {
  const id = await reported();
  const stranger = await givenCustomer(api(), "Fremd AG");
  expect((await sendReply(id, { ...reply(), words: " " })).status).toBe(400);
  expect((await sendReply(id, { ...reply(), customerId: randomUUID() })).status).toBe(400);
  expect(await sendReply(id, { ...reply(), customerId: stranger })).toMatchObject({
    status: 409,
    body: { code: "customer-not-affected" },
  });
  expect((await sendReply(randomUUID())).status).toBe(404);
  expect(await sendReply(id, { ...reply(), receivedAt: "2026-11-22T09:00:00Z" })).toMatchObject({
    body: { code: "moment-ahead" },
  });
});

it("names a message of this point to this customer, or none", async () => {
  const [id, other] = [await reported(), await reported()];
  const message = { customerId, channel: "email", kind: "status_update", text: "Die Pumpe kommt am 24.11." };
  const { body } = await api().as("service").post(`/v1/open-points/${id}/messages`, message);
  const noMessage = { status: 400, body: { errors: [{ pointer: "/messageId", code: "message" }] } };
  expect(await sendReply(id, { ...reply(), messageId: randomUUID() })).toMatchObject(noMessage);
  expect(await sendReply(other, { ...reply(), messageId: body.id })).toMatchObject(noMessage);
  expect((await sendReply(id, { ...reply(), messageId: body.id })).status).toBe(200);
});

it("is another matter after ninety days", async () => {
  const id = await reported();
  await api().as("service").post(`/v1/open-points/${id}/drop`, { reason: "Erledigt" });
  api().itIs("2027-03-01T09:00:00Z");
  expect(await sendReply(id)).toMatchObject({ status: 409, body: { code: "reply-too-late" } });
});
