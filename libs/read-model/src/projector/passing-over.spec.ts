import { randomUUID } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { NotUnderstood } from "klartext/sealing";
import { readMeta, writeMeta } from "../database/file-meta.ts";
import { incident } from "../testing/examples.ts";
import { ProjectedLog } from "../testing/projected-log.ts";
import { progressIn } from "./projector.ts";

const AT = "2026-11-20T08:00:00Z";

describe("what a newer version of Klartext has recorded", () => {
  let list: ProjectedLog;

  beforeEach(() => {
    list = new ProjectedLog();
  });
  afterEach(() => list.dispose());

  async function recordNewer(stream: string, type: string, version: number): Promise<void> {
    const event = { id: randomUUID(), type, version, data: "{}", metadata: "{}", recordedAt: AT };
    await list.log.store.append({ stream, expectedRevision: "no-stream", events: [event] });
    await list.project(list.projector);
  }

  test("stops nothing else, and running numbers are those of a node that understands it", async () => {
    await list.record("openPoint-a", AT, incident("a"));
    await recordNewer("openPoint-b", "IncidentReported", 2);
    await recordNewer("openPoint-c", "WishReported", 1);
    await recordNewer("message-d", "MessageSent", 1);
    await list.record("openPoint-e", AT, incident("e"));
    expect(list.rows().map(({ id, number }) => [id, number])).toEqual([
      ["a", "OP-2026-0001"],
      ["e", "OP-2026-0004"],
    ]);
    expect(list.projector.progress).toMatchObject({
      eventsDone: 5,
      passedOver: { IncidentReported: 2, WishReported: 1 },
    });
  });

  test("is not in the file, which is built anew by the version that understands it", async () => {
    const { logId } = list.log.store;
    await recordNewer("openPoint-a", "IncidentReported", 2);
    expect(progressIn(list.file, logId)?.passedOver).toEqual({ IncidentReported: 2 });
    // As if version 1 had been the newer one.
    const db = new DatabaseSync(list.file);
    expect(readMeta(db)?.passedOver).toEqual({ IncidentReported: 2 });
    writeMeta(db, { passedOver: { IncidentReported: 1 } });
    db.close();
    expect(progressIn(list.file, logId)).toBeNull();
  });

  test("is not passed over when it is an erasure: this copy would keep what was to go", async () => {
    await list.record("openPoint-a", AT, incident("a"));
    const { position } = list.projector.progress;
    await expect(recordNewer("erasure-1", "ErasureOrdered", 99)).rejects.toThrow(NotUnderstood);
    expect(list.projector.progress.position).toBe(position);
    expect(list.rows()).toHaveLength(1);
  });
});
