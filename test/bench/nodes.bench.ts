import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import autocannon from "autocannon";
import { eventStoreForNodes } from "../support/event-store-environment.ts";
import { ADMIN_KEY, type ServiceProcess, startServiceProcess } from "../support/service-process.ts";
import { benchFolder, type Print } from "./measuring.ts";

const CONNECTIONS = 64;
const SECONDS = 12;
const NODES = 3;

/** Incidents over HTTP through one node and through three on one log, then a new node that catches up with all of it. */
export async function benchNodes(print: Print): Promise<void> {
  const folder = benchFolder();
  const log = await eventStoreForNodes();
  print(log.restart === undefined ? "on a real EventStoreDB" : "on the stand-in, not on a real EventStoreDB");
  const nodes: ServiceProcess[] = [];
  const start = async (name: string) => {
    const node = await startServiceProcess(join(folder, name), log.environment);
    nodes.push(node);
    return node;
  };
  try {
    const first = await start("node-0");
    const rounds = [await load([first], 3), await load([first], SECONDS)];
    for (let place = 1; place < NODES; place++) await start(`node-${place}`);
    rounds.push(await load(nodes, 3), await load(nodes, SECONDS));
    const [, one = 0, , three = 0] = rounds.map(({ perSecond }) => perSecond);
    print(`one node     ${Math.round(one)} incidents/s`);
    print(`three nodes  ${Math.round(three)} incidents/s, ratio ${(three / one).toFixed(2)}`);
    const events = rounds.reduce((sum, { made }) => sum + made, 0);
    const begin = performance.now();
    await caughtUp(await start("fresh"));
    const seconds = (performance.now() - begin) / 1000;
    print(
      `a new node   holds ${events} events after ${seconds.toFixed(1)} s, its start included: ${Math.round(events / seconds)} events/s`,
    );
  } finally {
    for (const node of nodes) await node.stop();
    await log.stop();
    rmSync(folder, { recursive: true });
  }
}

interface Load {
  readonly perSecond: number;
  readonly made: number;
}

/** Requests that were answered as they should be, over all nodes together. */
async function load(nodes: readonly ServiceProcess[], seconds: number): Promise<Load> {
  const results = await Promise.all(
    nodes.map(({ url }) =>
      autocannon({
        url: `${url}/v1/incidents`,
        method: "POST",
        connections: Math.ceil(CONNECTIONS / nodes.length),
        duration: seconds,
        headers: { authorization: `Bearer ${ADMIN_KEY}`, "content-type": "application/json" },
        body: JSON.stringify({ title: "Ersatzteil falsch geliefert", description: "Typ B statt Typ A." }),
      }),
    ),
  );
  const failed = results.reduce((sum, { non2xx, errors }) => sum + non2xx + errors, 0);
  if (failed > 0) throw new Error(`${failed} requests failed.`);
  return {
    perSecond: results.reduce((sum, result) => sum + result["2xx"] / result.duration, 0),
    made: results.reduce((sum, result) => sum + result["2xx"], 0),
  };
}

/** Until the node's read model holds all that the log does. */
async function caughtUp({ url }: ServiceProcess): Promise<void> {
  for (;;) {
    const answer = await fetch(`${url}/v1/read-model`, {
      headers: { authorization: `Bearer ${ADMIN_KEY}` },
    });
    if (answer.status === 200) {
      const { state, position, head } = (await answer.json()) as Record<string, unknown>;
      if (state === "ready" && position === head) return;
    } else if (answer.status !== 503) {
      throw new Error(`The read model's state was answered with ${answer.status}.`);
    }
    await pause(50);
  }
}
