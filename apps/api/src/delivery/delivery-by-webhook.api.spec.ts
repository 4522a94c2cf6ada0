import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";
import { Api, START } from "../testing/api-harness.ts";
import { deliveryIdOf } from "./delivery-stream.ts";
import { ToldCustomer } from "./testing/told-customer.ts";

interface Call {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let receiver: Server;
let url: string;
let calls: Call[];
let answer: { status: number; headers?: Record<string, string> };
let api: Api;
let customer: ToldCustomer;
let secret: string;

beforeAll(async () => {
  calls = [];
  receiver = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      calls.push({
        path: request.url ?? "",
        headers: request.headers,
        body: Buffer.concat(chunks).toString("utf8"),
      });
      response.writeHead(answer.status, answer.headers).end();
    });
  });
  receiver.listen(0, "127.0.0.1");
  await once(receiver, "listening");
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/klartext`;
  api = await Api.start();
  await api.as("admin").put("/v1/organization/name", { name: "Müller & Söhne GmbH" });
  const set = await api.as("admin").put("/v1/delivery-ways/live_chat", { way: "webhook", url });
  secret = set.body.secret;
});
beforeEach(async () => {
  answer = { status: 204 };
  api.itIs(START);
  customer = await ToldCustomer.of(api);
});
afterAll(async () => {
  await api.stop();
  stopListening();
});

function stopListening(): void {
  receiver.closeAllConnections();
  receiver.close();
}

/** What came for a message. */
function callsFor(messageId: string): Call[] {
  return calls.filter(({ headers }) => headers["webhook-id"] === deliveryIdOf(messageId, 1));
}

const minutesLater = (minutes: number) => new Date(Date.parse(START) + minutes * 60_000).toISOString();
const TEXT = "Die Größe ist geprüft. Am 24.11. um 12 Uhr wissen Sie mehr.";

function verified({ headers, body }: Call) {
  // Its clock is the real one; the harness' is not.
  const signed = new Webhook(secret).sign(
    String(headers["webhook-id"]),
    new Date(Number(headers["webhook-timestamp"]) * 1000),
    body,
  );
  expect(headers["webhook-signature"]).toBe(signed);
  return JSON.parse(body);
}

it("carries the message and the contact person's address, signed, and nothing else", async () => {
  const messageId = await customer.tell(TEXT, "live_chat");
  await customer.happened("DeliveryAccepted", messageId);
  const [call] = callsFor(messageId);
  if (call === undefined) throw new Error("Nobody has called.");
  const { customerId, contactPersonId } = customer;
  const { number } = (await api.as("service").get(`/v1/open-points/${customer.pointId}`)).body;
  expect(verified(call)).toEqual({
    type: "message.issued",
    timestamp: START,
    data: {
      deliveryId: deliveryIdOf(messageId, 1),
      messageId,
      version: 1,
      kind: "status_update",
      channel: "live_chat",
      customerId,
      contactPersonId,
      address: "jana@berger.example",
      language: "de",
      formOfAddress: "formal",
      organizationName: "Müller & Söhne GmbH",
      pointNumber: number,
      subject: `${number}: Zwischenstand`,
      text: TEXT,
      letter: TEXT,
      corrects: null,
      link: null,
    },
  });
});

it("is verified by the receivers' library at the time it is called", async () => {
  api.itIs(new Date().toISOString());
  const messageId = await customer.tell("Die Rolle kommt am 24.11. um 12 Uhr.", "live_chat");
  await customer.happened("DeliveryAccepted", messageId);
  const [call] = callsFor(messageId);
  const headers = call?.headers as Record<string, string>;
  expect(new Webhook(secret).verify(call?.body ?? "", headers)).toMatchObject({ type: "message.issued" });
  expect(() => new Webhook(secret).verify(`${call?.body} `, headers)).toThrow("signature");
});

it.each([408, 425, 429, 500, 503, 302])("is tried again after %i, with the same id", async (status) => {
  answer = { status, headers: { location: `${url}/elsewhere` } };
  const messageId = await customer.tell(TEXT, "live_chat");
  await customer.happened("DeliveryPutOff", messageId);
  answer = { status: 200 };
  customer.itIs(minutesLater(1));
  await customer.happened("DeliveryAccepted", messageId);
  expect(callsFor(messageId).map(({ path }) => path)).toEqual(["/klartext", "/klartext"]);
});

it.each([
  ["7200", minutesLater(120)],
  [new Date(Date.parse(START) + 30 * 60_000).toUTCString(), minutesLater(30)],
  ["nonsense", minutesLater(1)],
])("waits as long as it is asked to: %s", async (retryAfter, nextAttemptAt) => {
  answer = { status: 503, headers: { "retry-after": retryAfter } };
  const messageId = await customer.tell(TEXT, "live_chat");
  await customer.happened("DeliveryPutOff", messageId);
  expect(await customer.deliveryOf(messageId)).toMatchObject({ state: "put_off", nextAttemptAt });
});

it.each([400, 404, 410])("is given up after %i, and shown", async (status) => {
  answer = { status };
  const messageId = await customer.tell(TEXT, "live_chat");
  await customer.happened("DeliveryGivenUp", messageId);
  const { state, sentence } = await customer.deliveryOf(messageId);
  expect(state).toBe("failed");
  expect(sentence).toContain(
    status === 410 ? "Gegenstelle dieses Kanals gibt es nicht mehr" : "lehnt sie ab",
  );
});

it("is put off where nobody listens", async () => {
  stopListening();
  const messageId = await customer.tell(TEXT, "live_chat");
  await customer.happened("DeliveryPutOff", messageId);
  expect((await customer.deliveryOf(messageId)).sentence).toContain("nicht erreichbar");
});
