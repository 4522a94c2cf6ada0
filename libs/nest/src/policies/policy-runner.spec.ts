import { randomUUID } from "node:crypto";
import { Logger } from "@nestjs/common";
import { type AsWritten, type InitialRecord, openPointDecider } from "klartext/domain";
import type { EventStore, Lease, Store, StoredEvent } from "klartext/event-sourcing";
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
async function followed(store: Store = openMemoryEventStore()) {
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
  const start = (on = policy, leased: Store = store) => {
    const policies = new PolicyRunner(leased, reader, runner, async (milliseconds) => {
      pauses.push(milliseconds);
    });
    policies.start(on);
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

  it("goes on in a copy of the log, where the same events have other positions", async () => {
    const { store, policy, note, start } = await followed();
    await note("erste");
    const before = start();
    await holds(store, progress, 1);
    await before.beforeApplicationShutdown();

    const copy = await copyOf(store);
    const moved = await followed(copy);
    const texts: unknown[] = [];
    await moved.note("zweite");
    const after = moved.start({ ...policy, react: async ({ event }) => void texts.push(event.data) });
    await holds(copy, progress, 2);
    await after.beforeApplicationShutdown();
    expect(texts).toEqual([{ text: "zweite" }]);
  });

  it.each([
    ["goes on from a position that version 1 recorded", true],
    ["begins at the beginning where that is none of this log", false],
  ])("%s", async (_, isOfThisLog) => {
    const { store, policy, note, start } = await followed();
    await note("erste");
    const position = (await store.head()) ?? "";
    await store.append({
      stream: progress,
      expectedRevision: "no-stream",
      events: [
        {
          ...{ id: randomUUID(), type: "PolicyAdvanced", version: 1, recordedAt: report.noticedAt },
          ...{ data: JSON.stringify({ position: isOfThisLog ? position : "elsewhere" }), metadata: METADATA },
        },
      ],
    });
    const texts: unknown[] = [];
    policy.react = async ({ event }) => void texts.push(event.data);
    await note("zweite");
    const policies = start();
    await holds(store, progress, 2);
    await policies.beforeApplicationShutdown();
    const expected = isOfThisLog ? ["zweite"] : ["erste", "zweite"];
    expect(texts).toEqual(expected.map((text) => ({ text })));
  });

  describe("on two nodes", () => {
    const seenBy = (
      name: string,
      seen: string[],
      { policy }: Awaited<ReturnType<typeof followed>>,
    ): Policy => ({
      ...policy,
      react: async (occasion) => {
        if (occasion.stored.stream === watched) seen.push(name);
        await policy.react(occasion);
      },
    });

    it("runs on one of them, and on the other as soon as that one has stopped", async () => {
      const both = await followed();
      const seen: string[] = [];
      const first = both.start(seenBy("first", seen, both));
      await both.note("eins");
      const second = both.start(seenBy("second", seen, both));
      await holds(both.store, answered, 2);
      expect(seen).toEqual(["first"]);

      await first.beforeApplicationShutdown();
      await both.note("zwei");
      await holds(both.store, answered, 3);
      expect(seen).toEqual(["first", "second"]);
      await second.beforeApplicationShutdown();
    });

    it("stops on the one whose lease was lost, and goes on there when it gets it again", async () => {
      const both = await followed();
      const seen: string[] = [];
      const { leased, lose, held } = losingLeases(both.store);
      const first = both.start(seenBy("first", seen, both), leased);
      await both.note("eins");
      await holds(both.store, progress, 1);
      lose();
      await held(2);
      await both.note("zwei");
      await holds(both.store, answered, 3);
      await first.beforeApplicationShutdown();
      expect(seen).toEqual(["first", "first"]);
      expect(await both.answers()).toBe(2);
    });
  });
});

const METADATA = JSON.stringify({ commandId: "c", actor: { sealed: "", key: "" } });

/** The same streams in another order. */
async function copyOf(store: Store): Promise<Store> {
  const copy = openMemoryEventStore();
  const events = await store.readAll({ after: null, limit: 100 });
  const streams = [...Map.groupBy(events, ({ stream }) => stream)].reverse();
  for await (const keys of store.allKeys()) {
    const usable = [...keys].flatMap(([id, key]) => (key.state === "usable" ? [{ ...key, id }] : []));
    await copy.storeKeys(usable);
  }
  for (const [stream, events] of streams) {
    await copy.append({ stream, expectedRevision: "no-stream", events });
  }
  return copy;
}

/** A store whose leases are lost when a spec says so. */
function losingLeases(store: Store) {
  let losing = new AbortController();
  let acquired = 0;
  let wake = () => {};
  const acquireLease: Store["acquireLease"] = async (name, signal): Promise<Lease> => {
    const lease = await store.acquireLease(name, signal);
    losing = new AbortController();
    acquired++;
    wake();
    return { lost: losing.signal, release: () => lease.release() };
  };
  const leased = new Proxy(store, {
    get: (target, name) => {
      if (name === "acquireLease") return acquireLease;
      const value = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  const held = async (times: number) => {
    while (acquired < times)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  };
  return { leased, lose: () => losing.abort(), held };
}
