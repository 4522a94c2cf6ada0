import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { nodeDecider } from "klartext/domain";
import { openMemoryEventStore } from "klartext/event-store-memory";
import { NODE_ID } from "klartext/nest";
import { NotUnderstood } from "klartext/sealing";
import { CarryOutErasure } from "../erasure/carry-out-erasure.ts";
import { Api, newFolder, sharedStore } from "../testing/api-harness.ts";
import { givenCustomer } from "../testing/given.ts";
import { endOf, sendList } from "../testing/list-upload.ts";

const toBeStopped: Api[] = [];
const folders: string[] = [];

afterEach(async () => {
  await Promise.all(toBeStopped.splice(0).map((api) => api.stop()));
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

const english = { "accept-language": "en" };

/** Two nodes on one log; the first one got there first, and does what one node does for all. */
async function twoNodes(store = sharedStore(openMemoryEventStore())) {
  const folder = await newFolder();
  const first = await Api.start({ store });
  const second = await Api.start({ store, folder });
  toBeStopped.push(first, second);
  folders.push(folder);
  return { store, first, second, folder, secondId: second.app.get<string>(NODE_ID) };
}

/** Of a person who works here. */
async function orderErasure(api: Api): Promise<string> {
  const person = await api.as("admin").post("/v1/persons", { name: "Sabine Krüger" });
  const order = { subject: "person", subjectId: person.body.id };
  return (await api.as("admin").post("/v1/erasures", order)).body.id;
}

const erasure = async (api: Api, id: string) =>
  (await api.as("admin").get(`/v1/erasures/${id}`, english)).body;

describe("a policy", () => {
  it("reacts on one of the nodes, and on the other one when that has stopped", async () => {
    const { first, second } = await twoNodes();
    const joined = async (api: Api) => {
      const service = api.as("service");
      const customers = [{ customerId: await givenCustomer(api) }];
      const goesOn = (await service.post("/v1/incidents", { title: "Portal nicht erreichbar" })).body.id;
      const other = (await service.post("/v1/incidents", { title: "Portal aus", customers })).body.id;
      await service.post(`/v1/open-points/${other}/join-as-duplicate`, { of: goesOn });
      await api.happened(`openPoint-${goesOn}`, "CustomerAffected");
      return api.typesOf(`openPoint-${goesOn}`);
    };
    expect(await joined(second)).toEqual(["IncidentReported", "CustomerAffected"]);
    await first.stop();
    expect(await joined(second)).toEqual(["IncidentReported", "CustomerAffected"]);
  });
});

describe("an import", () => {
  it("keeps its list for itself on all nodes, and is told apart where it was not taken in", async () => {
    const { first, second } = await twoNodes();
    const rows = Array.from({ length: 300 }, (_, index) => `${index + 1};Punkt ${index + 1}`);
    const list = { listName: "Liste", file: ["Nr.;Thema", ...rows].join("\n") };
    const started = await sendList(first, "/v1/list-imports", list);
    expect(await sendList(second, "/v1/list-imports", { ...list, listName: "LISTE" })).toMatchObject({
      status: 409,
      body: { code: "list-import-running" },
    });
    const { body } = await second.as("admin").get(`/v1/list-imports/${started.body.id}`);
    expect(body.state).toBe("elsewhere");
    expect(await endOf(first, started.body.id)).toMatchObject({ counts: { imported: 300 } });
    expect((await sendList(second, "/v1/list-imports", list)).status).toBe(202);
  });
});

describe("an erasure", () => {
  it("is carried out by one node, wherever it was ordered, and complete when both have reported", async () => {
    const { first, second, secondId } = await twoNodes();
    const id = await orderErasure(second);
    const { completedAt, forgottenBy, awaited } = await erasure(second, id);
    expect({ completedAt, awaited }).toEqual({ completedAt: expect.any(String), awaited: [] });
    expect([...forgottenBy].sort()).toEqual([first.app.get<string>(NODE_ID), secondId].sort());
    const { body } = await first.as("admin").get("/v1/nodes");
    expect(body.items).toMatchObject([
      { answering: true, retiredAt: null, lastReportAt: expect.any(String) },
      { nodeId: secondId, answering: false },
    ]);
  });

  it("is left to the other node by one that does not understand all it has to read", async () => {
    const { first, second } = await twoNodes();
    const older = first.app.get(CarryOutErasure);
    older.run = (erasureId) =>
      Promise.reject(new NotUnderstood({ stream: `person-${erasureId}`, type: "PersonMerged", version: 1 }));
    const id = await orderErasure(second);
    await second.happened(`erasure-${id}`, "ErasureCompleted");
  });

  it("waits for the report of a node that does not run, and goes on when it starts again", async () => {
    const { first, second, store, folder, secondId } = await twoNodes();
    await second.stop();
    const id = await orderErasure(first);
    expect(await erasure(first, id)).toMatchObject({
      completedAt: null,
      keysDestroyedAt: expect.any(String),
      awaited: [
        {
          code: "erasure-awaits-nodes",
          nodeIds: [secondId],
          detail: expect.stringMatching(/^These nodes have not reported yet .+ Start them;/),
        },
      ],
    });
    toBeStopped.push(await Api.start({ store, folder }));
    await first.happened(`erasure-${id}`, "ErasureCompleted");
    expect((await erasure(first, id)).completedAt).not.toBeNull();
  });

  it("does not hold up another one, and does not wait for a node that was retired", async () => {
    const { first, second, secondId } = await twoNodes();
    await second.stop();
    const ids = [await orderErasure(first), await orderErasure(first)];
    for (const id of ids) expect((await erasure(first, id)).forgottenBy).toHaveLength(1);
    const admin = first.as("admin");
    expect(await admin.post(`/v1/nodes/${secondId}/retirement`)).toMatchObject({ status: 200 });
    for (const id of ids) await first.happened(`erasure-${id}`, "ErasureCompleted");
    expect((await admin.get("/v1/nodes")).body.items[1].retiredAt).not.toBeNull();
  });

  it("waits until the log's files hold nothing of its keys", async () => {
    let isScavenged = false;
    const remainsOf = async (ids: readonly string[]) => (isScavenged ? [] : ids);
    const store = sharedStore(openMemoryEventStore(), { remainsOf });
    const api = await Api.start({ store });
    toBeStopped.push(api);
    const id = await orderErasure(api);
    expect(await erasure(api, id)).toMatchObject({
      completedAt: null,
      awaited: [{ code: "erasure-awaits-scavenge", nodeIds: [], detail: expect.stringMatching(/: 1\. Run/) }],
    });
    isScavenged = true;
    // Open ones are looked at each minute, and when a node is retired.
    const nodeId = randomUUID();
    await api.given(nodeDecider, `node-${nodeId}`, { type: "JoinNode" });
    await api.as("admin").post(`/v1/nodes/${nodeId}/retirement`);
    await api.happened(`erasure-${id}`, "ErasureCompleted");
  });
});

describe("retiring a node", () => {
  it("is refused for the one that answers, and for one that never was", async () => {
    const { first } = await twoNodes();
    const retire = (nodeId: string) =>
      first.as("admin").post(`/v1/nodes/${nodeId}/retirement`, undefined, english);
    expect(await retire(first.app.get<string>(NODE_ID))).toMatchObject({
      status: 409,
      body: { code: "node-running", detail: expect.stringMatching(/^This node runs/) },
    });
    expect(await retire(randomUUID())).toMatchObject({ status: 404 });
  });
});
