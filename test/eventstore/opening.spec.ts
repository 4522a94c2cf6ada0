import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { EventStoreDBClient, jsonEvent } from "@eventstore/db-client";
import { newEvent, newStream } from "klartext/event-sourcing/testing";
import { type EventStoreDbOptions, openEventStoreDbEventStore } from "klartext/event-store-eventstoredb";
import {
  type EventStoreStandIn,
  type EventStoreStandInOptions,
  endStandInLeftovers,
  startEventStoreStandIn,
} from "../eventstore-stand-in/start-stand-in.ts";
import { makeCertificate } from "../support/certificate.ts";
import { testMasterKey } from "./tested-server.ts";

let server: EventStoreStandIn | undefined;

async function start(options?: EventStoreStandInOptions): Promise<EventStoreStandIn> {
  server = await startEventStoreStandIn(options);
  return server;
}

afterEach(async () => {
  await server?.stop();
  server = undefined;
});
afterAll(endStandInLeftovers);

const open = (options: Partial<EventStoreDbOptions>) =>
  openEventStoreDbEventStore({
    connectionString: server?.connectionString ?? "",
    masterKey: testMasterKey,
    patience: 5_000,
    ...options,
  });

describe("opening says what is wrong", () => {
  test.each([
    "",
    "http://localhost:2113",
    "esdb://",
    "esdb://anna:geheim@host:x",
    "esdb://anna:geheim@host:1?tlsCAFile=/nowhere",
    "esdb://anna:geheim@host:1?tls=false&tlsVerify=false",
    "esdb://anna:geheim@host:1?tlsVerifyCert=false",
  ])("with the connection string %p, without quoting it anywhere", async (connectionString) => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(...words);
    const refusal = await open({ connectionString }).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ because: "connection-string" });
    console.warn = warn;
    expect(inspect([refusal, said], { depth: 9 })).not.toContain("geheim");
  });

  test.each(["geheim", "ge/heim", "ge?heim"])(
    "when nobody answers, naming the address but not the password %s",
    async (password) => {
      const opening = open({
        connectionString: `esdb://anna:${password}@127.0.0.1:9?tls=false`,
        patience: 500,
      });
      await expect(opening).rejects.toMatchObject({
        because: "unreachable",
        message: expect.stringMatching(/^(?!.*heim).*esdb:\/\/127\.0\.0\.1:9 cannot/),
      });
    },
  );

  test("when the server is older", async () => {
    await start({ isOlder: true });
    await expect(open({})).rejects.toMatchObject({ because: "older-server" });
  });

  test("when the log is another program's, and leaves it as it is", async () => {
    const { connectionString } = await start();
    const client = EventStoreDBClient.connectionString(connectionString);
    await client.appendToStream("order-1", jsonEvent({ type: "OrderPlaced", data: {} }));
    await expect(open({})).rejects.toMatchObject({ because: "foreign-log" });
    const streams: string[] = [];
    for await (const { event } of client.readAll()) if (event !== undefined) streams.push(event.streamId);
    expect(streams.filter((stream) => !stream.startsWith("$"))).toEqual(["order-1"]);
    await client.dispose();
  });

  test("when the log is another program's behind ever so many events of the server", async () => {
    const { connectionString } = await start();
    const client = EventStoreDBClient.connectionString(connectionString);
    const one = (streamName: string, count: number) =>
      client.appendToStream(
        streamName,
        Array.from({ length: count }, () => jsonEvent({ type: "T", data: {} })),
      );
    for (let portion = 0; portion < 5; portion++) await one("_of-somebody", 500);
    await one("order-1", 1);
    await expect(open({})).rejects.toMatchObject({ because: "foreign-log" });
    await client.dispose();
  });

  test("when a prefix is set in a server that holds a log without one", async () => {
    await start();
    await (await open({})).close();
    const connectionString = `${server?.connectionString}&streamPrefix=trial.`;
    await expect(open({ connectionString })).rejects.toMatchObject({ because: "foreign-log" });
  });

  test("when the log's keys are wrapped with another master key", async () => {
    await start();
    await (await open({})).close();
    const masterKey = new Uint8Array(32).fill(12);
    await expect(open({ masterKey })).rejects.toMatchObject({ because: "master-key" });
  });

  test.each([16, 33])("when the master key has %i bytes", async (bytes) => {
    await expect(open({ masterKey: new Uint8Array(bytes) })).rejects.toThrow(RangeError);
  });
});

test("two that open an empty log at the same time found it once", async () => {
  await start();
  const [one, two] = await Promise.all([open({}), open({})]);
  expect(one.logId).toBe(two.logId);
  await Promise.all([one.close(), two.close()]);
});

test.each([
  ["a list of members", (endpoints: readonly string[]) => `esdb://${endpoints.join(",")}?tls=false`],
  ["discovery", ([first]: readonly string[]) => `esdb+discover://${first}?tls=false`],
])("finds the leader of a cluster by %s, also after it changed", async (_, stringOf) => {
  const { endpoints } = await start({ members: 3 });
  await server?.command({ leader: 2 });
  const store = await open({ connectionString: stringOf(endpoints), patience: 6_000 });
  const append = () =>
    store.append({ stream: newStream(), expectedRevision: "no-stream", events: [newEvent()] });
  await append();
  await server?.command({ off: 2 });
  await expect(append()).resolves.toMatchObject({ revision: 0 });
  await store.close();
});

describe("with encryption and credentials", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "klartext-certificate-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const user = { name: "klartext", password: "geheim", rights: "write" } as const;

  test("a user with rights works", async () => {
    await start({ tls: makeCertificate(folder), users: [user] });
    const store = await open({});
    const stream = newStream();
    await store.append({ stream, expectedRevision: "no-stream", events: [newEvent()] });
    expect(await store.readStream(stream)).toHaveLength(1);
    await store.close();
  });

  test.each([
    ["has no rights", { ...user, rights: "none" }],
    ["may only read", { ...user, rights: "read" }],
  ] as const)("a user who %s is told so", async (_, poorUser) => {
    await start({ tls: makeCertificate(folder), users: [poorUser] });
    await expect(open({})).rejects.toMatchObject({
      because: "no-rights",
      message: expect.not.stringContaining("geheim"),
    });
  });

  test("a wrong password is told", async () => {
    const { connectionString } = await start({ tls: makeCertificate(folder), users: [user] });
    const wrong = connectionString.replace("geheim", "falsch");
    await expect(open({ connectionString: wrong })).rejects.toMatchObject({ because: "no-rights" });
  });
});
