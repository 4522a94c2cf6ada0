import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Store, StoreUnavailable } from "klartext/event-sourcing";
import { openMemoryEventStore } from "klartext/event-store-memory";
import { openReadModel, type ReadModel } from "klartext/read-model";
import { publicHolidays } from "../business-calendar/index.ts";
import { LastAcknowledged } from "../commands/last-acknowledged.ts";
import { FreshReads, PositionGone, ReadModelBehind } from "./fresh-reads.ts";

describe("fresh reads", () => {
  let folder: string;
  let store: Store;
  let readModel: ReadModel;
  let freshReads: FreshReads;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "klartext-"));
    store = openMemoryEventStore();
    readModel = await openReadModel({ file: join(folder, "list"), store, publicHolidays });
    freshReads = new FreshReads(readModel, store, new LastAcknowledged());
    await readModel.ready();
  });
  afterEach(async () => {
    await readModel.close();
    await store.close();
    rmSync(folder, { recursive: true });
  });

  function append() {
    const event = { id: randomUUID(), type: "Told", version: 1, data: "{}", metadata: "{}" };
    return store.append({
      stream: "elsewhere",
      expectedRevision: "no-stream",
      events: [{ ...event, recordedAt: "2026-11-21T09:00:00.000Z" }],
    });
  }

  it("wait for a position that is on its way here", async () => {
    const caughtUp = freshReads.catchUp("0000000000000001");
    const { position } = await append();
    await caughtUp;
    expect(readModel.position()).toBe(position);
  });

  it("tell a position of another log at once, and one behind the end of the log", async () => {
    await expect(freshReads.catchUp("0a1b2c3d-00000000000012ab")).rejects.toThrow(PositionGone);
    await expect(freshReads.catchUp("0000000000000002")).rejects.toThrow(PositionGone);
  });

  it("leave it open whether the position is gone while the log cannot be reached", async () => {
    store.head = async () => {
      throw new StoreUnavailable("cut off");
    };
    await expect(freshReads.catchUp("0000000000000002")).rejects.toThrow(ReadModelBehind);
  });
});
