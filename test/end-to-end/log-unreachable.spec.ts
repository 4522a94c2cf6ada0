import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type EventStoreStandIn,
  endStandInLeftovers,
  startEventStoreStandIn,
} from "../eventstore-stand-in/start-stand-in.ts";
import { ApiClient } from "../support/api-client.ts";
import { eventStoreEnvironment } from "../support/event-store-environment.ts";
import { endLeftovers, startServiceProcess } from "../support/service-process.ts";

/** Always on the stand-in, whatever server the other tests use: this one is taken away and made to hang. */
describe("while the log cannot be reached", () => {
  const folder = mkdtempSync(join(tmpdir(), "klartext-unreachable-"));
  let server: EventStoreStandIn;
  let client: ApiClient;
  let pointId: string;

  beforeAll(async () => {
    server = await startEventStoreStandIn();
    const service = await startServiceProcess(folder, eventStoreEnvironment(server.connectionString));
    client = new ApiClient(service.url);
    const answer = await client.post("/v1/incidents", { title: "Rückruf ausgeblieben" });
    pointId = answer.body.id;
    // The list holds it before the log goes.
    await client.get("/v1/open-points", { "Klartext-Position": answer.body.position });
  }, 60_000);

  afterAll(async () => {
    await endLeftovers();
    await server.stop();
    await endStandInLeftovers();
    rmSync(folder, { recursive: true, force: true });
  });

  const lists = [
    "/v1/open-points",
    "/v1/open-points?q=ausgeblieben",
    "/v1/customers",
    "/v1/corrective-actions",
    "/v1/teams",
    "/v1/me",
    "/health/live",
  ];

  async function expectReadingGoesOn(): Promise<void> {
    for (const path of lists) expect([path, (await client.get(path)).status]).toEqual([path, 200]);
    const { body } = await client.get("/v1/open-points");
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual([pointId]);
  }

  async function expectCommandRefused(key: string): Promise<void> {
    const answer = await client.post("/v1/incidents", { title: "Neu" }, { "Idempotency-Key": key });
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(answer.headers.get("content-type")).toContain("problem+json");
  }

  it("lists are read, commands and what comes from the log itself are answered 503", async () => {
    await server.kill();
    const key = randomUUID();
    await Promise.all([expectReadingGoesOn(), expectCommandRefused(key)]);
    const detail = await client.get(`/v1/open-points/${pointId}`);
    expect(detail.status).toBe(503);
    expect(Number(detail.headers.get("retry-after"))).toBeGreaterThan(0);
    await server.restart();
    const again = await client.post("/v1/incidents", { title: "Neu" }, { "Idempotency-Key": key });
    expect(again.status).toBe(201);
    await expectListed(again.body.position, 2);
  }, 60_000);

  it("a server that hangs is given up in time, and nothing is doubled when it goes on", async () => {
    const key = randomUUID();
    await server.command({ fault: "hang" });
    const refused = await client.post("/v1/incidents", { title: "Neu" }, { "Idempotency-Key": key });
    expect(refused.status).toBe(503);
    await server.command({ heal: true });
    const again = await client.post("/v1/incidents", { title: "Neu" }, { "Idempotency-Key": key });
    expect(again.status).toBe(201);
    await expectListed(again.body.position, 3);
  }, 60_000);

  async function expectListed(position: string, count: number): Promise<void> {
    const { status, body } = await client.get("/v1/open-points", { "Klartext-Position": position });
    expect(status).toBe(200);
    expect(body.items).toHaveLength(count);
  }
});
