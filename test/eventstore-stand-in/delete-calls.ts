import type { handleUnaryCall, ServerUnaryCall } from "@grpc/grpc-js";
import { expectedRevision } from "./append-call.ts";
import { amongFaults, answering, type MemberContext } from "./call-handling.ts";
import type { ExpectedRevision } from "./commit-check.ts";
import { shared, streams, textOf } from "./protocol.ts";
import { invalidArgument, streamDeleted, wrongExpectedVersion } from "./rpc-errors.ts";

type Call<Request, Response> = ServerUnaryCall<Request, Response>;

/** Streams.Delete: the stream reads as missing, and can be written again. */
export function deleteCall(context: MemberContext): handleUnaryCall<streams.DeleteReq, streams.DeleteResp> {
  return answering(async (call) => {
    const position = await remove(context, call, call.request.getOptions(), false);
    if (position === null) return new streams.DeleteResp().setNoPosition(new shared.Empty());
    return new streams.DeleteResp().setPosition(
      new streams.DeleteResp.Position()
        .setCommitPosition(String(position))
        .setPreparePosition(String(position)),
    );
  });
}

/** Streams.Tombstone: the stream is deleted for ever. */
export function tombstoneCall(
  context: MemberContext,
): handleUnaryCall<streams.TombstoneReq, streams.TombstoneResp> {
  return answering(async (call) => {
    const position = await remove(context, call, call.request.getOptions(), true);
    if (position === null) return new streams.TombstoneResp().setNoPosition(new shared.Empty());
    return new streams.TombstoneResp().setPosition(
      new streams.TombstoneResp.Position()
        .setCommitPosition(String(position))
        .setPreparePosition(String(position)),
    );
  });
}

async function remove<Request, Response>(
  context: MemberContext,
  call: Call<Request, Response>,
  options: streams.DeleteReq.Options | streams.TombstoneReq.Options | undefined,
  hard: boolean,
): Promise<bigint | null> {
  await context.admission.admit("append", call.metadata);
  if (options === undefined) throw invalidArgument("No options are given.");
  const stream = textOf(options.getStreamIdentifier());
  const expected = expectedRevision(options);
  const written = await amongFaults(context, call, () => context.log.delete({ stream, expected, hard }));
  if (written.is === "stream-deleted") throw streamDeleted(stream);
  if (written.is === "wrong-expected-version")
    throw wrongExpectedVersion(stream, numberOf(expected), written.current);
  return written.position;
}

/** As the trailers name what was expected. */
function numberOf(expected: ExpectedRevision): bigint {
  switch (expected) {
    case "any":
      return -2n;
    case "no_stream":
      return -1n;
    case "stream_exists":
      return -4n;
    default:
      return expected;
  }
}
