import type { Lease, Store } from "klartext/event-sourcing";
import { openMemoryEventStore } from "klartext/event-store-memory";
import { type SmtpTestServer, startSmtpTestServer } from "klartext/mail/testing";
import { Api, sharedStore } from "../testing/api-harness.ts";
import { mailingTo, ToldCustomer } from "./testing/told-customer.ts";

const words = (index: number) => `Die Rolle ${index} kommt am 24.11. um 12 Uhr.`;
const HOW_MANY = 8;

let server: SmtpTestServer;
const started: Api[] = [];

beforeEach(async () => {
  server = await startSmtpTestServer();
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((api) => api.stop()));
  await server.stop();
});

async function node(store: Store, others: Partial<Store> = {}): Promise<Api> {
  const api = await Api.start({ store: sharedStore(store, others), mailing: mailingTo(server.port) });
  started.push(api);
  return api;
}

it("sends from one node at a time: once each, in order", async () => {
  const store = openMemoryEventStore();
  const [api] = await Promise.all([node(store), node(store)]);
  const customer = await ToldCustomer.of(api);
  const messages: string[] = [];
  for (let index = 0; index < HOW_MANY; index++) messages.push(await customer.tell(words(index)));
  for (const message of messages) await customer.happened("DeliveryAccepted", message);
  expect(server.received.map(({ text }) => text)).toEqual(messages.map((_, index) => words(index)));
});

it("goes on where another node has stopped, and repeats nothing", async () => {
  const store = openMemoryEventStore();
  const first = await node(store);
  const customer = await ToldCustomer.of(first);
  const sent = await customer.tell(words(1));
  await customer.happened("DeliveryAccepted", sent);
  await first.stop();
  const second = await node(store);
  const waiting = await (await ToldCustomer.of(second)).tell(words(2));
  await customer.on(second).happened("DeliveryAccepted", waiting);
  expect(server.received.map(({ text }) => text)).toEqual([words(1), words(2)]);
});

it("lets what is under way end before it stops", async () => {
  const store = openMemoryEventStore();
  const api = await node(store);
  const customer = await ToldCustomer.of(api);
  server.behave("hang");
  const message = await customer.tell(words(1));
  await server.hangs();
  const stopping = api.stop();
  server.goOn();
  await stopping;
  const again = await node(store);
  expect((await customer.on(again).deliveryOf(message)).state).toBe("accepted");
});

it("keeps its connection to the mail server for further mail, and closes it when it stops", async () => {
  const api = await node(openMemoryEventStore());
  const customer = await ToldCustomer.of(api);
  for (const index of [1, 2]) await customer.happened("DeliveryAccepted", await customer.tell(words(index)));
  expect(server.connections).toBe(1);
  await server.hasOpen(1);
  await api.stop();
  await server.hasOpen(0);
});

it("sends nothing any more once the right to it is lost", async () => {
  const right = new AbortController();
  const store = openMemoryEventStore();
  const leases: Lease[] = [];
  const api = await node(store, {
    acquireLease: async (name, signal) => {
      const lease = await store.acquireLease(name, signal);
      if (name !== "outbox" || leases.length > 0) return lease;
      leases.push(lease);
      return { lost: right.signal, release: () => lease.release() };
    },
  });
  const customer = await ToldCustomer.of(api);
  server.behave("hang");
  const message = await customer.tell(words(1));
  await server.hangs();
  right.abort();
  await customer.happened("DeliveryPutOff", message);
  await server.hasOpen(0);
  expect(await customer.deliveryOf(message)).toMatchObject({ state: "put_off", attempts: 1 });
  expect(server.received).toEqual([]);
});
