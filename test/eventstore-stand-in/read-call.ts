import { type handleServerStreamingCall, status } from "@grpc/grpc-js";
import { type MemberContext, streaming } from "./call-handling.ts";
import { EventSender, type ReadCall } from "./event-sender.ts";
import { PAGE } from "./filters.ts";
import type { LoggedEvent } from "./log-file.ts";
import { positionOf } from "./positions.ts";
import { identifierOf, streams, textOf } from "./protocol.ts";
import { invalidArgument, RpcError, streamDeleted } from "./rpc-errors.ts";
import { subscribeToAll } from "./subscription.ts";

type Options = streams.ReadReq.Options;

/** Streams.Read: of one stream or of all, forwards or backwards, and subscriptions to all. */
export function readCall(
  context: MemberContext,
): handleServerStreamingCall<streams.ReadReq, streams.ReadResp> {
  return streaming(async (call) => {
    await context.admission.admit("read", call.metadata);
    const gone = new AbortController();
    call.once("cancelled", () => gone.abort());
    if (call.cancelled) return;
    try {
      await read(context, call, gone.signal);
    } catch (error) {
      if (!gone.signal.aborted) throw error;
    }
  });
}

async function read(context: MemberContext, call: ReadCall, gone: AbortSignal): Promise<void> {
  const options = call.request.getOptions();
  const sender = new EventSender(context, call, gone);
  const all = options?.getAll();
  const stream = options?.getStream();
  if (options?.hasSubscription() && all !== undefined)
    return await subscribeToAll(context, sender, options, gone);
  if (options?.hasCount() && options.hasNoFilter() && all !== undefined)
    return await sendPages(pagesOfAll(context, options, all), BigInt(options.getCount()), sender);
  if (options?.hasCount() && options.hasNoFilter() && stream !== undefined)
    return await readStream(context, options, stream, sender);
  throw invalidArgument("The stand-in does not know this combination of options.");
}

async function readStream(
  context: MemberContext,
  options: Options,
  streamOptions: streams.ReadReq.Options.StreamOptions,
  sender: EventSender,
): Promise<void> {
  const stream = textOf(streamOptions.getStreamIdentifier());
  const range = context.log.range(stream);
  if (range.is === "deleted") throw streamDeleted(stream);
  if (range.is === "missing") {
    const missing = new streams.ReadResp.StreamNotFound().setStreamIdentifier(identifierOf(stream));
    return await sender.send(new streams.ReadResp().setStreamNotFound(missing));
  }
  if (options.getCount() === "0") throw unreadableStream();
  const pages = isBackwards(options)
    ? streamBackwards(context, stream, streamOptions, range)
    : streamForwards(context, stream, streamOptions, range);
  await sendPages(pages, BigInt(options.getCount()), sender);
}

interface Range {
  readonly first: bigint;
  readonly last: bigint;
}

function* streamForwards(
  { log }: MemberContext,
  stream: string,
  options: streams.ReadReq.Options.StreamOptions,
  { first, last }: Range,
): Generator<readonly LoggedEvent[]> {
  if (options.hasEnd()) throw unreadableStream();
  const wanted = options.hasRevision() ? BigInt(options.getRevision()) : 0n;
  let from = wanted > first ? wanted : first;
  while (from <= last) {
    const page = log.streamForwards(stream, from, last, PAGE);
    yield page;
    from = (page.at(-1)?.revision ?? last) + 1n;
  }
}

function* streamBackwards(
  { log }: MemberContext,
  stream: string,
  options: streams.ReadReq.Options.StreamOptions,
  { first, last }: Range,
): Generator<readonly LoggedEvent[]> {
  const wanted = options.hasRevision() ? BigInt(options.getRevision()) : options.hasEnd() ? last : 0n;
  let from = wanted < last ? wanted : last;
  while (from >= first) {
    const page = log.streamBackwards(stream, from, first, PAGE);
    yield page;
    from = (page.at(-1)?.revision ?? first) - 1n;
  }
}

/** Forwards the position is included, backwards it is not. */
function* pagesOfAll(
  { log }: MemberContext,
  options: Options,
  all: streams.ReadReq.Options.AllOptions,
): Generator<readonly LoggedEvent[]> {
  const start = positionOf(all) ?? (all.hasEnd() ? log.end : 0n);
  if (start === "unreadable") throw new Error("No position prepares after it commits.");
  if (log.isInsideRecord(start)) throw new RpcError(status.UNKNOWN, "Unexpected ReadAllResult: Error");
  let position = start;
  for (;;) {
    const page = isBackwards(options) ? log.allBackwards(position, PAGE) : log.allForwards(position, PAGE);
    yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    position = isBackwards(options) ? last.position : last.position + 1n;
  }
}

async function sendPages(
  pages: Iterable<readonly LoggedEvent[]>,
  count: bigint,
  sender: EventSender,
): Promise<void> {
  let left = count;
  for (const page of pages) {
    const wanted = BigInt(page.length) > left ? page.slice(0, Number(left)) : page;
    await sender.sendAll(wanted);
    left -= BigInt(wanted.length);
    if (left === 0n) return;
  }
}

function isBackwards(options: Options): boolean {
  return options.getReadDirection() === streams.ReadReq.Options.ReadDirection.BACKWARDS;
}

function unreadableStream(): RpcError {
  return new RpcError(status.UNKNOWN, "Unexpected ReadStreamResult: Error");
}
