import { once } from "node:events";
import type { ServerWritableStream } from "@grpc/grpc-js";
import type { MemberContext } from "./call-handling.ts";
import type { LoggedEvent } from "./log-file.ts";
import { identifierOf, shared, streams } from "./protocol.ts";

export type ReadCall = ServerWritableStream<streams.ReadReq, streams.ReadResp>;

/** Sends the answer of one read, no faster than the reader takes it. */
export class EventSender {
  readonly #context: MemberContext;
  readonly #call: ReadCall;
  readonly #signal: AbortSignal;
  /** After so many events the connection is to be cut. */
  #untilCut: number;

  constructor(context: MemberContext, call: ReadCall, signal: AbortSignal) {
    this.#context = context;
    this.#call = call;
    this.#signal = signal;
    this.#untilCut = context.faults.take("cut-reading")?.after ?? Number.POSITIVE_INFINITY;
  }

  async sendAll(events: readonly LoggedEvent[]): Promise<void> {
    await this.#context.faults.whileHanging("read");
    for (const event of events) await this.sendEvent(event);
  }

  async sendEvent(event: LoggedEvent): Promise<void> {
    await this.send(new streams.ReadResp().setEvent(readEventOf(event)));
    this.#untilCut -= 1;
    if (this.#untilCut <= 0) this.#context.connections.cut(this.#call.getPeer());
  }

  sendCheckpoint(commit: bigint, prepare: bigint): Promise<void> {
    const checkpoint = new streams.ReadResp.Checkpoint()
      .setCommitPosition(String(commit))
      .setPreparePosition(String(prepare));
    return this.send(new streams.ReadResp().setCheckpoint(checkpoint));
  }

  /** @throws AbortError when the reader is gone */
  async send(response: streams.ReadResp): Promise<void> {
    this.#signal.throwIfAborted();
    if (!this.#call.write(response)) await once(this.#call, "drain", { signal: this.#signal });
  }
}

function readEventOf(event: LoggedEvent): streams.ReadResp.ReadEvent {
  const recorded = new streams.ReadResp.ReadEvent.RecordedEvent()
    .setId(new shared.UUID().setString(event.id))
    .setStreamIdentifier(identifierOf(event.stream))
    .setStreamRevision(String(event.revision))
    .setCommitPosition(String(event.position))
    .setPreparePosition(String(event.position))
    .setData(event.data)
    .setCustomMetadata(event.metadata);
  recorded
    .getMetadataMap()
    .set("type", event.type)
    .set("created", String(event.created))
    .set("content-type", event.isJson ? "application/json" : "application/octet-stream");
  return new streams.ReadResp.ReadEvent().setEvent(recorded).setCommitPosition(String(event.position));
}
