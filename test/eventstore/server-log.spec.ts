import { randomUUID } from "node:crypto";
import { binaryEvent, EventStoreDBClient, jsonEvent } from "@eventstore/db-client";
import type { Store } from "klartext/event-sourcing";
import { newEvent, newStream } from "klartext/event-sourcing/testing";
import { openEventStoreDbEventStore } from "klartext/event-store-eventstoredb";
import { endStandInLeftovers, startEventStoreStandIn } from "../eventstore-stand-in/start-stand-in.ts";
import { type TestedServer, testedServer, testMasterKey } from "./tested-server.ts";

let server: TestedServer;
let client: EventStoreDBClient;
let store: Store;

const open = (connectionString = server.connectionString) =>
  openEventStoreDbEventStore({ connectionString, masterKey: testMasterKey, leaseDuration: 600 });

beforeAll(async () => {
  server = await testedServer();
  client = EventStoreDBClient.connectionString(server.serverUrl);
});
afterAll(async () => {
  await client.dispose();
  await server.stop();
  await endStandInLeftovers();
});
beforeEach(async () => {
  store = await open();
});
afterEach(() => store.close());

const append = (stream: string) =>
  store.append({ stream, expectedRevision: "no-stream", events: [newEvent()] });

describe("what is in the server's log besides ours", () => {
  test("the server's own streams and keys are not shown", async () => {
    const stream = newStream();
    const before = await store.head();
    const request = { stream, expectedRevision: "no-stream", events: [newEvent()] } as const;
    await store.append({ ...request, keys: [{ id: randomUUID(), secret: new Uint8Array(32).fill(1) }] });
    await client.setStreamMetadata(server.nameInServer(stream), { custom: "something" });
    const seen: string[] = [];
    const reached = Promise.withResolvers<void>();
    const follow = store.follow(before, (events) => {
      seen.push(...events.map((event) => event.stream));
      if (seen.includes("test-end")) reached.resolve();
    });
    await client.appendToStream(server.nameInServer("test-end"), jsonEvent({ type: "Ended", data: {} }));
    await reached.promise;
    await follow.stop();
    expect(seen).toEqual([stream, "test-end"]);
    const read = await store.readAll({ after: before, limit: 10 });
    expect(read.map((event) => event.stream)).toEqual([stream, "test-end"]);
    expect(await store.head()).toBe(read.at(-1)?.position);
  });

  test("somebody else's events in one of our streams count, and stop nothing", async () => {
    const stream = newStream();
    await append(stream);
    await client.appendToStream(server.nameInServer(stream), [
      jsonEvent({ type: "Other", data: { any: "thing" } }),
      binaryEvent({ type: "Bytes", data: new Uint8Array([1, 2, 3]) }),
    ]);
    const read = await store.readStream(stream);
    expect(read.map(({ type, version, data }) => [type, version, data])).toEqual([
      ["SomethingHappened", 1, '{"what":"something"}'],
      ["Other", 1, '{"any":"thing"}'],
      ["Bytes", 1, "null"],
    ]);
    const next = await store.append({ stream, expectedRevision: 2, events: [newEvent()] });
    expect(next.revision).toBe(3);
  });

  test.each(["$settings-of-klartext", "_key-1"])("the name %s is refused", async (stream) => {
    await expect(append(stream)).rejects.toThrow(RangeError);
  });
});

describe("a deleted stream", () => {
  test("is empty, and goes on when it can be written again", async () => {
    const stream = newStream();
    await append(stream);
    await client.deleteStream(server.nameInServer(stream));
    expect(await store.readStream(stream)).toEqual([]);
    await expect(append(stream)).resolves.toMatchObject({ revision: 1, repeated: false });
    expect(await store.readStream(stream)).toHaveLength(1);
  });

  test("that was deleted for good is empty, and refuses appends in words", async () => {
    const stream = newStream();
    await append(stream);
    await client.tombstoneStream(server.nameInServer(stream));
    expect(await store.readStream(stream)).toEqual([]);
    await expect(append(stream)).rejects.toMatchObject({ name: "StreamDeleted", stream });
  });
});

describe("two stores on one log", () => {
  let other: Store;
  beforeEach(async () => {
    other = await open();
  });
  afterEach(() => other.close());

  test("are one log: same id, same positions, each reads what the other appended", async () => {
    const stream = newStream();
    const { position } = await append(stream);
    expect(other.logId).toBe(store.logId);
    expect(await other.readStream(stream)).toEqual(await store.readStream(stream));
    expect(await other.head()).toBe(position);
    expect(other.isPosition(position)).toBe(true);
  });

  test("recognise each other's appends as repeated", async () => {
    const request = { stream: newStream(), expectedRevision: "no-stream", events: [newEvent()] } as const;
    const [one, two] = await Promise.all([store.append(request), other.append(request)]);
    expect([one.repeated, two.repeated].sort()).toEqual([false, true]);
    expect(one.position).toBe(two.position);
    expect(await store.readStream(request.stream)).toHaveLength(1);
  });

  test("agree on a key that both make at the same time", async () => {
    const id = `customer/${randomUUID()}`;
    await Promise.all([
      store.storeKeys([{ id, secret: new Uint8Array(32).fill(1) }]),
      other.storeKeys([{ id, secret: new Uint8Array(32).fill(2) }]),
    ]);
    const keys = await store.findKeys([id]);
    expect(keys.get(id)).toMatchObject({ state: "usable" });
    expect(await other.findKeys([id])).toEqual(keys);
    const third = await open();
    expect(await third.findKeys([id])).toEqual(keys);
    await third.close();
  });

  test("know of keys that the other destroyed, also those they have at hand", async () => {
    const id = `customer/${randomUUID()}`;
    await store.storeKeys([{ id, secret: new Uint8Array(32).fill(1) }]);
    expect((await other.findKeys([id])).get(id)).toMatchObject({ state: "usable" });
    await store.destroyKeys([id], "2026-03-02");
    await other.destroyKeys([id], "2026-03-09");
    expect((await other.findKeys([id])).get(id)).toEqual({ state: "destroyed", on: "2026-03-02" });
    const third = await open();
    expect((await third.findKeys([id])).get(id)).toEqual({ state: "destroyed", on: "2026-03-02" });
    await third.close();
  });

  test("give a lease to one of them, and to the other when the first is closed", async () => {
    const name = randomUUID();
    const never = new AbortController().signal;
    const lease = await store.acquireLease(name, never);
    expect(await other.tryLease(name)).toBeNull();
    const waiting = other.acquireLease(name, never);
    await store.close();
    const taken = await waiting;
    expect(lease.lost.aborted || taken.lost.aborted).toBe(false);
    await taken.release();
  });

  test("a lease of a process that died is free for who asks again after its duration", async () => {
    const mortal = await startEventStoreStandIn();
    const options = { connectionString: mortal.connectionString, masterKey: testMasterKey };
    const dead = await openEventStoreDbEventStore({ ...options, leaseDuration: 3_600_000 });
    const living = await openEventStoreDbEventStore({ ...options, leaseDuration: 1 });
    await dead.tryLease("import");
    expect(await living.tryLease("import")).toBeNull();
    await living.head();
    const taken = await living.tryLease("import");
    expect(taken).not.toBeNull();
    await Promise.all([dead.close(), living.close()]);
    await mortal.stop();
  });

  test("a lease moves on when its holder is cut off, who learns that it was lost", async () => {
    const cutOff = await startEventStoreStandIn();
    const [holder, next] = await Promise.all([
      openEventStoreDbEventStore({
        ...{ connectionString: cutOff.connectionString, masterKey: testMasterKey },
        ...{ leaseDuration: 600, patience: 300 },
      }),
      openEventStoreDbEventStore({
        ...{ connectionString: cutOff.connectionString, masterKey: testMasterKey, leaseDuration: 600 },
      }),
    ]);
    const lease = await holder.acquireLease("work", new AbortController().signal);
    await cutOff.kill();
    await new Promise((resolve) => lease.lost.addEventListener("abort", resolve));
    await cutOff.restart();
    const taken = await next.acquireLease("work", new AbortController().signal);
    expect(taken.lost.aborted).toBe(false);
    await Promise.all([holder.close(), next.close()]);
    await cutOff.stop();
  });
});

describe("what is left of a destroyed key", () => {
  test("are its wrapped bytes until the server's log is scavenged", async () => {
    const standIn = await startEventStoreStandIn();
    const alone = await open(standIn.connectionString);
    const event = randomUUID();
    const [one, two] = [`${event}/title`, `${event}/words`];
    const secret = new Uint8Array(32).fill(5);
    await alone.append({
      ...{ stream: newStream(), expectedRevision: "no-stream", events: [newEvent({ id: event })] },
      keys: [
        { id: one, secret },
        { id: two, secret },
      ],
    });
    await alone.destroyKeys([one], "2026-03-02");
    expect(await alone.remainsOf([one])).toEqual([one]);
    await standIn.command({ scavenge: true });
    expect(await alone.remainsOf([one])).toEqual([]);
    expect((await alone.findKeys([two])).get(two)).toEqual({ state: "usable", secret });
    await alone.destroyKeys([two], "2026-03-03");
    expect(await alone.remainsOf([one, two])).toEqual([two]);
    await standIn.command({ scavenge: true });
    expect(await alone.remainsOf([one, two])).toEqual([]);
    await alone.close();
    await standIn.stop();
  });
});
