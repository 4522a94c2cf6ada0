import { EventStoreDBClient, jsonEvent, NO_STREAM } from "@eventstore/db-client";
import type { AppendRequest } from "klartext/event-sourcing";
import { openEventStoreDbEventStore } from "klartext/event-store-eventstoredb";
import { testMasterKey } from "../eventstore/tested-server.ts";
import { median, type Print } from "./measuring.ts";
import { usualAppends } from "./usual-appends.ts";

const ROUNDS = 7;
const CASES = [
  { inFlight: 1, appends: 1_000 },
  { inFlight: 64, appends: 10_000 },
];

/** Appends per second through the adapter and through the bare client, in turns, on one real server. */
export async function benchEventStoreAppends(print: Print): Promise<void> {
  const connectionString = process.env.KLARTEXT_TEST_EVENTSTORE_URL;
  if (!connectionString) {
    print("not measured: a real server is needed (KLARTEXT_TEST_EVENTSTORE_URL)");
    return;
  }
  const store = await openEventStoreDbEventStore({ connectionString, masterKey: testMasterKey });
  const client = EventStoreDBClient.connectionString(connectionString);
  const throughAdapter = (request: AppendRequest) => store.append(request);
  const bare = (request: AppendRequest) => appendBare(client, request);
  print("Durable appends/s     bare client     adapter   ratio (aim 0.90)");
  for (const { inFlight, appends } of CASES) {
    const rounds: { bare: number; adapter: number }[] = [];
    for (let round = -1; round < ROUNDS; round++) {
      const measured = {
        bare: await perSecond(bare, inFlight, appends),
        adapter: await perSecond(throughAdapter, inFlight, appends),
      };
      if (round >= 0) rounds.push(measured);
    }
    const ratio = median(rounds.map((round) => round.adapter / round.bare));
    print(
      `${`${inFlight} in flight`.padEnd(20)}${shown(rounds.map((round) => round.bare))}${shown(rounds.map((round) => round.adapter))}${ratio.toFixed(2).padStart(8)}`,
    );
  }
  await client.dispose();
  await store.close();
}

async function perSecond(
  append: (request: AppendRequest) => Promise<unknown>,
  inFlight: number,
  appends: number,
): Promise<number> {
  const write = async () => {
    const next = usualAppends();
    for (let made = 0; made < appends / inFlight; made++) await append(next());
  };
  const begin = performance.now();
  await Promise.all(Array.from({ length: inFlight }, write));
  return (appends * 1000) / (performance.now() - begin);
}

/** The same bytes as the adapter sends, without anything of its guarantees. */
function appendBare(client: EventStoreDBClient, { stream, expectedRevision, events }: AppendRequest) {
  const data = events.map(({ id, type, version, recordedAt, data, metadata }) =>
    jsonEvent({
      type,
      data: JSON.parse(data) as Record<string, unknown>,
      metadata: { id, version, recordedAt, metadata: JSON.parse(metadata) as Record<string, unknown> },
    }),
  );
  return client.appendToStream(stream, data, {
    expectedRevision: expectedRevision === "no-stream" ? NO_STREAM : BigInt(expectedRevision),
  });
}

function shown(values: readonly number[]): string {
  return Math.round(median(values)).toLocaleString("en").padStart(13);
}
