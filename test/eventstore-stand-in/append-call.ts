import type { handleClientStreamingCall, ServerReadableStream } from "@grpc/grpc-js";
import { amongFaults, collecting, type MemberContext } from "./call-handling.ts";
import type { ExpectedRevision } from "./commit-check.ts";
import { NO_REVISION, type ProposedEvent } from "./log-file.ts";
import type { Written } from "./log-writing.ts";
import { appendSizeOf, MAXIMUM_APPEND_SIZE, proposedEvent } from "./proposed-events.ts";
import { shared, streams, textOf } from "./protocol.ts";
import { invalidArgument, maximumAppendSizeExceeded, streamDeleted } from "./rpc-errors.ts";

type Call = ServerReadableStream<streams.AppendReq, streams.AppendResp>;
type Options = streams.AppendReq.Options;

/** Streams.Append: one append per call; the first message says where, each further one brings an event. */
export function appendCall(
  context: MemberContext,
): handleClientStreamingCall<streams.AppendReq, streams.AppendResp> {
  return collecting(async (call) => {
    await context.admission.admit("append", call.metadata);
    const { options, events } = await receive(call);
    const stream = textOf(options.getStreamIdentifier());
    if (stream === "") throw new Error("No stream is named.");
    const expected = expectedRevision(options);
    const written = await amongFaults(context, call, () => context.log.append({ stream, expected, events }));
    if (written.is === "stream-deleted") throw streamDeleted(stream);
    return answer(written, options);
  });
}

async function receive(
  call: Call,
): Promise<{ readonly options: Options; readonly events: readonly ProposedEvent[] }> {
  let options: Options | undefined;
  let size = 0;
  const events: ProposedEvent[] = [];
  for await (const message of call as AsyncIterable<streams.AppendReq>) {
    options ??= message.getOptions();
    const proposed = message.getProposedMessage();
    if (proposed === undefined) continue;
    const event = proposedEvent(proposed);
    size += appendSizeOf(event);
    if (size > MAXIMUM_APPEND_SIZE) throw maximumAppendSizeExceeded(MAXIMUM_APPEND_SIZE);
    events.push(event);
  }
  if (options === undefined || call.cancelled) throw new Error("The call ended before it was complete.");
  return { options, events };
}

/** Deletions say in the same way what they expect. */
export function expectedRevision(
  options: Options | streams.DeleteReq.Options | streams.TombstoneReq.Options,
): ExpectedRevision {
  if (options.hasAny()) return "any";
  if (options.hasNoStream()) return "no_stream";
  if (options.hasStreamExists()) return "stream_exists";
  if (options.hasRevision()) return BigInt(options.getRevision());
  throw invalidArgument("No expected revision is given.");
}

function answer(written: Exclude<Written, { is: "stream-deleted" }>, options: Options): streams.AppendResp {
  return written.is === "written"
    ? new streams.AppendResp().setSuccess(success(written.revision, written.position))
    : new streams.AppendResp().setWrongExpectedVersion(wrongExpectedVersion(written.current, options));
}

function success(revision: bigint, position: bigint | null): streams.AppendResp.Success {
  const answer = new streams.AppendResp.Success();
  if (revision === NO_REVISION) answer.setNoStream(new shared.Empty());
  else answer.setCurrentRevision(String(revision));
  if (position === null) return answer.setNoPosition(new shared.Empty());
  return answer.setPosition(
    new streams.AppendResp.Position()
      .setCommitPosition(String(position))
      .setPreparePosition(String(position)),
  );
}

function wrongExpectedVersion(current: bigint, options: Options): streams.AppendResp.WrongExpectedVersion {
  const answer = new streams.AppendResp.WrongExpectedVersion();
  if (current === NO_REVISION) answer.setCurrentNoStream(new shared.Empty());
  else answer.setCurrentRevision(String(current));
  if (options.hasAny()) return answer.setExpectedAny(new shared.Empty());
  if (options.hasNoStream()) return answer.setExpectedNoStream(new shared.Empty());
  if (options.hasStreamExists()) return answer.setExpectedStreamExists(new shared.Empty());
  return answer.setExpectedRevision(options.getRevision());
}
