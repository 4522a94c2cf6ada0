import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Store, StoredEvent } from "klartext/event-sourcing";
import { openEventStoreDbEventStore } from "klartext/event-store-eventstoredb";
import { openSqliteEventStore } from "klartext/event-store-sqlite";
import { DESTROYED_ON, type Erased, growLog } from "../../apps/cli/src/copy/testing/grown-log.ts";
import {
  type EventStoreStandIn,
  endStandInLeftovers,
  startEventStoreStandIn,
} from "../eventstore-stand-in/start-stand-in.ts";
import { testMasterKey } from "./tested-server.ts";

const POINTS = 250;
const main = join(process.cwd(), "apps/cli/src/main.ts");

/** On a stand-in also when there is a real server: a log is copied to an empty one only. */
describe("moving a log to EventStoreDB and back", () => {
  const folder = mkdtempSync(join(tmpdir(), "klartext-moving-"));
  const [old, moved] = [join(folder, "old"), join(folder, "moved-back")];
  const running = new Set<ChildProcess>();
  let server: EventStoreStandIn;
  let erased: Erased;
  let log: readonly StoredEvent[];

  beforeAll(async () => {
    server = await startEventStoreStandIn();
    const store = await openSqliteEventStore({ file: join(folder, "old.sqlite") });
    erased = await growLog(store, POINTS);
    log = await store.readAll({ after: null, limit: 10_000 });
    await store.close();
  });

  afterAll(async () => {
    for (const child of running) child.kill("SIGKILL");
    await server.stop();
    await endStandInLeftovers();
    rmSync(folder, { recursive: true });
  });

  it("goes on after Ctrl-C, after kill -9, after lost answers and with the server gone for a while", async () => {
    const there = await openEventStoreDbEventStore({
      connectionString: server.connectionString,
      masterKey: testMasterKey,
    });
    const interrupted = toEventStore();
    await untilThereAre(60, there);
    interrupted.child.kill("SIGINT");
    expect(await interrupted.ended).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("goes on where"),
    });

    const killed = toEventStore();
    await untilThereAre(200, there);
    killed.child.kill("SIGKILL");
    expect((await killed.ended).status).toBeNull();

    await server.command({ fault: "lose-answer", times: 5 });
    const disturbed = toEventStore();
    await untilThereAre(350, there);
    await server.command({ fault: "cut", times: 5 });
    await untilThereAre(450, there);
    await server.restart();
    const { status, stdout, stderr } = await disturbed.ended;
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^Copied: \d+ events in [\d.]+ s \(\d+ per second\); \d+ were there already\.$/m);
    expect(stdout).toContain(`Compared and the same: ${log.length} events`);

    expect(withoutPositions(await there.readAll({ after: null, limit: 10_000 }))).toEqual(
      withoutPositions(log),
    );
    const { customerKey, textKeyId, actorsKey } = erased;
    expect(await there.findKeys([customerKey.id, textKeyId, actorsKey.id])).toEqual(
      new Map([
        [customerKey.id, { state: "destroyed", on: DESTROYED_ON }],
        [textKeyId, { state: "destroyed", on: DESTROYED_ON }],
        [actorsKey.id, { state: "destroyed", on: "2026-09-02" }],
      ]),
    );
    await there.close();
  }, 120_000);

  it("comes back the same, and to the old log only with what is new", async () => {
    const back = await copyOf(["--from", server.connectionString, "--to", `sqlite:${moved}`]).ended;
    expect(back).toMatchObject({ status: 0, stderr: "" });
    const compared = await copyOf([
      "--from",
      `sqlite:${old}.sqlite`,
      "--to",
      `sqlite:${moved}`,
      "--verify-only",
    ]).ended;
    expect(compared.status).toBe(0);
    expect(back.stdout.endsWith(compared.stdout)).toBe(true);

    const there = await openEventStoreDbEventStore({
      connectionString: server.connectionString,
      masterKey: testMasterKey,
    });
    const { id: _, ...event } = log[0] as StoredEvent;
    await there.append({
      stream: "person-1",
      expectedRevision: "no-stream",
      events: [{ ...event, id: "new" }],
    });
    await there.close();
    const again = await copyOf(["--from", server.connectionString, "--to", `sqlite:${old}.sqlite`]).ended;
    expect(again.stdout).toContain(`Copied: 1 events`);
    const differs = await copyOf([
      "--from",
      server.connectionString,
      "--to",
      `sqlite:${moved}`,
      "--verify-only",
    ]).ended;
    expect(differs).toMatchObject({
      status: 1,
      stderr: `The logs are not the same. The target ends after ${log.length} events, the source goes on.\n`,
    });
  });

  it("says what has to be done first", async () => {
    const store = await openSqliteEventStore({ file: join(folder, "old.sqlite") });
    const locked = await toEventStore().ended;
    expect(locked).toMatchObject({ status: 1, stderr: expect.stringContaining("stop the service first") });
    await store.close();
    const wrongKey = { KLARTEXT_TO_MASTER_KEY: "ab".repeat(32) };
    expect(await toEventStore(wrongKey).ended).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("master key is not the one"),
    });
    expect(await copyOf(["--from", `sqlite:${old}`]).ended).toMatchObject({ status: 2 });
  });

  function toEventStore(environment?: Readonly<Record<string, string>>) {
    return copyOf(["--from", `sqlite:${old}.sqlite`, "--to", server.connectionString], environment);
  }

  function copyOf(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    const child = spawn(
      process.execPath,
      ["--conditions=klartext-source", "--no-warnings", main, "copy", ...args],
      {
        env: {
          ...process.env,
          NODE_OPTIONS: "",
          LC_ALL: "en_GB.UTF-8",
          KLARTEXT_MASTER_KEY: Buffer.from(testMasterKey).toString("base64"),
          ...environment,
        },
      },
    );
    running.add(child);
    child.once("exit", () => running.delete(child));
    const output = { stdout: "", stderr: "" };
    child.stdout.on("data", (chunk: Buffer) => (output.stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output.stderr += chunk.toString()));
    const ended = once(child, "close").then(([status]) => ({ status: status as number | null, ...output }));
    return { child, ended };
  }

  async function untilThereAre(events: number, there: Store): Promise<void> {
    for (let length = 0; length < events; ) {
      length = (await there.readAll({ after: null, limit: events })).length;
    }
  }
});

function withoutPositions(events: readonly StoredEvent[]) {
  return events.map(({ position: _, ...event }) => event);
}
