import { rmSync } from "node:fs";
import { join } from "node:path";
import { openReadModel, type PointPageRequest, type ReadModel } from "klartext/read-model";
import { GeneratedLog, teamId } from "./generated-log.ts";
import { benchFolder, type Print, percentile } from "./measuring.ts";

const SIZES = [10_000, 100_000, 1_000_000];
const WARM_UP = 200;
const RUNS = 1000;
const NOW = Date.UTC(2026, 10, 20, 12);

/** Asked for again and again with another team, moment or page, so that nothing can be answered from memory alone. */
const queries: Record<string, (run: number) => Omit<PointPageRequest, "now" | "viewerId">> = {
  "default page": () => ({ filter: { finished: false } }),
  "filter with sort": (run) => ({
    filter: { finished: false, ownerTeamId: [teamId(run % 40)] },
    sort: { by: "priority", direction: "desc" },
  }),
  "common word by due date": (run) => ({
    filter: { finished: false },
    search: ["rechnung", "Störung", "geprüft", "wartung"][run % 4] ?? "",
  }),
  "rare word by due date": (run) => ({ search: `werk ${run * 3} gmbh` }),
};

/** Milliseconds that the read model takes for a page, without HTTP. */
export async function benchListQueries(print: Print, sizes: readonly number[] = SIZES): Promise<void> {
  print("ms per page of 50          points       p50       p99");
  for (const points of sizes) {
    const folder = benchFolder();
    const store = new GeneratedLog(points);
    const readModel = await openReadModel({
      file: join(folder, "list"),
      store,
      publicHolidays: () => new Set(),
    });
    try {
      await readModel.ready();
      for (const name of Object.keys(queries)) {
        const times = await timesOf(readModel, name);
        const shown = [0.5, 0.99].map((share) => percentile(times, share).toFixed(2).padStart(10)).join("");
        print(`${name.padEnd(24)}${String(points).padStart(9)}${shown}`);
      }
    } finally {
      await readModel.close();
      rmSync(folder, { recursive: true });
    }
  }
}

async function timesOf(readModel: ReadModel, name: string): Promise<readonly number[]> {
  const request = queries[name];
  const times: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run++) {
    const begin = performance.now();
    const { count } = await readModel.points.page({ ...request?.(run), now: NOW, viewerId: null });
    const took = performance.now() - begin;
    if (count === 0 && name !== "rare word by due date") throw new Error(`"${name}" found nothing.`);
    if (run >= WARM_UP) times.push(took);
  }
  return times;
}
