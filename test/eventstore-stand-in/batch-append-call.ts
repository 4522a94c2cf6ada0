import type { handleBidiStreamingCall, ServerDuplexStream } from "@grpc/grpc-js";
import { batchError, batchSuccess } from "./batch-append-answers.ts";
import { amongFaults, type MemberContext } from "./call-handling.ts";
import type { ExpectedRevision } from "./commit-check.ts";
import type { ProposedEvent } from "./log-file.ts";
import type { Written } from "./log-writing.ts";
import { appendSizeOf, MAXIMUM_APPEND_SIZE, proposedEvent } from "./proposed-events.ts";
import { identifierOf, type shared, streams, textOf, uuidOf } from "./protocol.ts";
import { rpcErrorOf } from "./rpc-errors.ts";

type Call = ServerDuplexStream<streams.BatchAppendReq, streams.BatchAppendResp>;

/** An append whose last part has not come yet. */
interface Incomplete {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: ProposedEvent[];
  size: number;
}

/** Streams.BatchAppend: many appends over one call, told apart by their correlation ids. */
export function batchAppendCall(
  context: MemberContext,
): handleBidiStreamingCall<streams.BatchAppendReq, streams.BatchAppendResp> {
  return (call) => new BatchAppending(context, call).start();
}

class BatchAppending {
  readonly #context: MemberContext;
  readonly #call: Call;
  readonly #incomplete = new Map<string, Incomplete>();
  #unanswered = 0;
  #hasEnded = false;

  constructor(context: MemberContext, call: Call) {
    this.#context = context;
    this.#call = call;
  }

  start(): void {
    this.#call.on("data", (request: streams.BatchAppendReq) => void this.#receive(request));
    this.#call.on("end", () => {
      this.#hasEnded = true;
      this.#endWhenAnswered();
    });
  }

  async #receive(request: streams.BatchAppendReq): Promise<void> {
    this.#unanswered += 1;
    try {
      const append = this.#collect(request);
      if (append !== null) await this.#carryOut(append, request);
    } catch (error) {
      this.#call.emit("error", rpcErrorOf(error));
    } finally {
      this.#unanswered -= 1;
      this.#endWhenAnswered();
    }
  }

  /** @returns the append when it is complete */
  #collect(request: streams.BatchAppendReq): Incomplete | null {
    const id = uuidOf(request.getCorrelationId());
    const options = request.getOptions();
    if (options !== undefined) {
      const refusal = this.#refusalOf(options);
      if (refusal !== null) {
        this.#answer(request, options.getStreamIdentifier(), refusal);
        return null;
      }
      this.#incomplete.set(id, incompleteOf(options));
    }
    const append = this.#incomplete.get(id);
    if (append === undefined) return null;
    const refusal = addEvents(append, request);
    if (refusal !== null) this.#answer(request, identifierOf(append.stream), refusal);
    if (refusal !== null || request.getIsFinal()) this.#incomplete.delete(id);
    return refusal === null && request.getIsFinal() ? append : null;
  }

  #refusalOf(options: streams.BatchAppendReq.Options): streams.BatchAppendResp | null {
    if (!this.#context.admission.mayCall("append", this.#call.metadata))
      return batchError({ is: "access-denied" });
    if (textOf(options.getStreamIdentifier()) === "")
      return batchError({ is: "bad-request", message: "No stream is named." });
    const deadline = options.getDeadline()?.toDate().getTime() ?? Number.POSITIVE_INFINITY;
    return deadline <= Date.now() ? batchError({ is: "timeout" }) : null;
  }

  async #carryOut(append: Incomplete, request: streams.BatchAppendReq): Promise<void> {
    await this.#context.faults.beforeAnswering("append");
    this.#context.admission.checkLeadership("append", this.#call.metadata);
    const written = await amongFaults(this.#context, this.#call, () => this.#context.log.append(append));
    this.#answer(request, identifierOf(append.stream), answerTo(append, written));
  }

  #answer(
    request: streams.BatchAppendReq,
    stream: shared.StreamIdentifier | undefined,
    answer: streams.BatchAppendResp,
  ): void {
    if (this.#call.cancelled) return;
    this.#call.write(answer.setCorrelationId(request.getCorrelationId()).setStreamIdentifier(stream));
  }

  #endWhenAnswered(): void {
    if (this.#hasEnded && this.#unanswered === 0) this.#call.end();
  }
}

/** @returns why the append is refused, if it is */
function addEvents(append: Incomplete, request: streams.BatchAppendReq): streams.BatchAppendResp | null {
  try {
    for (const message of request.getProposedMessagesList()) {
      const event = proposedEvent(message);
      append.events.push(event);
      append.size += appendSizeOf(event);
    }
  } catch (error) {
    return batchError({ is: "bad-request", message: String(error) });
  }
  return append.size > MAXIMUM_APPEND_SIZE
    ? batchError({ is: "maximum-append-size-exceeded", bytes: MAXIMUM_APPEND_SIZE })
    : null;
}

function incompleteOf(options: streams.BatchAppendReq.Options): Incomplete {
  return {
    stream: textOf(options.getStreamIdentifier()),
    expected: expectedOf(options),
    events: [],
    size: 0,
  };
}

function expectedOf(options: streams.BatchAppendReq.Options): ExpectedRevision {
  if (options.hasNoStream()) return "no_stream";
  if (options.hasStreamExists()) return "stream_exists";
  return options.hasStreamPosition() ? BigInt(options.getStreamPosition()) : "any";
}

function answerTo({ stream, expected }: Incomplete, written: Written): streams.BatchAppendResp {
  switch (written.is) {
    case "written":
      return batchSuccess(written.revision, written.position);
    case "stream-deleted":
      return batchError({ is: "stream-deleted", stream });
    case "wrong-expected-version":
      return batchError({ is: "wrong-expected-version", expected, current: written.current });
  }
}
