import { randomUUID } from "node:crypto";
import { type AllStreamSubscription, EventStoreDBClient, jsonEvent } from "@eventstore/db-client";

const clients = new Set<EventStoreDBClient>();

export function connect(connectionString: string): EventStoreDBClient {
  const client = EventStoreDBClient.connectionString(connectionString);
  clients.add(client);
  return client;
}

/** For `afterAll`: an open connection would keep the test run from ending. */
export async function disconnectAll(): Promise<void> {
  await Promise.all(Array.from(clients, (client) => client.dispose()));
  clients.clear();
}

/** With credentials the client appends by Streams.Append, without them by Streams.BatchAppend. */
export const WAYS_TO_APPEND = [
  { way: "BatchAppend", options: {} },
  { way: "Append", options: { credentials: { username: "somebody", password: "secret" } } },
] as const;

export function events(count: number, { type = "Noted", data = {} } = {}) {
  return Array.from({ length: count }, (_, index) => jsonEvent({ type, data: { ...data, index } }));
}

/** What a failing call fails with, as far as the tests ask. */
export async function failureOf(call: Promise<unknown>): Promise<Record<string, unknown>> {
  try {
    await call;
  } catch (error) {
    return error as Record<string, unknown>;
  }
  throw new Error("The call did not fail.");
}

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

/** The next events of a subscription, without the server's own; it goes on afterwards. */
export async function next(subscription: AllStreamSubscription, count: number) {
  const taken = [];
  for await (const { event } of subscription.iterator({ destroyOnReturn: false })) {
    if (event?.streamId.startsWith("$") === false) taken.push(event);
    if (taken.length === count) return taken;
  }
  throw new Error(`The subscription ended after ${taken.length} events.`);
}

export function newStream(): string {
  return `thing-${randomUUID()}`;
}

export async function revisionsOf(
  client: EventStoreDBClient,
  stream: string,
  options: Parameters<EventStoreDBClient["readStream"]>[1] = {},
): Promise<readonly number[]> {
  const read = await collect(client.readStream(stream, options));
  return read.map(({ event }) => Number(event?.revision));
}

/** The stream's events as the log of all streams holds them, the hidden ones as well. */
export async function inAll(client: EventStoreDBClient, stream: string) {
  const all = await collect(client.readAll());
  return all.flatMap(({ event }) => (event?.streamId === stream ? [event] : []));
}
