import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ApiClient } from "../support/api-client.ts";
import { endLeftovers, type ServiceProcess, startServiceProcess } from "../support/service-process.ts";

const ROUNDS = 5;
const WRITERS = 16;

/** What a writer sent under one Idempotency-Key, and what it heard. */
interface Sent {
  readonly key: string;
  readonly title: string;
  /** The point's id, when the report was acknowledged. */
  acknowledged: string | null;
}

/**
 * The promise of the architecture page: killed with `kill -9` at any time and started again, everything acknowledged
 * is there, once, and the read model agrees with the log.
 */
describe("kill -9 under load", () => {
  const folder = mkdtempSync(join(tmpdir(), "klartext-kill-"));
  const sent: Sent[] = [];
  let service: ServiceProcess;

  afterAll(async () => {
    await endLeftovers();
    rmSync(folder, { recursive: true });
  });

  it("loses nothing that was acknowledged and doubles nothing that is repeated", async () => {
    service = await startServiceProcess(folder);
    for (let round = 0; round < ROUNDS; round++) {
      const enough = Promise.withResolvers<void>();
      const load = reportUntilCut(service.url, round, 50 + round * 40, enough.resolve);
      // Ends early, and fails below, when the service stops answering before it is killed.
      await Promise.race([enough.promise, load]);
      await service.kill();
      await load;
      service = await startServiceProcess(folder);
    }
    const client = new ApiClient(service.url);
    for (const report of sent.filter(({ acknowledged }) => acknowledged === null)) {
      report.acknowledged = await repeat(client, report);
    }
    expect(await listedTitles(client)).toEqual(sent.map(({ title }) => title).sort());
    await expectNumbersWithoutGap(client);
    await expectEachReadable(client);
  }, 120_000);

  /** Many writers, each reporting one incident after the other, until the service is gone. */
  async function reportUntilCut(
    url: string,
    round: number,
    count: number,
    enough: () => void,
  ): Promise<void> {
    let acknowledged = 0;
    const write = async () => {
      const client = new ApiClient(url);
      for (;;) {
        const report: Sent = {
          key: randomUUID(),
          title: `Runde ${round} ${randomUUID()}`,
          acknowledged: null,
        };
        sent.push(report);
        report.acknowledged = await repeat(client, report);
        // The kill comes after so many acknowledged reports, not after so much time.
        if (++acknowledged === count) enough();
      }
    };
    await Promise.allSettled(Array.from({ length: WRITERS }, write));
    expect(acknowledged).toBeGreaterThanOrEqual(count);
  }

  async function repeat(client: ApiClient, { key, title }: Sent): Promise<string> {
    const answer = await client.post("/v1/incidents", { title }, { "Idempotency-Key": key });
    expect(answer.status).toBe(201);
    return answer.body.id as string;
  }

  async function listedTitles(client: ApiClient): Promise<string[]> {
    const titles: string[] = [];
    let cursor: string | null = null;
    do {
      const page: string = cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`;
      const { status, body } = await client.get(`/v1/open-points?limit=500&sort=number${page}`);
      expect(status).toBe(200);
      titles.push(...body.items.map(({ title }: { title: string }) => title));
      cursor = body.nextCursor;
    } while (cursor !== null);
    return titles.sort();
  }

  async function expectNumbersWithoutGap(client: ApiClient): Promise<void> {
    const { body } = await client.get(`/v1/open-points?sort=-number&limit=1`);
    const highest: string = body.items[0].number;
    expect(Number(highest.slice(-Math.max(4, String(sent.length).length)))).toBe(sent.length);
  }

  /** The list was made from the read model; a single point comes from the log. */
  async function expectEachReadable(client: ApiClient): Promise<void> {
    for (const { acknowledged, title } of sent.slice(0, 50)) {
      const { status, body } = await client.get(`/v1/open-points/${acknowledged}`);
      expect(status).toBe(200);
      expect(body.title).toBe(title);
    }
  }
});
