import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ApiClient } from "../support/api-client.ts";
import { type ServiceProcess, startServiceProcess } from "../support/service-process.ts";

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
    await service.kill();
    rmSync(folder, { recursive: true });
  });

  it("loses nothing that was acknowledged and doubles nothing that is repeated", async () => {
    service = await startServiceProcess(folder);
    for (let round = 0; round < ROUNDS; round++) {
      const load = Array.from({ length: WRITERS }, () => reportUntilCut(service.url, round));
      await acknowledgedInRound(round, 50 + round * 40);
      await service.kill();
      await Promise.all(load);
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

  /** Reports one incident after the other until the service is gone. */
  async function reportUntilCut(url: string, round: number): Promise<void> {
    const client = new ApiClient(url);
    for (;;) {
      const report: Sent = { key: randomUUID(), title: `Runde ${round} ${randomUUID()}`, acknowledged: null };
      sent.push(report);
      try {
        report.acknowledged = await repeat(client, report);
      } catch {
        return;
      }
    }
  }

  async function repeat(client: ApiClient, { key, title }: Sent): Promise<string> {
    const answer = await client.post("/v1/incidents", { title }, { "Idempotency-Key": key });
    expect(answer.status).toBe(201);
    return answer.body.id as string;
  }

  /** Kills come after so many acknowledged reports, not after so much time. */
  async function acknowledgedInRound(round: number, count: number): Promise<void> {
    const acknowledged = () =>
      sent.filter((report) => report.acknowledged !== null && report.title.startsWith(`Runde ${round} `))
        .length;
    while (acknowledged() < count) await new Promise((resolve) => setImmediate(resolve));
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
