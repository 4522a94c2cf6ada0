import { randomUUID } from "node:crypto";
import { Logger } from "@nestjs/common";
import type { Store } from "klartext/event-sourcing";
import { openMemoryEventStore } from "klartext/event-store-memory";
import { followed, holds, progress } from "./testing/followed-policy.ts";

beforeAll(() => Logger.overrideLogger(false));

describe("a policy's progress", () => {
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
          ...{ id: randomUUID(), type: "PolicyAdvanced", version: 1, recordedAt: "2026-11-21T08:00:00.000Z" },
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
