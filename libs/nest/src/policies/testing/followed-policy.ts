import { openPointDecider } from "klartext/domain";
import type { EventStore, Store, StoredEvent } from "klartext/event-sourcing";
import { openMemoryEventStore } from "klartext/event-store-memory";
import { CommandRunner } from "../../commands/command-runner.ts";
import { LastAcknowledged } from "../../commands/last-acknowledged.ts";
import { StreamReader } from "../../commands/stream-reader.ts";
import { exampleReport } from "../../testing/example-report.ts";
import type { Pause } from "../../time/pause.ts";
import { contextOf, type Policy } from "../policy.ts";
import { PolicyRunner } from "../policy-runner.ts";

export const watched = "openPoint-watched";
export const answered = "openPoint-answered";
export const progress = "policy-when-noted-then-answered";
const actor = { kind: "klartext" } as const;

/** Notes on one point are answered by notes on another: a doubled reaction would be seen. */
export async function followed(store: Store = openMemoryEventStore()) {
  const reader = new StreamReader(store, store);
  const runner = new CommandRunner(store, { now: () => 0 }, new LastAcknowledged());
  for (const stream of [watched, answered]) {
    await runner.run(
      openPointDecider,
      { stream, exists: "none" },
      { type: "ReportIncident", ...exampleReport },
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
  const noted: Pause = async (milliseconds) => void pauses.push(milliseconds);
  const start = (on = policy, leased: Store = store, pause = noted) => {
    const policies = new PolicyRunner(leased, reader, runner, pause);
    policies.start(on);
    return policies;
  };
  return { store, policy, note, answers, pauses, start };
}

/** Resolves when the log holds so many events of a stream. */
export async function holds(
  store: EventStore,
  stream: string,
  count: number,
): Promise<readonly StoredEvent[]> {
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
