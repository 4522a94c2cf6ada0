import { rmSync } from "node:fs";
import autocannon from "autocannon";
import {
  ADMIN_KEY,
  type ServiceProcess,
  startProgram,
  startServiceProcess,
} from "../support/service-process.ts";

import { benchFolder, median, type Print } from "./measuring.ts";

const CONNECTIONS = 64;
const ROUNDS = 6;
const SECONDS_PER_ROUND = 12;

const report = {
  title: "Ersatzteil falsch geliefert",
  description: "Antriebsrolle Typ B statt Typ A geliefert, Anlage stand 4 Std.",
  channel: "phone",
  priority: "high",
  dueOn: "2027-01-15",
};

/**
 * Incidents per second over HTTP (key checked, validated, decided, on disk, answered) against the same DTO on a bare
 * Nest-on-Fastify route that stores nothing. Both take turns; ends when the list has caught up.
 */
export async function benchReporting(print: Print): Promise<void> {
  const folder = benchFolder();
  const service = await startServiceProcess(folder);
  const bare = await startProgram("test/bench/bare-service.js");
  try {
    const rounds: { service: number; bare: number }[] = [];
    let worstLagMs = 0;
    await load(bare, 3);
    await load(service, 3);
    for (let round = 0; round < ROUNDS; round++) {
      const ofBare = await load(bare, SECONDS_PER_ROUND);
      const ofService = await load(service, SECONDS_PER_ROUND);
      worstLagMs = Math.max(worstLagMs, await lagMs(service));
      rounds.push({ service: ofService, bare: ofBare });
    }
    const caughtUpAfter = await caughtUp(service);
    print(`bare     ${Math.round(median(rounds.map(({ bare }) => bare)))} requests/s`);
    print(`service  ${Math.round(median(rounds.map(({ service }) => service)))} incidents/s`);
    print(`ratio    ${median(rounds.map((round) => round.service / round.bare)).toFixed(2)} (aim 0.50)`);
    print(
      `the list was at most ${worstLagMs} ms behind at a round's end, and held everything ${caughtUpAfter} ms after the last`,
    );
    print(`event loop delay of the service: ${JSON.stringify(await eventLoopDelay(service))}`);
  } finally {
    await service.stop();
    await bare.stop();
    rmSync(folder, { recursive: true });
  }
}

/** Requests per second that were answered as they should be. */
async function load({ url }: ServiceProcess, seconds: number): Promise<number> {
  const result = await autocannon({
    url: `${url}/v1/incidents`,
    method: "POST",
    connections: CONNECTIONS,
    duration: seconds,
    headers: { authorization: `Bearer ${ADMIN_KEY}`, "content-type": "application/json" },
    body: JSON.stringify(report),
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${result.non2xx} answers were refused and ${result.errors} requests failed.`);
  }
  return result["2xx"] / result.duration;
}

interface Readiness {
  readonly lag: {
    readonly position: string | null;
    readonly head: string | null;
    readonly behindForMs: number;
  };
  readonly eventLoopDelayMs: { readonly p50: number; readonly p99: number; readonly max: number };
}

async function readiness({ url }: ServiceProcess): Promise<Readiness> {
  const response = await fetch(`${url}/health/ready`);
  return (await response.json()) as Readiness;
}

async function lagMs(service: ServiceProcess): Promise<number> {
  return (await readiness(service)).lag.behindForMs;
}

async function eventLoopDelay(service: ServiceProcess): Promise<Readiness["eventLoopDelayMs"]> {
  return (await readiness(service)).eventLoopDelayMs;
}

/** Milliseconds until the list holds everything. */
async function caughtUp(service: ServiceProcess): Promise<number> {
  const begin = performance.now();
  for (;;) {
    const { lag } = await readiness(service);
    if (lag.position === lag.head) return Math.round(performance.now() - begin);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
