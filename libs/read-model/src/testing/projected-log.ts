import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DomainEvent } from "klartext/domain";
import { openMemoryEventStore } from "klartext/event-store-memory";
import { sealedKeyIds } from "klartext/sealing";
import { openForReading, Statements } from "../database/open-file.ts";
import { Projector } from "../projector/projector.ts";
import { PointList } from "../queries/point-list.query.ts";
import type { PointPageRequest } from "../queries/point-list-request.ts";
import { type PointRow, parsePointRows } from "../queries/point-row.ts";
import { type Recorded, SealedLog } from "./sealed-log.ts";

/** A Friday. */
export const NOW = Date.parse("2026-11-20T12:00:00Z");

const noHolidays = () => new Set<string>();

/** A log and its projection in this thread, so that a test decides when what is projected. */
export class ProjectedLog {
  readonly folder = mkdtempSync(join(tmpdir(), "klartext-"));
  readonly file = join(this.folder, "list.sqlite");
  readonly log = new SealedLog(openMemoryEventStore());
  readonly projector: Projector;

  constructor() {
    this.projector = this.#projectorOf(this.file);
    this.projector.finishFilling();
  }

  /** Records, and projects at once. @param recordedAt RFC 3339 */
  async record(stream: string, recordedAt: string, ...events: readonly DomainEvent[]): Promise<Recorded> {
    const recorded = await this.log.record(stream, recordedAt, ...events);
    await this.project(this.projector);
    return recorded;
  }

  /** Projects what came since, in portions that share a transaction each. */
  async project(projector: Projector, atMost = 1000): Promise<void> {
    for (;;) {
      const events = await this.log.store.readAll({ after: projector.progress.position, limit: atMost });
      if (events.length === 0) return;
      projector.apply(
        events,
        await this.log.store.findKeys(events.flatMap(({ data }) => sealedKeyIds(data))),
      );
      projector.commit();
    }
  }

  /** Another file of the same log, filled from its beginning. */
  async rebuilt(name: string, { atMost = 1000, indexed = false } = {}): Promise<string> {
    const file = join(this.folder, name);
    const projector = this.#projectorOf(file);
    if (!indexed) {
      await this.project(projector, atMost);
      projector.finishFilling();
    } else {
      projector.finishFilling();
      await this.project(projector, atMost);
    }
    projector.close();
    return file;
  }

  /** The rows that a page shows. */
  rows(request: Partial<PointPageRequest> = {}): readonly PointRow[] {
    return parsePointRows(this.list((list) => list.page(asked(request))).items);
  }

  list<Answer>(ask: (list: PointList) => Answer): Answer {
    return this.read((sql) => ask(new PointList(sql, noHolidays)));
  }

  read<Answer>(ask: (sql: Statements) => Answer, file = this.file): Answer {
    const db = openForReading(file);
    try {
      return ask(new Statements(db));
    } finally {
      db.close();
    }
  }

  #projectorOf(file: string): Projector {
    return new Projector({ file, logId: this.log.store.logId, publicHolidays: noHolidays });
  }

  async dispose(): Promise<void> {
    this.projector.close();
    await this.log.store.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export function asked(request: Partial<PointPageRequest>): PointPageRequest {
  return { now: NOW, viewerId: null, ...request };
}

/** Everything that stands in the tables, for comparing two files. */
export function contentOf(sql: Statements): Record<string, unknown> {
  const tables = sql.all<{ name: string }>(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_index%' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  );
  const content: Record<string, unknown> = {};
  for (const { name } of tables) {
    const order = name === "point_versions" ? "number, since_day" : "1";
    content[name] = sql.all(`SELECT * FROM ${name} ORDER BY ${order}`).map((row) => withoutVersion(row));
  }
  content.searched = sql.all(
    "SELECT i.rowid FROM search_texts s JOIN search_index i ON i.rowid = s.number WHERE i.search_index MATCH '\"pum\"' ORDER BY 1",
  );
  return content;
}

/** The number of a version is internal. */
function withoutVersion(row: unknown): unknown {
  const { version: _, ...rest } = row as Record<string, unknown>;
  return rest;
}
