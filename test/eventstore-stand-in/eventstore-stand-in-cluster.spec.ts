import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { START } from "@eventstore/db-client";
import { credentials, status } from "@grpc/grpc-js";
import { makeCertificate } from "../support/certificate.ts";
import { serverFeaturesService, shared } from "./protocol.ts";
import { collect, connect, disconnectAll, events, failureOf, WAYS_TO_APPEND } from "./stand-in-clients.ts";
import { endStandInLeftovers, startEventStoreStandIn } from "./start-stand-in.ts";

const folder = mkdtempSync(join(tmpdir(), "klartext-certificate-"));

afterEach(async () => {
  await disconnectAll();
  await endStandInLeftovers();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a cluster of three", () => {
  async function startCluster() {
    const server = await startEventStoreStandIn({ members: 3 });
    const direct = server.endpoints.map((endpoint) => connect(`esdb://${endpoint}?tls=false`));
    const [first, second, third] = direct;
    if (!first || !second || !third) throw new Error("unreachable");
    return { server, first, second, third };
  }

  const requiresLeader = { requiresLeader: true };

  test.each(WAYS_TO_APPEND)(
    "$way: a follower appends for the leader unless the leader is required",
    async ({ options }) => {
      const { server, first, second } = await startCluster();
      expect(await second.appendToStream("thing-1", events(1), options)).toMatchObject({ success: true });
      // A client sends all its batches by one call, with the headers of the first.
      const insisting = connect(`esdb://${server.endpoints[1]}?tls=false`);
      const refused = insisting.appendToStream("thing-1", events(1), { ...options, requiresLeader: true });
      const port = Number(server.endpoints[0]?.split(":")[1]);
      expect(await failureOf(refused)).toMatchObject({
        type: "not-leader",
        leader: { address: "127.0.0.1", port },
      });
      // The client goes to the leader by itself from now on.
      expect(await insisting.appendToStream("thing-1", events(1), requiresLeader)).toMatchObject({
        nextExpectedRevision: 1n,
      });
      expect(await collect(first.readStream("thing-1"))).toHaveLength(2);
      await server.stop();
    },
  );

  test("gossip leads clients to the leader, also to a new one, and the old one ends its subscriptions", async () => {
    const { server, first } = await startCluster();
    const client = connect(server.connectionString);
    await client.appendToStream("thing-1", events(1), requiresLeader);
    const subscription = client.subscribeToAll({ fromPosition: START });
    await new Promise((resolve) => subscription.once("confirmation", resolve));
    const failed = failureOf(collect(subscription));
    await server.command({ leader: 2 });
    expect(await failed).toMatchObject({ type: "unavailable" });
    expect(await client.appendToStream("thing-1", events(1), requiresLeader)).toMatchObject({
      success: true,
    });
    expect(await failureOf(first.appendToStream("thing-1", events(1), requiresLeader))).toMatchObject({
      type: "not-leader",
    });
    await server.stop();
  });

  test("a member that is off is left out; without a majority nobody leads; back on, all goes on", async () => {
    const { server, third } = await startCluster();
    const client = connect(server.connectionString);
    await client.appendToStream("thing-1", events(1), requiresLeader);
    await server.command({ off: 0 });
    const another = connect(server.connectionString);
    expect(await another.appendToStream("thing-1", events(1), requiresLeader)).toMatchObject({
      success: true,
    });
    await server.command({ off: 1 });
    expect(await failureOf(third.appendToStream("thing-1", events(1)))).toMatchObject({
      type: "unavailable",
    });
    await server.command({ on: 0 });
    const later = connect(server.connectionString);
    expect(await later.appendToStream("thing-1", events(1), requiresLeader)).toMatchObject({
      nextExpectedRevision: 2n,
    });
    await server.stop();
  });
});

describe("encrypted, with users", () => {
  const admin = { name: "admin", password: "right", rights: "write" } as const;
  const reader = { name: "reader", password: "look", rights: "read" } as const;
  const nobody = { name: "nobody", password: "none", rights: "none" } as const;

  test("each may do what its rights allow", async () => {
    const server = await startEventStoreStandIn({
      users: [admin, reader, nobody],
      tls: makeCertificate(folder),
    });
    const connectAs = (user: string) => connect(server.connectionString.replace("admin:right@", user));
    const append = { type: "access-denied" };
    expect(await connectAs("admin:right@").appendToStream("thing-1", events(1))).toMatchObject({
      success: true,
    });
    expect(await collect(connectAs("reader:look@").readStream("thing-1"))).toHaveLength(1);
    for (const user of ["reader:look@", "nobody:none@", "admin:wrong@", ""])
      expect(await failureOf(connectAs(user).appendToStream("thing-1", events(1)))).toMatchObject(append);
    for (const [user, code] of [
      ["nobody:none@", 7],
      ["admin:wrong@", 16],
      ["", 7],
    ] as const)
      expect(await failureOf(collect(connectAs(user).readAll()))).toMatchObject({ code });
    await server.stop();
  });

  test("openssl is named when it is missing", () => {
    expect(() => makeCertificate(folder, { openssl: "no-such-openssl" })).toThrow(
      /needs the program no-such-openssl/,
    );
  });
});

test("a server from before 21.10 knows no batches", async () => {
  const server = await startEventStoreStandIn({ isOlder: true });
  const client = connect(server.connectionString);
  const [endpoint = ""] = server.endpoints;
  const features = new serverFeaturesService.ServerFeaturesClient(endpoint, credentials.createInsecure());
  const unknown = new Promise((resolve) => features.getSupportedMethods(new shared.Empty(), resolve));
  expect(await unknown).toMatchObject({ code: status.UNIMPLEMENTED });
  features.close();
  expect(await client.appendToStream("thing-1", events(1))).toMatchObject({ nextExpectedRevision: 0n });
  expect(await collect(client.readStream("thing-1"))).toHaveLength(1);
  await server.stop();
});
