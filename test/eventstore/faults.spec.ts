import type { Store, StoredEvent } from "klartext/event-sourcing";
import { newEvent, newStream } from "klartext/event-sourcing/testing";
import { openEventStoreDbEventStore } from "klartext/event-store-eventstoredb";
import {
  type EventStoreStandIn,
  endStandInLeftovers,
  startEventStoreStandIn,
} from "../eventstore-stand-in/start-stand-in.ts";
import { testMasterKey } from "./tested-server.ts";

let server: EventStoreStandIn;
let store: Store;

async function openStore(patience = 6_000): Promise<Store> {
  const { connectionString } = server;
  return openEventStoreDbEventStore({ connectionString, masterKey: testMasterKey, patience });
}

async function begin(members = 1, patience?: number): Promise<void> {
  server = await startEventStoreStandIn({ members });
  store = await openStore(patience);
}

afterEach(async () => {
  await server.command({ heal: true }).catch(() => {});
  await store.close();
  await server.stop();
});
afterAll(endStandInLeftovers);

const append = (stream = newStream()) =>
  store.append({ stream, expectedRevision: "no-stream", events: [newEvent()] });

/** Follows, and tells when so many events came. */
function following(after: string | null) {
  const seen: StoredEvent[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const follow = store.follow(after, (events) => {
    seen.push(...events);
    for (const { count, resolve } of waiting) if (seen.length >= count) resolve();
  });
  const reaches = (count: number) =>
    new Promise<void>((resolve) => {
      if (seen.length >= count) resolve();
      else waiting.push({ count, resolve });
    });
  return { seen, reaches, stop: () => follow.stop() };
}

describe("an append", () => {
  test.each(["cut", "lose-answer"] as const)("is made once when the fault is: %s", async (fault) => {
    await begin();
    await append();
    await server.command({ fault, times: 2 });
    const stream = newStream();
    await expect(append(stream)).resolves.toMatchObject({ revision: 0, repeated: false });
    expect(await store.readStream(stream)).toHaveLength(1);
  });

  test("with keys is made once when answers are lost, and its keys are there", async () => {
    await begin();
    await server.command({ fault: "lose-answer", times: 3 });
    const stream = newStream();
    const key = { id: "customer/1", secret: new Uint8Array(32).fill(3) };
    await store.append({ stream, expectedRevision: "no-stream", events: [newEvent()], keys: [key] });
    const other = await openStore();
    expect(await other.findKeys([key.id])).toEqual(
      new Map([[key.id, { state: "usable", secret: key.secret }]]),
    );
    expect(await other.readStream(stream)).toHaveLength(1);
    await other.close();
  });

  test("of many under way is neither lost nor doubled when connections are cut again and again", async () => {
    await begin();
    const streams = Array.from({ length: 40 }, newStream);
    const made = streams.map((stream) => append(stream));
    for (let cuts = 0; cuts < 4; cuts++) {
      await server.command({ fault: cuts % 2 === 0 ? "cut" : "lose-answer", times: 1 });
      await new Promise(setImmediate);
    }
    expect(await Promise.all(made)).toHaveLength(40);
    const log = await store.readAll({ after: null, limit: 1000 });
    expect(log.map(({ stream }) => stream).sort()).toEqual([...streams].sort());
  });

  test("outlives a server that is killed and started again", async () => {
    await begin();
    const before = await append();
    await server.kill();
    const meanwhile = append();
    await server.restart();
    await expect(meanwhile).resolves.toMatchObject({ repeated: false });
    expect((await store.readAll({ after: before.position, limit: 10 })).length).toBe(1);
  });

  test("follows the leader when that changes", async () => {
    await begin(3);
    await append();
    for (const leader of [1, 2, 0]) {
      await server.command({ leader });
      await expect(append()).resolves.toMatchObject({ revision: 0 });
    }
    expect(await store.readAll({ after: null, limit: 10 })).toHaveLength(4);
  });

  test("is given up in time when the server hangs, and is the same append afterwards", async () => {
    await begin(1, 400);
    const request = { stream: newStream(), expectedRevision: "no-stream", events: [newEvent()] } as const;
    await server.command({ fault: "hang" });
    await expect(store.append(request)).rejects.toMatchObject({ name: "StoreUnavailable" });
    await server.command({ heal: true });
    await store.append(request);
    expect(await store.readStream(request.stream)).toHaveLength(1);
  });

  test("is made by a slow server as before, once it answers again", async () => {
    await begin(1, 4_000);
    await server.command({ fault: "hang" });
    await expect(append()).rejects.toMatchObject({ name: "StoreUnavailable" });
    await server.command({ heal: true });
    await server.command({ fault: "delay", milliseconds: 700 });
    // Whoever asks soon after is told soon, but the answer that comes late is heard.
    await append().catch(() => {});
    await append().catch(() => {});
    await expect(append()).resolves.toMatchObject({ revision: 0 });
  }, 20_000);

  test("is refused with its reason while no server is there, and made when it is back", async () => {
    await begin(1, 400);
    await server.kill();
    await expect(append()).rejects.toMatchObject({
      name: "StoreUnavailable",
      message: expect.stringContaining("The log cannot be reached"),
    });
    await server.restart();
    await expect(append()).resolves.toMatchObject({ revision: 0 });
  });
});

describe("reading", () => {
  test("begins anew where it was cut", async () => {
    await begin();
    const stream = newStream();
    const events = Array.from({ length: 300 }, () => newEvent());
    await store.append({ stream, expectedRevision: "no-stream", events });
    await server.command({ fault: "cut-reading", after: 100, times: 1 });
    expect(await store.readStream(stream)).toHaveLength(300);
    await server.command({ fault: "cut-reading", after: 100, times: 1 });
    expect(await store.readAll({ after: null, limit: 1000 })).toHaveLength(300);
  });

  test("tells all that there is, also when its connection is left behind as stuck meanwhile", async () => {
    await begin(1, 1_000);
    const { position } = await append();
    await server.command({ fault: "hang", on: "append" });
    await server.command({ fault: "delay", milliseconds: 120, on: "read" });
    let isGivenUp = false;
    const stuck = append().catch(() => {
      isGivenUp = true;
    });
    const seen = new Set<number>();
    while (!isGivenUp) seen.add((await store.readAll({ after: null, limit: 10 })).length);
    await stuck;
    expect(seen).toEqual(new Set([1]));
    await expect(store.head()).resolves.toBe(position);
  });
});

test("keys that another node has just destroyed are known as destroyed, while its news is cut off", async () => {
  await begin();
  const other = await openStore();
  const id = "customer/1";
  await server.command({ "drop-subscriptions": true });
  await store.storeKeys([{ id, secret: new Uint8Array(32).fill(3) }]);
  await store.destroyKeys([id], "2026-03-02");
  expect((await other.findKeys([id])).get(id)).toEqual({ state: "destroyed", on: "2026-03-02" });
  await other.close();
});

describe("following", () => {
  test.each([
    ["the connection is cut", () => server.command({ fault: "cut-reading", after: 5, times: 3 })],
    ["the server drops it", () => server.command({ "drop-subscriptions": true })],
    ["the server is killed", () => server.restart()],
  ])("goes on without gap or double when %s", async (_, disturb) => {
    await begin();
    await append();
    const follower = following(null);
    await follower.reaches(1);
    await disturb();
    for (let made = 0; made < 20; made++) await append();
    await follower.reaches(21);
    await follower.stop();
    expect(follower.seen).toEqual(await store.readAll({ after: null, limit: 100 }));
  });

  test("goes on at another member when the leader changes", async () => {
    await begin(3);
    const follower = following(null);
    for (const leader of [1, 2]) {
      await append();
      await server.command({ leader });
    }
    await append();
    await follower.reaches(3);
    await follower.stop();
    expect(follower.seen).toEqual(await store.readAll({ after: null, limit: 10 }));
  });
});
