import { benchAppends } from "./appends.bench.ts";
import { benchAsOf } from "./as-of.bench.ts";
import { benchListQueries } from "./list-queries.bench.ts";
import type { Print } from "./measuring.ts";
import { benchRebuild } from "./rebuild.bench.ts";
import { benchReporting } from "./reporting.bench.ts";

/** Every benchmark prints ratios, each against its baseline in the same run. */
const benches: Record<string, (print: Print) => Promise<void>> = {
  appends: benchAppends,
  reporting: benchReporting,
  "list-queries": benchListQueries,
  rebuild: benchRebuild,
  "as-of": benchAsOf,
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}.`);
  process.exit(1);
}
for (const [name, bench] of Object.entries(benches)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.log(`\n== ${name} ==`);
  await bench((line) => console.log(line));
}
