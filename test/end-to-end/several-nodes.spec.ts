import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { endStandInLeftovers } from "../eventstore-stand-in/start-stand-in.ts";
import { type ApiAnswer, ApiClient } from "../support/api-client.ts";
import { type EventStoreForNodes, eventStoreForNodes } from "../support/event-store-environment.ts";
import { type RoundRobinProxy, startRoundRobinProxy } from "../support/round-robin-proxy.ts";
import { endLeftovers, type ServiceProcess, startServiceProcess } from "../support/service-process.ts";

const NODES = 3;
const WRITERS = 12;
const ROUNDS = 6;
const POINTS_PER_ROUND = 60;

interface Reported {
  readonly id: string;
  readonly title: string;
}

/** What the issue promises of several nodes: nothing lost, nothing doubled, the same on all of them. */
describe("several nodes on one log", () => {
  const folder = mkdtempSync(join(tmpdir(), "klartext-nodes-"));
  /** Stands in every title, as a real server may hold points of other runs. */
  const mark = `Lauf${randomUUID().slice(0, 8)}`;
  const reported: Reported[] = [];
  let log: EventStoreForNodes;
  let nodes: ServiceProcess[];
  let proxy: RoundRobinProxy;

  const startNode = (place: number) => startServiceProcess(join(folder, `node-${place}`), log.environment);

  beforeAll(async () => {
    log = await eventStoreForNodes();
    nodes = await Promise.all(Array.from({ length: NODES }, (_, place) => startNode(place)));
    proxy = await startRoundRobinProxy(nodes.map(({ url }) => url));
  }, 120_000);

  afterAll(async () => {
    await proxy.close();
    await endLeftovers();
    await log.stop();
    await endStandInLeftovers();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  it("go on while one after the other is killed, and the log's server too", async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const enough = Promise.withResolvers<void>();
      const load = report(POINTS_PER_ROUND, enough.resolve);
      await Promise.race([enough.promise, load]);
      await killOne(round % NODES);
      if (round === 2) await log.restart?.();
      await load;
    }
    expect(reported).toHaveLength(ROUNDS * POINTS_PER_ROUND);
    await expectSameOnAllNodes();
    await expectNothingDoubled();
  }, 300_000);

  it("carry a policy on when the node that carried it out is gone", async () => {
    for (let place = 0; place < NODES; place++) {
      await killOne(place);
      const client = new ApiClient(proxy.url);
      const customer = await made(client, "/v1/customers", { name: `${mark} Kunde ${place}` });
      const goesOn = await made(client, "/v1/incidents", { title: `${mark} geht weiter` });
      const duplicate = await made(client, "/v1/incidents", {
        title: `${mark} dasselbe`,
        customers: [{ customerId: customer }],
      });
      await succeeded(() => client.post(`/v1/open-points/${duplicate}/join-as-duplicate`, { of: goesOn }));
      await eventually(async () => {
        const { body } = await client.get(`/v1/open-points/${goesOn}`);
        return body.customers?.some(({ id }: { id: string }) => id === customer);
      });
    }
  }, 180_000);

  async function killOne(place: number): Promise<void> {
    proxy.set(place, null);
    await nodes[place]?.kill();
    const node = await startNode(place);
    nodes[place] = node;
    proxy.set(place, node.url);
  }

  /** So many points, by writers that read each of them at whichever node comes next. */
  async function report(count: number, enough: () => void): Promise<void> {
    const client = new ApiClient(proxy.url);
    let begun = 0;
    let done = 0;
    const write = async () => {
      while (begun++ < count) {
        const title = `${mark} ${randomUUID()}`;
        const { id, position } = await reportOne(client, title);
        await expectOwnWrite(client, id, title, position);
        reported.push({ id, title });
        if (++done === Math.floor(count / 3)) enough();
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, write));
  }

  async function reportOne(client: ApiClient, title: string) {
    const key = randomUUID();
    const { body } = await succeeded(() =>
      client.post("/v1/incidents", { title }, { "Idempotency-Key": key }),
    );
    return { id: body.id as string, position: body.position as string };
  }

  /** Through the proxy, so mostly from another node. */
  async function expectOwnWrite(client: ApiClient, id: string, title: string, position: string) {
    const word = title.split(" ").at(-1);
    const { body } = await succeeded(() =>
      client.get(`/v1/open-points?q=${word}`, { "Klartext-Position": position }),
    );
    expect(body.items.map((item: { id: string }) => item.id)).toEqual([id]);
  }

  async function expectSameOnAllNodes(): Promise<void> {
    const position = await lastPosition();
    const lists = await Promise.all(nodes.map(({ url }) => numbered(new ApiClient(url), position)));
    const [first] = lists;
    expect(first?.map(({ title }) => title).sort()).toEqual(reported.map(({ title }) => title).sort());
    expect(new Set(first?.map(({ number }) => number)).size).toBe(reported.length);
    for (const list of lists) expect(list).toEqual(first);
  }

  /** Each report was recorded once, whatever was repeated. */
  async function expectNothingDoubled(): Promise<void> {
    const client = new ApiClient(proxy.url);
    for (const { id } of reported.slice(0, 60)) {
      const { body } = await succeeded(() => client.get(`/v1/open-points/${id}/history`));
      expect(body.items).toHaveLength(1);
    }
  }

  async function lastPosition(): Promise<string> {
    const client = new ApiClient(proxy.url);
    const { body } = await succeeded(() => client.post("/v1/teams", { name: `${mark} ${randomUUID()}` }));
    return body.position;
  }

  async function numbered(client: ApiClient, position: string) {
    const items: { readonly number: string; readonly title: string }[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const page: string = cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`;
      const { body } = await succeeded(() =>
        client.get(`/v1/open-points?q=${mark}&limit=500&sort=number${page}`, {
          "Klartext-Position": position,
        }),
      );
      items.push(...body.items.map(({ number, title }: (typeof items)[number]) => ({ number, title })));
      cursor = body.nextCursor;
    }
    return items;
  }
});

async function made(client: ApiClient, path: string, body: unknown): Promise<string> {
  const key = randomUUID();
  const answer = await succeeded(() => client.post(path, body, { "Idempotency-Key": key }));
  return answer.body.id;
}

/** Sends it again when no node took it or one asked for patience; anything else is a failure. */
async function succeeded(send: () => Promise<ApiAnswer>): Promise<ApiAnswer> {
  for (;;) {
    const answer = await send();
    if (answer.status < 300) return answer;
    if (answer.status !== 502 && answer.status !== 503) {
      throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
    }
    await pause(50);
  }
}

/** Looks until it is so; the test's own time limit ends it. */
async function eventually(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(100);
}
