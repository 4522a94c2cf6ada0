import { randomUUID } from "node:crypto";
import {
  binaryEvent,
  END,
  type EventStoreDBClient,
  eventTypeFilter,
  type Filter,
  jsonEvent,
  START,
  streamNameFilter,
} from "@eventstore/db-client";
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

beforeAll(async () => {
  server = await startEventStoreStandIn();
  client = connect(server.connectionString);
});

afterAll(async () => {
  await disconnectAll();
  await server.stop();
  await endStandInLeftovers();
});

function newStream(): string {
  return `thing-${randomUUID()}`;
}

async function revisionsOf(stream: string, options: Parameters<EventStoreDBClient["readStream"]>[1] = {}) {
  const read = client.readStream(stream, options);
  return (await collect(read)).map(({ event }) => Number(event?.revision));
}

async function inAll(stream: string) {
  const all = await collect(client.readAll());
  return all.flatMap(({ event }) => (event?.streamId === stream ? [event] : []));
}

describe.each(WAYS_TO_APPEND)("$way", ({ options }) => {
  test("an append is made when the stream is as expected, and refused with its revision when not", async () => {
    const stream = newStream();
    const append = (expectedRevision: bigint | "any" | "no_stream" | "stream_exists") =>
      client.appendToStream(stream, events(1), { ...options, expectedRevision });
    const refused = { type: "wrong-expected-version", streamName: stream };
    expect(await failureOf(append("stream_exists"))).toMatchObject({
      ...refused,
      actualVersion: "no_stream",
    });
    expect(await failureOf(append(0n))).toMatchObject({
      ...refused,
      expectedVersion: 0n,
      actualVersion: "no_stream",
    });
    expect(await append("no_stream")).toMatchObject({ success: true, nextExpectedRevision: 0n });
    expect(await append(0n)).toMatchObject({ nextExpectedRevision: 1n });
    expect(await append("any")).toMatchObject({ nextExpectedRevision: 2n });
    expect(await append("stream_exists")).toMatchObject({ nextExpectedRevision: 3n });
    expect(await failureOf(append("no_stream"))).toMatchObject({
      ...refused,
      expectedVersion: "no_stream",
      actualVersion: 3n,
    });
    expect(await failureOf(append(2n))).toMatchObject({ ...refused, actualVersion: 3n });
    expect(await failureOf(append(4n))).toMatchObject({ ...refused, actualVersion: 3n });
  });

  test("a repeated append is the same append, one that is partly another is refused", async () => {
    const stream = newStream();
    const [one, two, three] = events(3);
    if (!one || !two || !three) throw new Error("unreachable");
    const first = await client.appendToStream(stream, [one, two], {
      ...options,
      expectedRevision: "no_stream",
    });
    await client.appendToStream(stream, events(1), { ...options, expectedRevision: 1n });
    for (const expectedRevision of ["no_stream", "any", "stream_exists"] as const)
      expect(await client.appendToStream(stream, [one, two], { ...options, expectedRevision })).toEqual(
        first,
      );
    const other = client.appendToStream(stream, [one, three], { ...options, expectedRevision: "no_stream" });
    expect(await failureOf(other)).toMatchObject({ type: "wrong-expected-version", actualVersion: 2n });
    expect(await revisionsOf(stream)).toEqual([0, 1, 2]);
  });

  test("an append holds 1 MiB and no more", async () => {
    const stream = newStream();
    const fits = events(4, { data: { text: "x".repeat(255 * 1024) } });
    expect(await client.appendToStream(stream, fits, options)).toMatchObject({ nextExpectedRevision: 3n });
    const tooMuch = client.appendToStream(stream, [...fits, ...fits], options);
    expect(await failureOf(tooMuch)).toMatchObject({
      type: "maximum-append-size-exceeded",
      maxAppendSize: 1024 * 1024,
    });
    expect(await revisionsOf(stream)).toEqual([0, 1, 2, 3]);
  });
});

test("of many writers that expect the same revision, one wins", async () => {
  const stream = newStream();
  const attempts = Array.from({ length: 20 }, () =>
    client.appendToStream(stream, events(1), { expectedRevision: "no_stream" }),
  );
  const results = await Promise.allSettled(attempts);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await revisionsOf(stream)).toEqual([0]);
});

test("events come back as they were given", async () => {
  const stream = newStream();
  const json = jsonEvent({ type: "Said", data: { text: "Grüße" }, metadata: { by: "somebody" } });
  const binary = binaryEvent({ type: "Sent", data: Buffer.from([0, 255]), metadata: Buffer.from([1, 2]) });
  const before = Date.now();
  await client.appendToStream<typeof json | typeof binary>(stream, [json, binary]);
  const [first, second] = (await collect(client.readStream(stream))).map(({ event }) => event);
  expect(first).toMatchObject({ id: json.id, type: "Said", isJson: true, data: json.data });
  expect(first?.metadata).toEqual(json.metadata);
  expect(first?.created.getTime()).toBeGreaterThanOrEqual(before);
  expect(second).toMatchObject({ id: binary.id, type: "Sent", isJson: false });
  expect(Buffer.from(second?.data as Uint8Array)).toEqual(Buffer.from([0, 255]));
});

test("a stream is read in both directions, from any revision, in portions", async () => {
  const stream = newStream();
  await client.appendToStream(stream, events(100));
  expect(await revisionsOf(stream)).toEqual(Array.from({ length: 100 }, (_, index) => index));
  expect(await revisionsOf(stream, { fromRevision: 97n })).toEqual([97, 98, 99]);
  expect(await revisionsOf(stream, { fromRevision: 100n })).toEqual([]);
  expect(await revisionsOf(stream, { fromRevision: 40n, maxCount: 2 })).toEqual([40, 41]);
  expect(await revisionsOf(stream, { direction: "backwards", fromRevision: END, maxCount: 2 })).toEqual([
    99, 98,
  ]);
  expect(await revisionsOf(stream, { direction: "backwards", fromRevision: 1n })).toEqual([1, 0]);
  expect(await failureOf(revisionsOf(newStream()))).toMatchObject({ type: "stream-not-found" });
});

test("positions ascend with gaps, include their event forwards, and not backwards", async () => {
  const stream = newStream();
  const { position } = await client.appendToStream(stream, events(3));
  const all = (await collect(client.readAll())).map(({ event }) => event?.position?.commit ?? 0n);
  expect(all.every((one, index) => index === 0 || one - (all[index - 1] ?? 0n) > 90n)).toBe(true);
  const [third, second] = (await inAll(stream)).toReversed();
  expect(third?.position).toEqual(position);
  const fromThird = await collect(client.readAll({ fromPosition: position ?? START, maxCount: 1 }));
  expect(fromThird.map(({ event }) => event?.id)).toEqual([third?.id]);
  const beforeThird = client.readAll({
    direction: "backwards",
    fromPosition: position ?? START,
    maxCount: 1,
  });
  expect((await collect(beforeThird)).map(({ event }) => event?.id)).toEqual([second?.id]);
  expect(await collect(client.readAll({ fromPosition: END }))).toEqual([]);
});

test("the server writes events of its own among the others", async () => {
  await server.command({ statistics: true });
  const [last] = await collect(client.readAll({ direction: "backwards", fromPosition: END, maxCount: 1 }));
  expect(last?.event).toMatchObject({
    type: "$statsCollected",
    streamId: expect.stringMatching(/^\$stats-/),
  });
});

test("metadata hide a stream's older events", async () => {
  const stream = newStream();
  await client.appendToStream(stream, events(10));
  await client.setStreamMetadata(stream, { maxCount: 3 });
  expect(await revisionsOf(stream)).toEqual([7, 8, 9]);
  await client.setStreamMetadata(stream, { truncateBefore: 9 });
  expect(await revisionsOf(stream, { direction: "backwards", fromRevision: END })).toEqual([9]);
  expect(await revisionsOf(`$$${stream}`)).toEqual([1]);
  expect(await inAll(stream)).toHaveLength(10);
});

test("a deleted stream reads as missing, and goes on when it is written again", async () => {
  const stream = newStream();
  await client.appendToStream(stream, events(3));
  const early = client.deleteStream(stream, { expectedRevision: 1n });
  expect(await failureOf(early)).toMatchObject({ type: "wrong-expected-version", actualVersion: 2n });
  await client.deleteStream(stream, { expectedRevision: 2n });
  expect(await failureOf(revisionsOf(stream))).toMatchObject({ type: "stream-not-found" });
  const existing = client.appendToStream(stream, events(1), { expectedRevision: "stream_exists" });
  expect(await failureOf(existing)).toMatchObject({ type: "stream-deleted", streamName: stream });
  const again = await client.appendToStream(stream, events(1), { expectedRevision: "no_stream" });
  expect(again).toMatchObject({ nextExpectedRevision: 3n });
  expect(await revisionsOf(stream)).toEqual([3]);
  expect(await inAll(stream)).toHaveLength(4);
});

test("a stream with a tombstone can be neither read nor written", async () => {
  const stream = newStream();
  await client.appendToStream(stream, events(2));
  await client.tombstoneStream(stream);
  const deleted = { type: "stream-deleted", streamName: stream };
  expect(await failureOf(revisionsOf(stream))).toMatchObject(deleted);
  for (const { options } of WAYS_TO_APPEND)
    expect(await failureOf(client.appendToStream(stream, events(1), options))).toMatchObject(deleted);
  expect(await failureOf(client.deleteStream(stream))).toMatchObject(deleted);
  expect((await inAll(stream)).map(({ type }) => type)).toEqual(["Noted", "Noted", "$streamDeleted"]);
});

test("what can no longer be read stays in the log until it is scavenged", async () => {
  const [truncated, deleted, tombstoned] = [newStream(), newStream(), newStream()];
  for (const stream of [truncated, deleted, tombstoned]) await client.appendToStream(stream, events(4));
  await client.setStreamMetadata(truncated, { truncateBefore: 2 });
  await client.deleteStream(deleted);
  await client.tombstoneStream(tombstoned);
  await server.command({ scavenge: true });
  const left = async (stream: string) => (await inAll(stream)).map(({ revision }) => Number(revision));
  expect(await left(truncated)).toEqual([2, 3]);
  expect(await left(deleted)).toEqual([3]);
  expect((await inAll(tombstoned)).map(({ type }) => type)).toEqual(["$streamDeleted"]);
});

test("a subscription catches up behind its position, and goes on live", async () => {
  const stream = newStream();
  const { position } = await client.appendToStream(stream, events(1));
  await client.appendToStream(stream, events(40));
  const subscription = client.subscribeToAll({ fromPosition: position ?? START });
  const caughtUp = new Promise((resolve) => subscription.once("caughtUp", resolve));
  expect((await next(subscription, 40)).map(({ revision }) => Number(revision))[0]).toBe(1);
  await caughtUp;
  const [live] = events(1);
  if (!live) throw new Error("unreachable");
  await client.appendToStream(stream, live);
  const received = await next(subscription, 1);
  expect(received[0]?.id ?? "").toBe(live.id);
  await subscription.unsubscribe();
});

const FILTERS: readonly (readonly [string, Filter])[] = [
  ["types by prefix", eventTypeFilter({ prefixes: ["Wanted"] })],
  ["types by expression", eventTypeFilter({ regex: "^W.*d$" })],
  ["streams by prefix", streamNameFilter({ prefixes: ["wanted-"] })],
  ["streams by expression", streamNameFilter({ regex: "^wanted-" })],
];

test.each(FILTERS)("a filter on %s leaves out the others, and tells how far it is", async (_, filter) => {
  const { position } = await client.appendToStream(newStream(), events(1));
  await client.appendToStream(newStream(), events(30));
  const wanted = await client.appendToStream(`wanted-${randomUUID()}`, events(1, { type: "Wanted" }));
  const checkpoints: bigint[] = [];
  const subscription = client.subscribeToAll({
    fromPosition: position ?? START,
    filter: {
      ...filter,
      maxSearchWindow: 5,
      checkpointInterval: 2,
      checkpointReached: (_subscription, { commit }) => void checkpoints.push(commit),
    },
  });
  expect((await next(subscription, 1)).map((event) => event.position)).toEqual([wanted.position]);
  expect(checkpoints).toHaveLength(3);
  expect(checkpoints.every((one) => one > (position?.commit ?? 0n))).toBe(true);
  const resumed = client.subscribeToAll({
    fromPosition: { commit: checkpoints[2] ?? 0n, prepare: checkpoints[2] ?? 0n },
    filter: { ...filter, checkpointInterval: 1, maxSearchWindow: 5 },
  });
  expect((await next(resumed, 1)).map((event) => event.position)).toEqual([wanted.position]);
  await Promise.all([subscription.unsubscribe(), resumed.unsubscribe()]);
});

test("what was acknowledged is there after kill -9, and only ids at their very place are known again", async () => {
  const streams = Array.from({ length: 30 }, newStream);
  const appended = await Promise.all(streams.map((stream) => client.appendToStream(stream, events(3))));
  const [place, anywhere] = [newStream(), newStream()];
  const [event] = events(1);
  if (!event) throw new Error("unreachable");
  const first = await client.appendToStream(place, event, { expectedRevision: "no_stream" });
  await client.appendToStream(anywhere, event);
  await server.restart();
  client = connect(server.connectionString);
  for (const [index, stream] of streams.entries())
    expect((await inAll(stream)).at(-1)?.position).toEqual(appended[index]?.position);
  const again = await client.appendToStream(place, event, { expectedRevision: "no_stream" });
  expect(again).toEqual(first);
  expect(await client.appendToStream(anywhere, event)).toMatchObject({ nextExpectedRevision: 1n });
});
