import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { EventStore, Position } from "klartext/event-sourcing";
import { openSqliteEventStore } from "klartext/event-store-sqlite";
import { numberedEvents } from "./numbered-events.ts";

const ROUNDS = 6;
const WRITERS = 32;
const PROCESS = fileURLToPath(new URL("./appending.process.ts", import.meta.url));

interface Acknowledged {
  readonly stream: string;
  readonly revision: number;
  readonly position: Position;
}

test("what a process acknowledged before it was killed is there, once, and what it did not can be repeated", async () => {
  const folder = mkdtempSync(join(tmpdir(), "klartext-crash-"));
  const file = join(folder, "log.db");
  const acknowledged: Acknowledged[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const lines = await appendUntilKilled(file, randomInt(20, 1500));
    acknowledged.push(...lines);
    const store = await openSqliteEventStore({ file });
    await expectAllOf(store, acknowledged);
    acknowledged.push(...(await repeatWhatWasNotAnswered(store, acknowledged)));
    await store.close();
  }
  rmSync(folder, { recursive: true });
});

/** Runs the process, kills it after so many acknowledgements, and returns all that it gave until it was dead. */
async function appendUntilKilled(file: string, acknowledgements: number): Promise<readonly Acknowledged[]> {
  const child = spawn(process.execPath, ["--conditions=klartext-source", PROCESS, file, String(WRITERS)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  const acknowledged: Acknowledged[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const [stream, revision, position] = line.split(" ");
    // The last line may have been cut off: then nobody was told.
    if (stream && position?.length === 16)
      acknowledged.push({ stream, revision: Number(revision), position });
    if (acknowledged.length === acknowledgements) child.kill("SIGKILL");
  }
  expect(await exited).toEqual([null, "SIGKILL"]);
  expect(acknowledged.length).toBeGreaterThanOrEqual(acknowledgements);
  return acknowledged;
}

async function expectAllOf(store: EventStore, acknowledged: readonly Acknowledged[]): Promise<void> {
  const log = await store.readAll({ after: null, limit: 1_000_000 });
  const places = new Map(log.map(({ stream, revision, position }) => [`${stream} ${revision}`, position]));
  expect(places.size).toBe(log.length);
  expect(log.every(({ id, stream, revision }) => id === `${stream}:${revision}`)).toBe(true);
  expect(
    acknowledged.filter(({ stream, revision, position }) => places.get(`${stream} ${revision}`) !== position),
  ).toEqual([]);
}

/** Each writer waited for one answer when its process died: the append was made, wholly, or it was not. */
async function repeatWhatWasNotAnswered(
  store: EventStore,
  acknowledged: readonly Acknowledged[],
): Promise<readonly Acknowledged[]> {
  const last = new Map(acknowledged.map(({ stream, revision }) => [stream, revision]));
  const repeated: Acknowledged[] = [];
  for (let writer = 0; writer < WRITERS; writer++) {
    const stream = `writer-${writer}`;
    const revision = last.get(stream);
    const next = revision === undefined ? 0 : revision + 1;
    const { length } = await store.readStream(stream);
    const events = numberedEvents(stream, next, 2);
    const result = await store.append({ stream, expectedRevision: revision ?? "no-stream", events });
    expect([next, next + 2]).toContain(length);
    expect(result).toMatchObject({ revision: next + 1, repeated: length > next });
    expect(await store.readStream(stream)).toHaveLength(next + 2);
    repeated.push({ stream, ...result });
  }
  return repeated;
}
