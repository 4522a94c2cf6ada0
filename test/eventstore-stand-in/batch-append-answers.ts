import type { ExpectedRevision } from "./commit-check.ts";
import { NO_REVISION } from "./log-file.ts";
import { codes, googleEmpty, identifierOf, packed, shared, statuses, streams } from "./protocol.ts";

export type BatchError =
  | { readonly is: "access-denied" }
  | { readonly is: "timeout" }
  | { readonly is: "bad-request"; readonly message: string }
  | { readonly is: "stream-deleted"; readonly stream: string }
  | { readonly is: "maximum-append-size-exceeded"; readonly bytes: number }
  | {
      readonly is: "wrong-expected-version";
      readonly expected: ExpectedRevision;
      readonly current: bigint;
    };

export function batchSuccess(revision: bigint, position: bigint | null): streams.BatchAppendResp {
  const success = new streams.BatchAppendResp.Success();
  if (revision === NO_REVISION) success.setNoStream(googleEmpty());
  else success.setCurrentRevision(String(revision));
  if (position === null) success.setNoPosition(googleEmpty());
  else
    success.setPosition(
      new shared.AllStreamPosition().setCommitPosition(String(position)).setPreparePosition(String(position)),
    );
  return new streams.BatchAppendResp().setSuccess(success);
}

/** Other than with Streams.Append, an error is an answer; its kind is a message inside the status. */
export function batchError(error: BatchError): streams.BatchAppendResp {
  return new streams.BatchAppendResp().setError(statusOf(error));
}

function statusOf(error: BatchError): statuses.Status {
  switch (error.is) {
    case "access-denied":
      return status(codes.Code.PERMISSION_DENIED, "AccessDenied", new shared.AccessDenied());
    case "timeout":
      return status(codes.Code.DEADLINE_EXCEEDED, "Timeout", new shared.Timeout());
    case "bad-request": {
      const details = new shared.BadRequest().setMessage(error.message);
      return status(codes.Code.INVALID_ARGUMENT, "BadRequest", details);
    }
    case "stream-deleted": {
      const details = new shared.StreamDeleted().setStreamIdentifier(identifierOf(error.stream));
      return status(codes.Code.NOT_FOUND, "StreamDeleted", details);
    }
    case "maximum-append-size-exceeded": {
      const details = new shared.MaximumAppendSizeExceeded().setMaxappendsize(error.bytes);
      return status(codes.Code.INVALID_ARGUMENT, "MaximumAppendSizeExceeded", details);
    }
    case "wrong-expected-version":
      return status(codes.Code.ALREADY_EXISTS, "WrongExpectedVersion", wrongExpectedVersion(error));
  }
}

/** @param name of the kind of error, which is the details' message as well */
function status(code: codes.Code, name: string, details: { serializeBinary(): Uint8Array }): statuses.Status {
  return new statuses.Status()
    .setCode(code)
    .setMessage(name)
    .setDetails(packed(details, `event_store.client.${name}`));
}

function wrongExpectedVersion({
  expected,
  current,
}: Extract<BatchError, { is: "wrong-expected-version" }>): shared.WrongExpectedVersion {
  const details = new shared.WrongExpectedVersion();
  if (current === NO_REVISION) details.setCurrentNoStream(googleEmpty());
  else details.setCurrentStreamRevision(String(current));
  switch (expected) {
    case "any":
      return details.setExpectedAny(googleEmpty());
    case "no_stream":
      return details.setExpectedNoStream(googleEmpty());
    case "stream_exists":
      return details.setExpectedStreamExists(googleEmpty());
    default:
      return details.setExpectedStreamPosition(String(expected));
  }
}
