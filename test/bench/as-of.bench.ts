import { rmSync } from "node:fs";
import { join } from "node:path";
import { openReadModel, type PointPageRequest } from "klartext/read-model";
import { GeneratedLog, teamId } from "./generated-log.ts";
import { benchFolder, type Print } from "./measuring.ts";

const POINTS = 1_000_000;
const NOW = Date.UTC(2026, 10, 20, 12);

const requests: Record<string, Partial<PointPageRequest>> = {
  "unfinished, by due date": { filter: { finished: false } },
  "all, by due date": {},
  "a team, by priority": {
    filter: { ownerTeamId: [teamId(3)] },
    sort: { by: "priority", direction: "desc" },
  },
};

/** Milliseconds for the first page of the list as it was on earlier days. */
export async function benchAsOf(print: Print, points = POINTS): Promise<void> {
  const folder = benchFolder();
  const store = new GeneratedLog(points);
  const readModel = await openReadModel({
    file: join(folder, "list"),
    store,
    publicHolidays: () => new Set(),
  });
  try {
    await readModel.ready();
    print(`ms for a page of 50 of ${points} points (aim: under 2000)`);
    for (const asOf of ["2024-06-03", "2025-06-02", "2026-11-19"]) {
      for (const [name, request] of Object.entries(requests)) {
        const begin = performance.now();
        await readModel.points.page({ ...request, asOf, now: NOW, viewerId: null });
        print(`${asOf}  ${name.padEnd(26)}${(performance.now() - begin).toFixed(0).padStart(6)}`);
      }
    }
  } finally {
    await readModel.close();
    rmSync(folder, { recursive: true });
  }
}
