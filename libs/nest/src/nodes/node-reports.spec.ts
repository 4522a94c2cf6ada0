import { randomUUID } from "node:crypto";
import { Logger } from "@nestjs/common";
import { erasureDecider } from "klartext/domain";
import { openMemoryEventStore } from "klartext/event-store-memory";
import type { ErasureRow, ReadModel } from "klartext/read-model";
import { CommandRunner } from "../commands/command-runner.ts";
import { LastAcknowledged } from "../commands/last-acknowledged.ts";
import { holds } from "../policies/testing/followed-policy.ts";
import { erasureStream, NodeReports } from "./node-reports.ts";

beforeAll(() => Logger.overrideLogger(false));

const actor = { kind: "klartext" } as const;
const texts = [{ textId: "e/title", stream: "openPoint-1" }];
const order = { subject: null, subjectId: null, texts, reason: null, on: "2026-11-21" };

it("reports an erasure only when the read model tells a position behind it, not as soon as its row is there", async () => {
  const store = openMemoryEventStore();
  const runner = new CommandRunner(store, { now: () => 0 }, new LastAcknowledged());
  const erasureId = randomUUID();
  const stream = erasureStream(erasureId);
  const run = (command: Parameters<typeof erasureDecider.decide>[0]) =>
    runner.run(erasureDecider, { stream, exists: "either" }, command, { commandId: command.type, actor });
  const rows: ErasureRow[] = [];
  const asked = Promise.withResolvers<void>();
  const emptied = Promise.withResolvers<boolean>();
  const waitFor = async () => {
    if (rows.length > 0) {
      asked.resolve();
      return emptied.promise;
    }
    await run({ type: "OrderErasure", ...order });
    await run({ type: "RecordKeysDestroyed" });
    const times = { orderedAt: "", keysDestroyedAt: "2026-11-21T09:00:00.000Z", completedAt: null };
    rows.push({ erasureId, ...order, texts: 1, forgottenBy: [], ...times });
    return true;
  };
  const readModel = { waitFor, rebuildProgress: () => null, erasures: { open: () => rows } };
  const nodeId = randomUUID();
  const reports = new NodeReports(nodeId, store, readModel as unknown as ReadModel, runner);
  reports.onApplicationBootstrap();
  await asked.promise;
  expect(await store.readStream(stream)).toHaveLength(2);
  emptied.resolve(true);
  await holds(store, stream, 3);
  await reports.beforeApplicationShutdown();
});
