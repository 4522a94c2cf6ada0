import { EventEmitter, once } from "node:events";
import { LogFile, type LoggedEvent } from "./log-file.ts";
import { type Append, type Deletion, LogWriting, type Written } from "./log-writing.ts";
import { type ReadableRange, readableRange } from "./stream-rules.ts";

interface WaitingWrite {
  readonly write: () => Written;
  readonly resolve: (written: Written) => void;
}

/** The log that all members of the stand-in share. What a write answers is on disk. */
export class StandInLog {
  readonly #file: LogFile;
  readonly #writing: LogWriting;
  readonly #readers = new EventEmitter().setMaxListeners(0);
  #waiting: WaitingWrite[] = [];

  constructor(file: string) {
    this.#file = new LogFile(file);
    this.#writing = new LogWriting(this.#file);
    if (this.#file.isEmpty) this.writeStatistics();
  }

  close(): void {
    this.#file.close();
  }

  append(append: Append): Promise<Written> {
    return this.#enqueue(() => this.#writing.append(append));
  }

  delete(deletion: Deletion): Promise<Written> {
    return this.#enqueue(() => this.#writing.delete(deletion));
  }

  writeStatistics(): void {
    this.#file.inTransaction(() => this.#writing.writeStatistics());
    this.#readers.emit("more");
  }

  scavenge(): void {
    this.#file.inTransaction(() => this.#writing.scavenge());
    this.#readers.emit("more");
  }

  /** Behind everything written so far. */
  get end(): bigint {
    return this.#file.end;
  }

  isInsideRecord(position: bigint): boolean {
    return this.#file.isInsideRecord(position);
  }

  range(stream: string): ReadableRange {
    return readableRange(this.#file, stream);
  }

  streamForwards(stream: string, from: bigint, to: bigint, limit: number): readonly LoggedEvent[] {
    return this.#file.streamForwards(stream, from, to, limit);
  }

  streamBackwards(stream: string, from: bigint, to: bigint, limit: number): readonly LoggedEvent[] {
    return this.#file.streamBackwards(stream, from, to, limit);
  }

  allForwards(from: bigint, limit: number): readonly LoggedEvent[] {
    return this.#file.allForwards(from, limit);
  }

  allBackwards(before: bigint, limit: number): readonly LoggedEvent[] {
    return this.#file.allBackwards(before, limit);
  }

  /**
   * Resolves when something lies at or behind this position.
   * @throws AbortError
   */
  async moreFrom(position: bigint, signal: AbortSignal): Promise<void> {
    while (this.#file.allForwards(position, 1).length === 0) await once(this.#readers, "more", { signal });
  }

  #enqueue(write: () => Written): Promise<Written> {
    const { promise, resolve } = Promise.withResolvers<Written>();
    if (this.#waiting.push({ write, resolve }) === 1) setImmediate(() => this.#writeAllWaiting());
    return promise;
  }

  /** Writes that wait together share one transaction, so one sync. When it fails, the process ends. */
  #writeAllWaiting(): void {
    const writes = this.#waiting;
    this.#waiting = [];
    const answers = this.#file.inTransaction(() =>
      writes.map(({ write, resolve }) => {
        const written = write();
        return () => resolve(written);
      }),
    );
    for (const answer of answers) answer();
    this.#readers.emit("more");
  }
}
