import { rmSync } from "node:fs";
import { join } from "node:path";
import { statusSentence } from "klartext/domain";
import { openReadModel, type ReadModel } from "klartext/read-model";
import { customerIdOf, GeneratedLog, POINTS_PER_CUSTOMER } from "./generated-log.ts";
import { benchFolder, type Print, percentile } from "./measuring.ts";

const SIZES = [10_000, 100_000, 1_000_000];
const WARM_UP = 200;
const RUNS = 1000;
const NOW = Date.UTC(2026, 10, 20, 12);

/** Milliseconds from a point's number, or a customer's name, to the ready sentences for that customer, without HTTP. */
export async function benchStatusAnswer(print: Print, sizes: readonly number[] = SIZES): Promise<void> {
  print("ms per status answer       points       p50       p99  sentences");
  for (const points of sizes) {
    const folder = benchFolder();
    const readModel = await openReadModel({
      file: join(folder, "list"),
      store: new GeneratedLog(points),
      publicHolidays: () => new Set(),
    });
    try {
      await readModel.ready();
      for (const by of ["point_number", "customer_name"] as const) {
        const { times, sentences } = answersBy(by, points, readModel);
        const shown = [0.5, 0.99].map((share) => percentile(times, share).toFixed(2).padStart(10)).join("");
        print(`${by.padEnd(24)}${String(points).padStart(9)}${shown}${sentences.toFixed(1).padStart(11)}`);
      }
    } finally {
      await readModel.close();
      rmSync(folder, { recursive: true });
    }
  }
}

/** Asked for another customer each time, so that nothing can be answered from memory alone. */
function answersBy(by: "point_number" | "customer_name", points: number, readModel: ReadModel) {
  const customers = points / POINTS_PER_CUSTOMER;
  const times: number[] = [];
  let sentences = 0;
  for (let run = 0; run < WARM_UP + RUNS; run++) {
    const words =
      by === "point_number"
        ? `2026-${((run * 7919) % (points / 4)) + 1}`
        : nameOf(customerIdOf((run * 7919) % customers), readModel);
    const begin = performance.now();
    const said = answer(by, words, readModel);
    const took = performance.now() - begin;
    if (run < WARM_UP) continue;
    times.push(took);
    sentences += said;
  }
  return { times, sentences: sentences / RUNS };
}

function answer(by: "point_number" | "customer_name", words: string, readModel: ReadModel): number {
  const [customer] = readModel.statusAnswers.customersBy(by, words);
  if (customer === undefined) throw new Error(`Nobody was found by ${words}.`);
  const facts = readModel.statusAnswers.forCustomer(customer.customerId, NOW);
  const to = { language: "de", formOfAddress: "formal", timeZone: "Europe/Berlin" } as const;
  const now = new Date(NOW).toISOString();
  return facts.map((point) => statusSentence(point, { ...to, now })).length;
}

function nameOf(customerId: string, readModel: ReadModel): string {
  return String(readModel.customers.names([customerId]).get(customerId));
}
