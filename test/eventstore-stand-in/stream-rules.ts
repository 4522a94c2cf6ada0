import { DELETED_STREAM, type LogFile, NO_REVISION } from "./log-file.ts";

/** Which of a stream's events can be read, and whether it can be written: what its metadata say. */
export interface StreamMetadata {
  /** `$tb`: events before this revision are gone for readers. {@link DELETED_STREAM}: the stream is soft deleted. */
  readonly truncateBefore: bigint;
  /** `$maxCount`: only so many of the last events can be read. */
  readonly maxCount: bigint | null;
}

export const STREAM_DELETED_TYPE = "$streamDeleted";
export const METADATA_TYPE = "$metadata";

const PREFIX = "$$";
const METASTREAM: StreamMetadata = { truncateBefore: 0n, maxCount: 1n };
const NO_METADATA: StreamMetadata = { truncateBefore: 0n, maxCount: null };

export function isMetastream(stream: string): boolean {
  return stream.startsWith(PREFIX);
}

export function metastreamOf(stream: string): string {
  return PREFIX + stream;
}

export function originalOf(metastream: string): string {
  return metastream.slice(PREFIX.length);
}

/** Of a stream with a tombstone it is {@link DELETED_STREAM}, and its metastream is deleted with it. */
export function lastRevisionOf(file: LogFile, stream: string): bigint {
  if (isMetastream(stream) && lastRevisionOf(file, originalOf(stream)) === DELETED_STREAM)
    return DELETED_STREAM;
  return file.lastRevision(stream);
}

export function metadataOf(file: LogFile, stream: string): StreamMetadata {
  if (isMetastream(stream)) return METASTREAM;
  const metadata = rawMetadataOf(file, stream);
  if (metadata === null) return NO_METADATA;
  const { $tb: truncateBefore, $maxCount: maxCount } = metadata;
  return {
    truncateBefore: typeof truncateBefore === "number" ? revisionOf(truncateBefore) : 0n,
    maxCount: typeof maxCount === "number" ? revisionOf(maxCount) : null,
  };
}

/** What stands in the last metadata event; null when there is none or it cannot be read. */
export function rawMetadataOf(file: LogFile, stream: string): Record<string, unknown> | null {
  const last = file.last(metastreamOf(stream));
  if (last === undefined) return null;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(last.data).toString("utf8"));
    return typeof parsed === "object" && parsed !== null ? { ...parsed } : null;
  } catch {
    return null;
  }
}

export function isSoftDeleted(file: LogFile, stream: string): boolean {
  return metadataOf(file, stream).truncateBefore === DELETED_STREAM;
}

/** The first revision that can be read, which may lie behind the last one. */
export function firstReadable({ truncateBefore, maxCount }: StreamMetadata, last: bigint): bigint {
  const byCount = maxCount === null || last < maxCount ? 0n : last - maxCount + 1n;
  return byCount > truncateBefore ? byCount : truncateBefore;
}

export type ReadableRange =
  | { readonly is: "missing" }
  | { readonly is: "deleted" }
  | { readonly is: "readable"; readonly first: bigint; readonly last: bigint };

export function readableRange(file: LogFile, stream: string): ReadableRange {
  const last = lastRevisionOf(file, stream);
  if (last === DELETED_STREAM) return { is: "deleted" };
  const metadata = metadataOf(file, stream);
  if (last === NO_REVISION || metadata.truncateBefore === DELETED_STREAM) return { is: "missing" };
  return { is: "readable", first: firstReadable(metadata, last), last };
}

/** The greatest revision is not a number that JavaScript holds exactly. */
function revisionOf(value: number): bigint {
  return value >= Number(DELETED_STREAM) ? DELETED_STREAM : BigInt(Math.trunc(value));
}
