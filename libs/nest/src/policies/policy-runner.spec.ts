import { Logger } from "@nestjs/common";
import { type AsWritten, type InitialRecord, openPointDecider } from "klartext/domain";
import type { EventStore, StoredEvent } from "klartext/event-sourcing";
import { openMemoryEventStore } from "klartext/event-store-memory";
import { CommandRunner } from "../commands/command-runner.ts";
import { LastAcknowledged } from "../commands/last-acknowledged.ts";
import { StreamReader } from "../commands/stream-reader.ts";
import { contextOf, type Policy } from "./policy.ts";
import { PolicyRunner } from "./policy-runner.ts";

const watched = "openPoint-watched";
const answered = "openPoint-answered";
const progress = "policy-when-noted-then-answered";
const actor = { kind: "klartext" } as const;
const report: AsWritten<InitialRecord> = {
  title: "Falsche Rolle geliefert",
  description: null,
  nextStep: null,
  customers: [],
  trap: null,
  journeyPhase: null,
  channel: null,
  product: null,
  priority: "normal",
  ownerTeamId: null,
  supportLevel: null,
  dueOn: null,
  noticedAt: "2026-11-21T08:00:00.000Z",
};

beforeAll(() => Logger.overrideLogger(false));

/** Notes on one point are answered by notes on another: a doubled reaction would be seen. */
async function followed() {
  const store = openMemoryEventStore();
  const reader = new StreamReader(store, store);
  const runner = new CommandRunner(store, { now: () => 0 }, new LastAcknowledged());
  for (const stream of [watched, answered]) {
    await runner.run(
      openPointDecider,
      { stream, exists: "none" },
      { type: "ReportIncident", ...report },
      { commandId: stream, actor },
    );
  }
  const policy: Policy = {
    name: "when-noted-then-answered",
    occasions: ["NoteAdded"],
    react: async (occasion) => {
      if (occasion.stored.stream !== watched) return;
      const context = contextOf(policy, occasion);
      await runner.run(openPointDecider, { stream: answered }, { type: "AddNote", text: "Gesehen" }, context);
    },
  };
  const note = (text: string) =>
    runner.run(openPointDecider, { stream: watched }, { type: "AddNote", text }, { commandId: text, actor });
  const answers = async () => (await store.readStream(answered)).length - 1;
  const pauses: number[] = [];
  const start = () => {
    const policies = new PolicyRunner(store, reader, runner, async (milliseconds) => {
      pauses.push(milliseconds);
    });
    policies.start(policy);
    return policies;
  };
  return { store, policy, note, answers, pauses, start };
}

/** Resolves when the log holds so many events of a stream. */
async function holds(store: EventStore, stream: string, count: number): Promise<readonly StoredEvent[]> {
  const seen: StoredEvent[] = [];
  await new Promise<void>((resolve) => {
    const following = store.follow(null, (batch) => {
      seen.push(...batch.filter((event) => event.stream === stream));
      if (seen.length < count) return;
      resolve();
      void following.stop();
    });
  });
  return seen;
}

describe("policy runner", () => {
  it("reacts to what happened before and to what happens then", async () => {
    const { store, note, answers, start } = await followed();
    await note("vorher");
    const policies = start();
    await holds(store, progress, 1);
    await note("nachher");
    await holds(store, answered, 3);
    await policies.beforeApplicationShutdown();
    expect(await answers()).toBe(2);
  });

  it("does not double a reaction when it is cut off before the checkpoint", async () => {
    const { store, note, answers, pauses, start } = await followed();
    const append = store.append.bind(store);
    let failures = 2;
    store.append = async (request) => {
      if (request.stream === progress && failures-- > 0) throw new Error("cut off");
      return append(request);
    };
    await note("einmal");
    const policies = start();
    await holds(store, progress, 1);
    await policies.beforeApplicationShutdown();
    expect(await answers()).toBe(1);
    expect(pauses).toEqual([100, 200]);
  });

  it("goes on from its checkpoint after a restart", async () => {
    const { store, policy, note, start } = await followed();
    await note("erste");
    const before = start();
    await holds(store, progress, 1);
    await before.beforeApplicationShutdown();

    const texts: unknown[] = [];
    policy.react = async ({ event, stored }) => {
      if (stored.stream === watched) texts.push(event.data);
    };
    await note("zweite");
    const after = start();
    await holds(store, progress, 2);
    await after.beforeApplicationShutdown();
    expect(texts).toEqual([{ text: "zweite" }]);
  });

  it("does nothing any more after it was stopped", async () => {
    const { store, note, answers, start } = await followed();
    const policies = start();
    await note("vorher");
    await holds(store, answered, 2);
    await policies.beforeApplicationShutdown();
    await note("danach");
    expect(await answers()).toBe(1);
  });
});
