import { newEvent, newStream } from "klartext/event-sourcing/testing";
import { openEventStoreDbEventStore } from "klartext/event-store-eventstoredb";
import { logOfItsOwn, type TestedServer, testedServer, testMasterKey } from "./tested-server.ts";

let server: TestedServer;

beforeAll(async () => {
  server = await testedServer();
});
afterAll(() => server.stop());

const open = (connectionString: string, secret = testMasterKey) =>
  openEventStoreDbEventStore({ connectionString, masterKey: secret });

test("logs with different prefixes in one server know nothing of each other", async () => {
  const [one, two] = await Promise.all([
    open(logOfItsOwn(server.serverUrl)),
    open(logOfItsOwn(server.serverUrl), new Uint8Array(32).fill(99)),
  ]);
  const stream = newStream();
  const request = { stream, expectedRevision: "no-stream", events: [newEvent()] } as const;
  const key = { id: "customer/1", secret: new Uint8Array(32).fill(1) };
  const { position } = await one.append({ ...request, keys: [key] });
  expect(two.logId).not.toBe(one.logId);
  expect(two.isPosition(position)).toBe(false);
  expect(await two.readStream(stream)).toEqual([]);
  expect(await two.readAll({ after: null, limit: 10 })).toEqual([]);
  expect(await two.head()).toBeNull();
  expect(await two.findKeys([key.id])).toEqual(new Map());
  await one.destroyKeys([key.id], "2026-03-02");
  expect(await two.findKeys([key.id])).toEqual(new Map());
  const never = new AbortController().signal;
  const leases = await Promise.all([one.acquireLease("work", never), two.acquireLease("work", never)]);
  expect(leases).toHaveLength(2);
  await Promise.all([one.close(), two.close()]);
});

test("a prefix that no stream's name may begin with is refused", async () => {
  const separator = server.serverUrl.includes("?") ? "&" : "?";
  await expect(open(`${server.serverUrl}${separator}streamPrefix=$all`)).rejects.toMatchObject({
    because: "connection-string",
  });
});
