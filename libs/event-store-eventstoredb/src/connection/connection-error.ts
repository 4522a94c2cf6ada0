import { ErrorType, isCommandError } from "@eventstore/db-client";

/** A try took longer than it may: the server, or the way to it, is stuck. */
export class TryTimedOut extends Error {
  override readonly name = "TryTimedOut";
}

/** The connection was left behind meanwhile: the client ends what is read on it as if there were no more. */
export class LeftBehind extends Error {
  override readonly name = "LeftBehind";
}

/** Refusals that another try would meet again. Everything else may pass: a cut, an election, a server that starts. */
const lasting: ReadonlySet<string> = new Set([
  ErrorType.WRONG_EXPECTED_VERSION,
  ErrorType.STREAM_DELETED,
  ErrorType.STREAM_NOT_FOUND,
  ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED,
  ErrorType.ACCESS_DENIED,
  ErrorType.UNSUPPORTED,
  ErrorType.INVALID_ARGUMENT,
]);

export function isRefusal(error: unknown): boolean {
  return error instanceof Error && isCommandError(error) && lasting.has(error.type);
}

export function mayPass(error: unknown): boolean {
  if (!(error instanceof Error) || isRefusal(error)) return false;
  return !(error instanceof TypeError) && !(error instanceof RangeError);
}

export function isOfType(error: unknown, type: ErrorType): boolean {
  return error instanceof Error && isCommandError(error) && error.type === type;
}

/** For an append that somebody else may have made already: then there is nothing left to do. */
export async function unlessOvertaken(append: Promise<unknown>): Promise<void> {
  try {
    await append;
  } catch (error) {
    if (!isOfType(error, ErrorType.WRONG_EXPECTED_VERSION)) throw error;
  }
}

/** What went wrong, in words: several of the client's errors have an empty message. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message === "" && isCommandError(error) ? error.type : error.message;
}
