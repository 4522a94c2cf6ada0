import { Metadata, type StatusObject, status } from "@grpc/grpc-js";

/** What a call ends with when it is refused: the status and the trailers that EventStoreDB's clients look at. */
export class RpcError extends Error {
  readonly code: number;
  readonly details: string;
  readonly metadata: Metadata;

  constructor(code: status, details: string, trailers: Readonly<Record<string, string>> = {}) {
    super(details);
    this.code = code;
    this.details = details;
    this.metadata = new Metadata();
    for (const [name, value] of Object.entries(trailers)) this.metadata.set(name, value);
  }
}

export function rpcErrorOf(error: unknown): RpcError | Partial<StatusObject> {
  if (error instanceof RpcError) return error;
  return new RpcError(status.UNKNOWN, `Exception was thrown by handler. ${String(error)}`);
}

export function accessDenied(): RpcError {
  return new RpcError(status.PERMISSION_DENIED, "Access Denied", { exception: "access-denied" });
}

export function unauthenticated(): RpcError {
  return new RpcError(status.UNAUTHENTICATED, "Unauthenticated");
}

export function notLeader(host: string, port: number): RpcError {
  return new RpcError(status.NOT_FOUND, "Leader info available", {
    exception: "not-leader",
    "leader-endpoint-host": host,
    "leader-endpoint-port": String(port),
  });
}

export function notReady(): RpcError {
  return new RpcError(status.UNAVAILABLE, "Server Is Not Ready");
}

export function streamDeleted(stream: string): RpcError {
  return new RpcError(status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, {
    exception: "stream-deleted",
    "stream-name": trailerText(stream),
  });
}

export function wrongExpectedVersion(stream: string, expected: bigint, actual: bigint): RpcError {
  const what = `Stream: ${trailerText(stream)}, Expected version: ${expected}, Actual version: ${actual}`;
  return new RpcError(status.FAILED_PRECONDITION, `Delete failed due to WrongExpectedVersion. ${what}`, {
    exception: "wrong-expected-version",
    "stream-name": trailerText(stream),
    "expected-version": String(expected),
    "actual-version": String(actual),
  });
}

export function maximumAppendSizeExceeded(bytes: number): RpcError {
  return new RpcError(status.INVALID_ARGUMENT, `Maximum Append Size of ${bytes} Exceeded.`, {
    exception: "maximum-append-size-exceeded",
    "maximum-append-size": String(bytes),
  });
}

export function missingMetadata(property: string): RpcError {
  return new RpcError(status.INVALID_ARGUMENT, `Required Metadata Property '${property}' is missing`, {
    exception: "missing-required-metadata-property",
    "required-metadata-properties": "type,content-type",
  });
}

export function invalidArgument(what: string): RpcError {
  return new RpcError(status.INVALID_ARGUMENT, what);
}

/** Trailers carry ASCII only. */
function trailerText(text: string): string {
  return text.replaceAll(/[^ -~]/g, "?");
}
