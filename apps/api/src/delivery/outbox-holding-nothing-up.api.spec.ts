import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { messageDecider } from "klartext/domain";
import { type SmtpTestServer, startSmtpTestServer } from "klartext/mail/testing";
import { Api, START } from "../testing/api-harness.ts";
import { deliveryIdOf, deliveryStream } from "./delivery-stream.ts";
import { mailingTo, ToldCustomer } from "./testing/told-customer.ts";

const MORE_THAN_AT_ONCE = 9;
const TEXT = "Die Rolle kommt am 24.11. um 12 Uhr.";

let server: SmtpTestServer;
let api: Api;

beforeAll(async () => {
  server = await startSmtpTestServer();
  api = await Api.start({ mailing: mailingTo(server.port) });
});
beforeEach(() => server.behave("accept"));
afterAll(async () => {
  await api.stop();
  await server.stop();
});

/** A notice of an emergency; nothing looks at whether there is such a point. */
async function givenNotice(to: ToldCustomer, pointId: string): Promise<string> {
  const { customerId, contactPersonId } = to;
  const messageId = randomUUID();
  const reader = { channel: "email", language: "de", formOfAddress: "formal" } as const;
  await api.given(messageDecider, `message-${messageId}`, {
    type: "IssueEmergencyNotice",
    addressing: { pointId, customerId, contactPersonId, ...reader },
    emergency: { emergencyId: randomUUID(), notice: 1 },
    text: TEXT,
    now: START,
  });
  return messageId;
}

it("sends mail while a webhook takes every call and answers none", async () => {
  const { receiver, isFull } = await hangingReceiver();
  const { port } = receiver.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  await api.as("admin").put("/v1/delivery-ways/live_chat", { way: "webhook", url });
  for (let index = 0; index < MORE_THAN_AT_ONCE; index++) {
    await (await ToldCustomer.of(api)).tell(TEXT, "live_chat");
  }
  await isFull;
  const customer = await ToldCustomer.of(api);
  await customer.happened("DeliveryAccepted", await customer.tell(TEXT));
  receiver.closeAllConnections();
  receiver.close();
});

it("sends a notice of an emergency while an earlier message to the same person is put off", async () => {
  const customer = await ToldCustomer.of(api);
  server.behave({ at: "data", code: 451 });
  await customer.happened("DeliveryPutOff", await customer.tell(TEXT));
  server.behave("accept");
  await customer.happened("DeliveryAccepted", await givenNotice(customer, customer.pointId));
  expect(server.received.at(-1)?.headers.get("auto-submitted")).toBe("auto-generated");
});

it("goes on with others where some cannot be sent by an error of our own", async () => {
  const customer = await ToldCustomer.of(api);
  // Nobody has ever recorded such a point, so what is written around the message cannot be made.
  for (let index = 0; index < MORE_THAN_AT_ONCE; index++) {
    const messageId = await givenNotice(customer, randomUUID());
    await api.happened(deliveryStream(deliveryIdOf(messageId, 1)), "DeliveryRequested");
  }
  await customer.happened("DeliveryAccepted", await customer.tell(TEXT));
});

async function hangingReceiver(): Promise<{ receiver: Server; isFull: Promise<void> }> {
  const full = Promise.withResolvers<void>();
  let calls = 0;
  const receiver = createServer(() => {
    calls += 1;
    if (calls === MORE_THAN_AT_ONCE - 1) full.resolve();
  });
  receiver.listen(0, "127.0.0.1");
  await once(receiver, "listening");
  return { receiver, isFull: full.promise };
}
