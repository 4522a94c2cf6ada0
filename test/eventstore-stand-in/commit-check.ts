import { DELETED_STREAM, type LogFile, NO_REVISION } from "./log-file.ts";
import { isSoftDeleted, lastRevisionOf, metastreamOf, readableRange } from "./stream-rules.ts";

export type ExpectedRevision = bigint | "any" | "no_stream" | "stream_exists";

export type Refused =
  | { readonly is: "wrong-expected-version"; readonly current: bigint }
  | { readonly is: "stream-deleted" };

export type CommitCheck =
  | Refused
  | { readonly is: "fine"; readonly current: bigint; readonly isSoftDeleted: boolean }
  /** The very same append was made before. The position is unknown when the event can no longer be read. */
  | { readonly is: "repeated"; readonly revision: bigint; readonly position: bigint | null };

/** Where the ids were written that are still in memory. */
export interface RecentIds {
  revisionOf(stream: string, id: string): bigint | undefined;
}

/**
 * Whether an append (or the deletion) of these ids may be made. As EventStoreDB does: with a revision expected, a
 * repetition is known for ever by the ids at that very place; with `any` or `stream_exists` only as long as the ids are
 * in memory, so not after a restart.
 */
export function checkCommit(
  file: LogFile,
  recent: RecentIds,
  stream: string,
  expected: ExpectedRevision,
  ids: readonly string[],
): CommitCheck {
  const current = lastRevisionOf(file, stream);
  if (current === DELETED_STREAM) return { is: "stream-deleted" };
  if (expected === "stream_exists") {
    if (isSoftDeleted(file, stream)) return { is: "stream-deleted" };
    if (current === NO_REVISION && lastRevisionOf(file, metastreamOf(stream)) === NO_REVISION)
      return wrong(current);
  }
  if (expected === "any" || expected === "stream_exists")
    return checkByMemory(file, recent, stream, current, ids);
  const revision = expected === "no_stream" ? NO_REVISION : expected;
  if (revision > current) return wrong(current);
  if (revision < current) return checkByPlace(file, recent, stream, revision, current, ids);
  return fine(file, stream, current);
}

function checkByMemory(
  file: LogFile,
  recent: RecentIds,
  stream: string,
  current: bigint,
  ids: readonly string[],
): CommitCheck {
  const revisions = ids.map((id) => recent.revisionOf(stream, id));
  if (revisions[0] === undefined) return fine(file, stream, current);
  const last = revisions.at(-1);
  if (last === undefined || revisions.includes(undefined)) return wrong(current);
  return repeated(file, stream, last);
}

function checkByPlace(
  file: LogFile,
  recent: RecentIds,
  stream: string,
  expected: bigint,
  current: bigint,
  ids: readonly string[],
): CommitCheck {
  const isAt = (id: string, revision: bigint) =>
    recent.revisionOf(stream, id) === revision || file.at(stream, revision)?.id === id;
  const firstOther = ids.findIndex((id, index) => !isAt(id, expected + 1n + BigInt(index)));
  if (firstOther === -1 && ids.length > 0) return repeated(file, stream, expected + BigInt(ids.length));
  if (firstOther === 0 && expected === NO_REVISION && isSoftDeleted(file, stream))
    return fine(file, stream, current);
  return wrong(current);
}

function wrong(current: bigint): CommitCheck {
  return { is: "wrong-expected-version", current };
}

function fine(file: LogFile, stream: string, current: bigint): CommitCheck {
  return { is: "fine", current, isSoftDeleted: isSoftDeleted(file, stream) };
}

function repeated(file: LogFile, stream: string, revision: bigint): CommitCheck {
  const range = readableRange(file, stream);
  const readable = range.is === "readable" && revision >= range.first;
  return {
    is: "repeated",
    revision,
    position: readable ? (file.at(stream, revision)?.position ?? null) : null,
  };
}
