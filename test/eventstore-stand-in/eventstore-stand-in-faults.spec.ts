import { randomUUID } from "node:crypto";
import { type AllStreamSubscription, type EventStoreDBClient, START } from "@eventstore/db-client";
import {
  collect,
  connect,
  disconnectAll,
  events,
  failureOf,
  next,
  WAYS_TO_APPEND,
} from "./stand-in-clients.ts";
import { type EventStoreStandIn, endStandInLeftovers, startEventStoreStandIn } from "./start-stand-in.ts";

let server: EventStoreStandIn;
let client: EventStoreDBClient;
let stream: string;

beforeAll(async () => {
  server = await startEventStoreStandIn();
});

beforeEach(() => {
  client = connect(server.connectionString);
  stream = `thing-${randomUUID()}`;
});

afterEach(async () => {
  await server.command({ heal: true });
  await disconnectAll();
});

afterAll(async () => {
  await server.stop();
  await endStandInLeftovers();
});

const UNAVAILABLE = { type: "unavailable" };

/** With a client of its own: the one of the test may have lost its connection. */
async function idsIn(name: string): Promise<readonly string[]> {
  const read = await collect(connect(server.connectionString).readStream(name));
  return read.map(({ event }) => event?.id ?? "");
}

function failureOfSubscription(subscription: AllStreamSubscription): Promise<Record<string, unknown>> {
  return failureOf(collect(subscription));
}

describe.each(WAYS_TO_APPEND)("$way", ({ options }) => {
  test("cut: nothing was appended, and the client connects again", async () => {
    await server.command({ fault: "cut", times: 1 });
    expect(await failureOf(client.appendToStream(stream, events(1), options))).toMatchObject(UNAVAILABLE);
    expect(await failureOf(idsIn(stream))).toMatchObject({ type: "stream-not-found" });
    expect(await client.appendToStream(stream, events(1), options)).toMatchObject({
      nextExpectedRevision: 0n,
    });
  });

  test("lose-answer: the append was made, and repeating it is the same append", async () => {
    await server.command({ fault: "lose-answer", times: 1 });
    const wanted = events(2);
    const append = () =>
      client.appendToStream(stream, wanted, { ...options, expectedRevision: "no_stream" as const });
    expect(await failureOf(append())).toMatchObject(UNAVAILABLE);
    const ids = wanted.map(({ id }) => id);
    expect(await idsIn(stream)).toEqual(ids);
    expect(await append()).toMatchObject({ success: true, nextExpectedRevision: 1n });
    expect(await idsIn(stream)).toEqual(ids);
  });

  test("refuse: the call ends with the status, nothing was appended", async () => {
    await server.command({ fault: "refuse", status: "UNAVAILABLE", on: "append", times: 1 });
    expect(await failureOf(client.appendToStream(stream, events(1), options))).toMatchObject(UNAVAILABLE);
    expect(await client.appendToStream(stream, events(1), options)).toMatchObject({
      nextExpectedRevision: 0n,
    });
  });

  test("delay: the append takes longer", async () => {
    await server.command({ fault: "delay", milliseconds: 100, on: "append" });
    const start = performance.now();
    await client.appendToStream(stream, events(1), options);
    expect(performance.now() - start).toBeGreaterThan(99);
  });
});

test("hang: a call that was given up is not carried out, one that waits is, when all is healed", async () => {
  await client.appendToStream(`before-${stream}`, events(1));
  await server.command({ fault: "hang", on: "append" });
  const credentials = { username: "somebody", password: "secret" };
  const impatient = client.appendToStream(stream, events(1), { credentials, deadline: 100 });
  expect(await failureOf(impatient)).toMatchObject({ type: "deadline-exceeded" });
  const patient = client.appendToStream(`other-${stream}`, events(1));
  // On the same connection: once it is answered, the server knows that the first call was given up.
  await collect(client.readAll({ maxCount: 1 }));
  await server.command({ heal: true });
  expect(await patient).toMatchObject({ nextExpectedRevision: 0n });
  expect(await failureOf(idsIn(stream))).toMatchObject({ type: "stream-not-found" });
});

test("cut-reading: a read fails in the middle", async () => {
  await client.appendToStream(stream, events(50));
  await server.command({ fault: "cut-reading", after: 20, times: 1 });
  expect(await failureOf(collect(client.readStream(stream)))).toMatchObject(UNAVAILABLE);
  expect(await collect(connect(server.connectionString).readStream(stream))).toHaveLength(50);
});

test("drop-subscriptions: as a server does when a subscriber is too slow, or with another status", async () => {
  const subscribe = async () => {
    const subscription = client.subscribeToAll({ fromPosition: START });
    await new Promise((resolve) => subscription.once("confirmation", resolve));
    return subscription;
  };
  const slow = failureOfSubscription(await subscribe());
  await server.command({ "drop-subscriptions": true });
  expect(await slow).toMatchObject({ type: "timeout" });
  const complete = collect(await subscribe());
  await server.command({ "drop-subscriptions": "OK" });
  expect(Array.isArray(await complete)).toBe(true);
  const unavailable = failureOfSubscription(await subscribe());
  await server.command({ "drop-subscriptions": "UNAVAILABLE" });
  expect(await unavailable).toMatchObject(UNAVAILABLE);
});

test("a killed server ends its subscriptions, and serves the same clients when it runs again", async () => {
  await client.appendToStream(stream, events(1));
  const failed = failureOfSubscription(client.subscribeToAll({ fromPosition: START }));
  await server.kill();
  expect(await failed).toMatchObject(UNAVAILABLE);
  await server.restart();
  const [event] = await next(client.subscribeToAll({ fromPosition: START }), 1);
  expect(event?.type).toBe("Noted");
});

test("a command that makes no sense is refused", async () => {
  await expect(server.command({ leader: 7 })).rejects.toThrow("Member 7 cannot lead.");
});
