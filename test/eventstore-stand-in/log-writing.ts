import { randomUUID } from "node:crypto";
import { checkCommit, type ExpectedRevision, type RecentIds, type Refused } from "./commit-check.ts";
import { DELETED_STREAM, type LogFile, NO_REVISION, type ProposedEvent } from "./log-file.ts";
import {
  firstReadable,
  isMetastream,
  isSoftDeleted,
  lastRevisionOf,
  METADATA_TYPE,
  metadataOf,
  metastreamOf,
  originalOf,
  rawMetadataOf,
  STREAM_DELETED_TYPE,
} from "./stream-rules.ts";

export interface Append {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly ProposedEvent[];
}

export interface Deletion {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  /** For ever: the stream gets a tombstone. Otherwise it can be written again. */
  readonly hard: boolean;
}

export type Written =
  | Refused
  | { readonly is: "written"; readonly revision: bigint; readonly position: bigint | null };

const STATISTICS = "$stats-127.0.0.1:2113";
const STATISTICS_EVERY = 64;
const REMEMBERED_IDS = 50_000;
const EMPTY = new Uint8Array();

/** What can be written into the log, by EventStoreDB's rules. Each call belongs into a transaction. */
export class LogWriting implements RecentIds {
  readonly #file: LogFile;
  readonly #recent = new Map<string, { readonly stream: string; readonly revision: bigint }>();
  #untilStatistics = STATISTICS_EVERY;

  constructor(file: LogFile) {
    this.#file = file;
  }

  revisionOf(stream: string, id: string): bigint | undefined {
    const place = this.#recent.get(id);
    return place?.stream === stream ? place.revision : undefined;
  }

  append({ stream, expected, events }: Append): Written {
    const ids = events.map(({ id }) => id);
    const check = checkCommit(this.#file, this, stream, expected, ids);
    if (check.is === "repeated") return { ...check, is: "written" };
    if (check.is !== "fine") return check;
    const undeletes = isMetastream(stream) && isSoftDeleted(this.#file, originalOf(stream));
    const written = this.#insertAll(stream, check.current, events);
    if (check.isSoftDeleted) this.#readableFrom(stream, check.current + 1n);
    if (undeletes)
      this.#readableFrom(originalOf(stream), lastRevisionOf(this.#file, originalOf(stream)) + 1n);
    this.#writeStatisticsFromTimeToTime(events.length);
    return written;
  }

  delete({ stream, expected, hard }: Deletion): Written {
    const check = checkCommit(this.#file, this, stream, expected, [randomUUID()]);
    if (check.is === "repeated") throw new Error("A random id cannot have been written before.");
    if (check.is !== "fine") return check;
    if (hard)
      return this.#insertAll(stream, DELETED_STREAM - 1n, [proposed(STREAM_DELETED_TYPE, EMPTY, false)]);
    const metadata = lastRevisionOf(this.#file, metastreamOf(stream));
    if (check.current === NO_REVISION && metadata === NO_REVISION)
      return { is: "wrong-expected-version", current: NO_REVISION };
    return this.#insertAll(metastreamOf(stream), metadata, [metadataEvent(`{"$tb":${DELETED_STREAM}}`)]);
  }

  /** Events that a server writes about itself, in streams of its own. */
  writeStatistics(): void {
    const statistics = Buffer.from(JSON.stringify({ "proc-cpu": 0.5, "proc-mem": 500_000_000 }));
    const last = this.#file.lastRevision(STATISTICS);
    if (last === NO_REVISION)
      this.#insertAll(metastreamOf(STATISTICS), last, [metadataEvent('{"$maxAge":86400}')]);
    this.#insertAll(STATISTICS, last, [proposed("$statsCollected", statistics, true)]);
  }

  /** Removes what can no longer be read. The last event of a stream stays, so that its revisions go on. */
  scavenge(): void {
    this.#writeScavengeEvent("$scavengePoints", "$scavengePoint");
    this.#file.completeChunk();
    for (const stream of this.#file.streams()) this.#scavengeStream(stream);
    this.#writeScavengeEvent("$scavenges", "$scavengeCompleted");
  }

  #writeScavengeEvent(stream: string, type: string): void {
    this.#insertAll(stream, this.#file.lastRevision(stream), [proposed(type, Buffer.from("{}"), true)]);
  }

  #scavengeStream(stream: string): void {
    const last = lastRevisionOf(this.#file, stream);
    if (last !== DELETED_STREAM) {
      const first = firstReadable(metadataOf(this.#file, stream), last);
      this.#file.removeBefore(stream, earlier(first, last));
    } else if (isMetastream(stream)) this.#file.removeAll(stream);
    else this.#file.removeBefore(stream, DELETED_STREAM);
  }

  #insertAll(stream: string, current: bigint, events: readonly ProposedEvent[]): Written {
    if (events.length === 0) return { is: "written", revision: current, position: this.#file.skip() };
    let revision = current;
    let position = NO_REVISION;
    for (const event of events) {
      revision += 1n;
      position = this.#file.insert(stream, revision, event);
      this.#remember(event.id, stream, revision);
    }
    return { is: "written", revision, position };
  }

  /** The stream was soft deleted and is written again: what it held before stays hidden. */
  #readableFrom(stream: string, revision: bigint): void {
    const metadata = { ...rawMetadataOf(this.#file, stream), $tb: Number(revision) };
    const metastream = metastreamOf(stream);
    const current = this.#file.lastRevision(metastream);
    this.#insertAll(metastream, current, [metadataEvent(JSON.stringify(metadata))]);
  }

  #writeStatisticsFromTimeToTime(events: number): void {
    this.#untilStatistics -= events;
    if (this.#untilStatistics > 0) return;
    this.#untilStatistics = STATISTICS_EVERY;
    this.writeStatistics();
  }

  #remember(id: string, stream: string, revision: bigint): void {
    this.#recent.set(id, { stream, revision });
    const oldest = this.#recent.size > REMEMBERED_IDS ? this.#recent.keys().next().value : undefined;
    if (oldest !== undefined) this.#recent.delete(oldest);
  }
}

function earlier(one: bigint, other: bigint): bigint {
  return [one, other].reduce((least, revision) => (revision < least ? revision : least));
}

function metadataEvent(json: string): ProposedEvent {
  return proposed(METADATA_TYPE, Buffer.from(json), true);
}

function proposed(type: string, data: Uint8Array, isJson: boolean): ProposedEvent {
  return { id: randomUUID(), type, isJson, data, metadata: EMPTY };
}
