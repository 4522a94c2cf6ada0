import { benchAppends } from "./appends.bench.ts";
import { benchAsOf } from "./as-of.bench.ts";
import { benchDelivery } from "./delivery.bench.ts";
import { benchEmergencyAttach } from "./emergency-attach.bench.ts";
import { benchEventStoreAppends } from "./eventstore-appends.bench.ts";
import { benchListOverHttp } from "./list-over-http.bench.ts";
import { benchListQueries } from "./list-queries.bench.ts";
import type { Print } from "./measuring.ts";
import { benchNodes } from "./nodes.bench.ts";
import { benchRebuild } from "./rebuild.bench.ts";
import { benchReporting } from "./reporting.bench.ts";
import { benchStatusAnswer } from "./status-answer.bench.ts";
import { benchWording } from "./wording.bench.ts";

/** Every benchmark prints ratios, each against its baseline in the same run. */
const benches: Record<string, (print: Print, sizes?: readonly number[]) => Promise<void>> = {
  appends: benchAppends,
  "eventstore-appends": benchEventStoreAppends,
  "emergency-attach": benchEmergencyAttach,
  delivery: benchDelivery,
  nodes: benchNodes,
  reporting: benchReporting,
  "list-over-http": benchListOverHttp,
  "list-queries": benchListQueries,
  "status-answer": benchStatusAnswer,
  rebuild: (print, sizes) => benchRebuild(print, sizes?.[0]),
  "as-of": (print, sizes) => benchAsOf(print, sizes?.[0]),
  wording: benchWording,
};

/** `npm run bench -- list-over-http 10000 100000`: which ones, and numbers of points where they take some. */
const [sizes, names] = partition(process.argv.slice(2));
const unknown = names.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}.`);
  process.exit(1);
}
for (const [name, bench] of Object.entries(benches)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.log(`\n== ${name} ==`);
  await bench((line) => console.log(line), sizes.length > 0 ? sizes : undefined);
}

function partition(args: readonly string[]): [sizes: number[], names: string[]] {
  const isSize = (arg: string) => /^\d+$/.test(arg);
  return [args.filter(isSize).map(Number), args.filter((arg) => !isSize(arg))];
}
