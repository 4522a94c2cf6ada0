import { randomUUID } from "node:crypto";
import {
  END,
  type EventStoreDBClient,
  eventTypeFilter,
  type Filter,
  START,
  streamNameFilter,
} from "@eventstore/db-client";
import {
  collect,
  connect,
  disconnectAll,
  events,
  failureOf,
  inAll,
  newStream,
  next,
  revisionsOf,
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

test("a stream is read in both directions, from any revision, in portions", async () => {
  const stream = newStream();
  await client.appendToStream(stream, events(100));
  expect(await revisionsOf(client, stream)).toEqual(Array.from({ length: 100 }, (_, index) => index));
  expect(await revisionsOf(client, stream, { fromRevision: 97n })).toEqual([97, 98, 99]);
  expect(await revisionsOf(client, stream, { fromRevision: 100n })).toEqual([]);
  expect(await revisionsOf(client, stream, { fromRevision: 40n, maxCount: 2 })).toEqual([40, 41]);
  expect(
    await revisionsOf(client, stream, { direction: "backwards", fromRevision: END, maxCount: 2 }),
  ).toEqual([99, 98]);
  expect(await revisionsOf(client, stream, { direction: "backwards", fromRevision: 1n })).toEqual([1, 0]);
  expect(await failureOf(revisionsOf(client, newStream()))).toMatchObject({ type: "stream-not-found" });
});

test("positions ascend with gaps, include their event forwards, and not backwards", async () => {
  const stream = newStream();
  const { position } = await client.appendToStream(stream, events(3));
  const all = (await collect(client.readAll())).map(({ event }) => event?.position?.commit ?? 0n);
  expect(all.every((one, index) => index === 0 || one - (all[index - 1] ?? 0n) > 90n)).toBe(true);
  const [third, second] = (await inAll(client, stream)).toReversed();
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

test("a position inside a record cannot be read; behind the end nothing is there yet; zero is the start", async () => {
  const { position } = await client.appendToStream(newStream(), events(1));
  const commit = position?.commit ?? 0n;
  const inside = { commit: commit + 1n, prepare: commit + 1n };
  expect(await failureOf(collect(client.readAll({ fromPosition: inside })))).toMatchObject({ code: 2 });
  expect(await failureOf(collect(client.subscribeToAll({ fromPosition: inside })))).toMatchObject({
    code: 2,
  });
  const behind = { commit: commit + 100_000n, prepare: commit + 100_000n };
  expect(await collect(client.readAll({ fromPosition: behind }))).toEqual([]);
  const subscription = client.subscribeToAll({ fromPosition: behind });
  await new Promise((resolve) => subscription.once("caughtUp", resolve));
  const stream = newStream();
  await client.appendToStream(stream, events(1));
  expect((await next(subscription, 1)).map(({ streamId }) => streamId)).toEqual([stream]);
  await subscription.unsubscribe();
  const zero = { commit: 0n, prepare: 0n };
  const first = client.readAll({ maxCount: 1 });
  expect(await collect(client.readAll({ fromPosition: zero, maxCount: 1 }))).toEqual(await collect(first));
});

test("as with a real server, a subscriber whose own position was scavenged misses the next event", async () => {
  const scavenged = newStream();
  const { position } = await client.appendToStream(scavenged, events(1));
  const [missed, seen] = [newStream(), newStream()];
  for (const stream of [missed, seen]) await client.appendToStream(stream, events(1));
  await client.tombstoneStream(scavenged);
  await server.command({ scavenge: true });
  const subscription = client.subscribeToAll({ fromPosition: position ?? START });
  expect((await next(subscription, 1)).map(({ streamId }) => streamId)).toEqual([seen]);
  await subscription.unsubscribe();
});
