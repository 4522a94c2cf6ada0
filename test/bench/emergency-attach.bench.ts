import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Store } from "klartext/event-sourcing";
import { openSqliteEventStore } from "klartext/event-store-sqlite";
import { ApiClient } from "../support/api-client.ts";
import { type ServiceProcess, startProgram, startServiceProcess } from "../support/service-process.ts";
import { benchFolder, median, type Print } from "./measuring.ts";
import { type RegisteredCustomers, registerCustomers } from "./registered-customers.ts";
import { usualAppends } from "./usual-appends.ts";

const CUSTOMERS = 10_000;
/** As many as a round has. */
const ROUND_IN_FLIGHT = 32;
const BARE_REQUESTS = 20;

/**
 * Seconds from the request that attaches so many customers to its answer, with everything on disk, against the same
 * request on a bare route that stores nothing; and until each of them has a notice, against bare appends of as many events.
 */
export async function benchEmergencyAttach(
  print: Print,
  sizes: readonly number[] = [CUSTOMERS],
): Promise<void> {
  for (const customers of sizes) {
    const folder = benchFolder();
    try {
      const named = await registerCustomers(join(folder, "log.sqlite"), customers);
      const bareMs = await bareRequest({ customerIds: named.customerIds });
      const bareAppends = await appendsPerSecond(customers);
      print(`${customers} customers, each with a contact person who chose e-mail`);
      print(`bare     ${bareMs.toFixed(0)} ms for the request with all ids, stored nowhere`);
      print(`bare     ${Math.round(bareAppends)} durable appends per second, ${ROUND_IN_FLIGHT} in flight`);
      const service = await startServiceProcess(folder);
      try {
        await measure(service, named, { bareMs, bareAppends }, print);
      } finally {
        await service.stop();
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

async function measure(
  service: ServiceProcess,
  { customerIds, customerNumbers }: RegisteredCustomers,
  { bareMs, bareAppends }: { readonly bareMs: number; readonly bareAppends: number },
  print: Print,
): Promise<void> {
  const client = new ApiClient(service.url);
  await caughtUp(client);
  await client.put("/v1/organization/name", { name: "Muster Fördertechnik" });
  await client.put("/v1/organization/contact-line", { contactLine: "Serviceteam, 0711 5550-123" });
  const ways = { ids: { customerIds }, numbers: { customerNumbers }, filter: { filter: { words: "bench" } } };
  for (const [way, body] of Object.entries(ways)) {
    const id = await declare(client);
    const begin = performance.now();
    const answer = await client.post(`/v1/emergencies/${id}/customers`, body);
    const seconds = (performance.now() - begin) / 1000;
    if (answer.body.attached !== customerIds.length) throw new Error(JSON.stringify(answer.body));
    const ratio = (seconds * 1000) / bareMs;
    print(
      `by ${way.padEnd(8)}attached in ${seconds.toFixed(2)} s (aim below 5), ${ratio.toFixed(1)} times bare`,
    );
    const round = await secondsOfRound(client, id, begin);
    const messages = customerIds.length / round;
    print(
      `           all notices issued after ${round.toFixed(1)} s: ${Math.round(messages)} per second, ${(messages / bareAppends).toFixed(2)} of bare appends`,
    );
    await caughtUp(client);
  }
}

async function declare(client: ApiClient): Promise<string> {
  const { body } = await client.post("/v1/emergencies", {
    title: "Portal: Bestellungen gehen nicht durch",
    whatHappened: { de: "Die Bestellannahme im Portal ist ausgefallen" },
    remedy: { de: "Wir stellen auf das zweite System um" },
  });
  return body.id;
}

async function secondsOfRound(client: ApiClient, emergencyId: string, begin: number): Promise<number> {
  for (;;) {
    const { status, body } = await client.get(`/v1/emergencies/${emergencyId}`);
    if (status === 200 && body.current.waiting === 0) return (performance.now() - begin) / 1000;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

async function caughtUp(client: ApiClient): Promise<void> {
  for (;;) {
    const { status, body } = await client.get("/health/ready");
    if (status === 200 && body.lag.position === body.lag.head) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Milliseconds for the same DTO on the same adapter, without anything behind it. */
async function bareRequest(body: object): Promise<number> {
  const bare = await startProgram("test/bench/bare-service.js");
  try {
    const client = new ApiClient(bare.url);
    const times: number[] = [];
    for (let request = 0; request < BARE_REQUESTS; request++) {
      const begin = performance.now();
      const { status } = await client.post("/v1/customers-named", body);
      if (status !== 201) throw new Error(`The bare service answered ${status}.`);
      times.push(performance.now() - begin);
    }
    return median(times);
  } finally {
    await bare.stop();
  }
}

async function appendsPerSecond(count: number): Promise<number> {
  const folder = benchFolder();
  const store: Store = await openSqliteEventStore({ file: join(folder, "log.sqlite") });
  try {
    const begin = performance.now();
    const writers = Array.from({ length: ROUND_IN_FLIGHT }, async () => {
      const next = usualAppends();
      for (let appended = 0; appended < count / ROUND_IN_FLIGHT; appended++) await store.append(next());
    });
    await Promise.all(writers);
    return count / ((performance.now() - begin) / 1000);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}
