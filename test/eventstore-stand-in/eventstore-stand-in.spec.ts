import { binaryEvent, END, type EventStoreDBClient, jsonEvent } from "@eventstore/db-client";
import {
  collect,
  connect,
  disconnectAll,
  events,
  failureOf,
  inAll,
  newStream,
  revisionsOf,
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
    expect(await revisionsOf(client, stream)).toEqual([0, 1, 2]);
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
    expect(await revisionsOf(client, stream)).toEqual([0, 1, 2, 3]);
  });
});

test("of many writers that expect the same revision, one wins", async () => {
  const stream = newStream();
  const attempts = Array.from({ length: 20 }, () =>
    client.appendToStream(stream, events(1), { expectedRevision: "no_stream" }),
  );
  const results = await Promise.allSettled(attempts);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await revisionsOf(client, stream)).toEqual([0]);
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

test("metadata hide a stream's older events", async () => {
  const stream = newStream();
  await client.appendToStream(stream, events(10));
  await client.setStreamMetadata(stream, { maxCount: 3 });
  expect(await revisionsOf(client, stream)).toEqual([7, 8, 9]);
  await client.setStreamMetadata(stream, { truncateBefore: 9 });
  expect(await revisionsOf(client, stream, { direction: "backwards", fromRevision: END })).toEqual([9]);
  expect(await revisionsOf(client, `$$${stream}`)).toEqual([1]);
  expect(await inAll(client, stream)).toHaveLength(10);
});

test("a deleted stream reads as missing, and goes on when it is written again", async () => {
  const stream = newStream();
  await client.appendToStream(stream, events(3));
  const early = client.deleteStream(stream, { expectedRevision: 1n });
  expect(await failureOf(early)).toMatchObject({ type: "wrong-expected-version", actualVersion: 2n });
  await client.deleteStream(stream, { expectedRevision: 2n });
  expect(await failureOf(revisionsOf(client, stream))).toMatchObject({ type: "stream-not-found" });
  const existing = client.appendToStream(stream, events(1), { expectedRevision: "stream_exists" });
  expect(await failureOf(existing)).toMatchObject({ type: "stream-deleted", streamName: stream });
  const again = await client.appendToStream(stream, events(1), { expectedRevision: "no_stream" });
  expect(again).toMatchObject({ nextExpectedRevision: 3n });
  expect(await revisionsOf(client, stream)).toEqual([3]);
  expect(await inAll(client, stream)).toHaveLength(4);
});

test("a stream with a tombstone can be neither read nor written", async () => {
  const stream = newStream();
  await client.appendToStream(stream, events(2));
  await client.tombstoneStream(stream);
  const deleted = { type: "stream-deleted", streamName: stream };
  expect(await failureOf(revisionsOf(client, stream))).toMatchObject(deleted);
  for (const { options } of WAYS_TO_APPEND)
    expect(await failureOf(client.appendToStream(stream, events(1), options))).toMatchObject(deleted);
  expect(await failureOf(client.deleteStream(stream))).toMatchObject(deleted);
  expect((await inAll(client, stream)).map(({ type }) => type)).toEqual(["Noted", "Noted", "$streamDeleted"]);
});

test("what can no longer be read stays in the log until it is scavenged", async () => {
  const [truncated, deleted, tombstoned] = [newStream(), newStream(), newStream()];
  for (const stream of [truncated, deleted, tombstoned]) await client.appendToStream(stream, events(4));
  await client.setStreamMetadata(truncated, { truncateBefore: 2 });
  await client.deleteStream(deleted);
  await client.tombstoneStream(tombstoned);
  await server.command({ scavenge: true });
  const left = async (stream: string) =>
    (await inAll(client, stream)).map(({ revision }) => Number(revision));
  expect(await left(truncated)).toEqual([2, 3]);
  expect(await left(deleted)).toEqual([3]);
  expect((await inAll(client, tombstoned)).map(({ type }) => type)).toEqual(["$streamDeleted"]);
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
    expect((await inAll(client, stream)).at(-1)?.position).toEqual(appended[index]?.position);
  const again = await client.appendToStream(place, event, { expectedRevision: "no_stream" });
  expect(again).toEqual(first);
  expect(await client.appendToStream(anywhere, event)).toMatchObject({ nextExpectedRevision: 1n });
});
