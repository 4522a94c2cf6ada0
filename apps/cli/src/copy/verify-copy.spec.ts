import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openMemoryEventStore } from "klartext/event-store-memory";
import { openSqliteEventStore } from "klartext/event-store-sqlite";
import { copyLog } from "./copy-log.ts";
import { LogsDiffer } from "./log-differences.ts";
import { growLog } from "./testing/grown-log.ts";
import { verifyCopy } from "./verify-copy.ts";
import type { Watch } from "./watch.ts";

const nobody: Watch = { signal: new AbortController().signal, progress: () => {} };

/** What was done to the copy behind our back, and what is to be said of it. */
const tampering: readonly (readonly [sql: string, said: RegExp])[] = [
  ["UPDATE events SET data = '{}' WHERE position = 2", /Event 2, .*has not the same data/],
  ["UPDATE events SET metadata = '{}' WHERE position = 6", /Event 6, .*has not the same metadata/],
  [
    "UPDATE events SET recorded_at = '2026-03-02T09:30:00.126Z' WHERE position = 2",
    /not the same recordedAt/,
  ],
  ["UPDATE events SET version = 2 WHERE position = 2", /not the same version/],
  ["UPDATE events SET type = 'WorkEnded' WHERE position = 3", /not the same type/],
  ["UPDATE streams SET name = 'else' WHERE number = 2", /not the same stream/],
  ["UPDATE events SET id = 'another' WHERE position = 7", /Event 7 is .* in the source, and another/],
  ["DELETE FROM events WHERE position = (SELECT max(position) FROM events)", /target ends after 10 events/],
  ["DELETE FROM events WHERE position = 4", /Event 4 is/],
  [
    "INSERT INTO events SELECT 99, stream, 99, 'more', type, 1, '{}', '{}', '' FROM events LIMIT 1",
    /target only/,
  ],
  [
    "UPDATE keys SET secret = randomblob(32) WHERE id LIKE 'actors/2026-03-03'",
    /Key actors.*is not the same/,
  ],
  ["DELETE FROM keys WHERE id = 'installation/fingerprints'", /Key installation.* unknown in the target/],
  ["INSERT INTO keys (id, secret) VALUES ('more', randomblob(32))", /Key more is unknown in the source/],
  ["UPDATE destroyed_keys SET destroyed_on = '2026-03-06'", /not destroyed on the same day/],
  [
    "INSERT INTO keys (id, secret) SELECT id, randomblob(32) FROM destroyed_keys; DELETE FROM destroyed_keys",
    /destroyed in the source, and usable in the target/,
  ],
];

describe("comparing a copy", () => {
  const folder = mkdtempSync(join(tmpdir(), "klartext-verify-"));
  const source = openMemoryEventStore();
  const copied = join(folder, "copied.sqlite");

  beforeAll(async () => {
    await growLog(source, 4);
    const target = await openSqliteEventStore({ file: copied });
    await copyLog(source, target, nobody);
    await target.close();
  });
  afterAll(async () => {
    await source.close();
    rmSync(folder, { recursive: true });
  });

  it.each(tampering.map(([sql, said], index) => ({ sql, said, file: join(folder, `${index}.sqlite`) })))(
    "sees $sql",
    async ({ sql, said, file }) => {
      cpSync(copied, file);
      const db = new DatabaseSync(file);
      db.exec(sql);
      db.close();
      const target = await openSqliteEventStore({ file });
      const verified = verifyCopy(source, target, nobody);
      await expect(verified).rejects.toThrow(LogsDiffer);
      await expect(verified).rejects.toThrow(said);
      await target.close();
    },
  );
});
