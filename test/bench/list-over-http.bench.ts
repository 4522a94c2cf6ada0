import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import autocannon from "autocannon";
import {
  ADMIN_KEY,
  type ServiceProcess,
  startProgram,
  startServiceProcess,
} from "../support/service-process.ts";
import { teamId } from "./generated-log.ts";
import { benchFolder, median, type Print, percentile } from "./measuring.ts";
import { storeGeneratedLog } from "./stored-log.ts";

const SIZES = [10_000, 100_000, 1_000_000];
const CONNECTIONS = 16;
const ROUNDS = 5;
const SECONDS_PER_ROUND = 4;
const SINGLE_REQUESTS = 1_000;

const queries: Record<string, string> = {
  "default page": "/v1/open-points",
  "filter with sort": `/v1/open-points?ownerTeamId=${teamId(7)}&sort=-priority`,
  "common word by due date": "/v1/open-points?finished=false&q=rechnung&sort=dueOn",
};
const headers = { authorization: `Bearer ${ADMIN_KEY}` };

/**
 * The list over HTTP at several sizes: requests per second against a bare route that returns the same bytes, the times
 * of single requests, the start of the service, and the list as of an earlier day.
 */
export async function benchListOverHttp(print: Print, sizes: readonly number[] = SIZES): Promise<void> {
  for (const points of sizes) {
    const folder = benchFolder();
    try {
      const events = await storeGeneratedLog(points, join(folder, "log.sqlite"));
      print(`${points} points, ${events} events`);
      await measureStart(folder, print);
      const service = await startServiceProcess(folder);
      try {
        await ready(service);
        for (const [name, path] of Object.entries(queries))
          await measureQuery(service, folder, name, path, print);
        await measureAsOf(service, print);
      } finally {
        await service.stop();
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

async function measureStart(folder: string, print: Print): Promise<void> {
  print(`  first start to ready, with the first build of the list: ${await secondsToReady(folder)} s`);
  print(`  start to ready with a current list: ${await secondsToReady(folder)} s (aim below 2)`);
  makeListOld(folder);
  print(`  start to ready after an upgrade, with a rebuild of the list: ${await secondsToReady(folder)} s`);
}

/** As an older version of the service would have left it. */
function makeListOld(folder: string): void {
  for (const file of readdirSync(folder).filter((name) => /^read-model\.\d+\.sqlite$/.test(name))) {
    const db = new DatabaseSync(join(folder, file));
    db.exec("UPDATE meta SET value = '0' WHERE key = 'schemaVersion'");
    db.close();
  }
}

async function secondsToReady(folder: string): Promise<string> {
  const begin = performance.now();
  const service = await startServiceProcess(folder);
  await ready(service);
  const seconds = (performance.now() - begin) / 1000;
  await service.stop();
  return seconds.toFixed(2);
}

async function ready({ url }: ServiceProcess): Promise<void> {
  for (;;) {
    const { status } = await fetch(`${url}/health/ready`);
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function measureQuery(
  service: ServiceProcess,
  folder: string,
  name: string,
  path: string,
  print: Print,
): Promise<void> {
  const bytes = join(folder, "answer.json");
  writeFileSync(bytes, await answer(service, path));
  const bare = await startProgram("test/bench/bare-service.js", { BARE_BYTES: bytes });
  try {
    const rounds: { service: number; bare: number }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      rounds.push({
        service: await requestsPerSecond(`${service.url}${path}`),
        bare: await requestsPerSecond(`${bare.url}/bytes`),
      });
    }
    const times = await singleTimes(service, path);
    const ratio = median(rounds.map((round) => round.service / round.bare));
    print(
      `  ${name.padEnd(24)} ${Math.round(median(rounds.map(({ service }) => service)))} requests/s, ratio ${ratio.toFixed(2)} (aim 0.20), one at a time p50 ${percentile(times, 0.5).toFixed(2)} ms, p99 ${percentile(times, 0.99).toFixed(2)} ms`,
    );
  } finally {
    await bare.stop();
  }
}

async function measureAsOf(service: ServiceProcess, print: Print): Promise<void> {
  const times: number[] = [];
  for (const day of ["2026-11-01", "2026-06-30", "2025-12-31"]) {
    const begin = performance.now();
    await answer(service, `/v1/open-points?asOf=${day}`);
    times.push(performance.now() - begin);
  }
  print(`  as of an earlier day: at most ${(Math.max(...times) / 1000).toFixed(2)} s (aim below 2)`);
}

async function requestsPerSecond(url: string): Promise<number> {
  const result = await autocannon({ url, connections: CONNECTIONS, duration: SECONDS_PER_ROUND, headers });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx + result.errors} requests failed.`);
  return result["2xx"] / result.duration;
}

async function singleTimes(service: ServiceProcess, path: string): Promise<number[]> {
  const times: number[] = [];
  for (let made = 0; made < SINGLE_REQUESTS; made++) {
    const begin = performance.now();
    await answer(service, path);
    times.push(performance.now() - begin);
  }
  return times;
}

async function answer({ url }: ServiceProcess, path: string): Promise<string> {
  const response = await fetch(`${url}${path}`, { headers });
  if (response.status !== 200) throw new Error(`${path} was answered with ${response.status}.`);
  return response.text();
}
