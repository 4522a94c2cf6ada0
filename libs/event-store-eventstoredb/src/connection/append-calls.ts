import { randomUUID } from "node:crypto";
import type { EventStoreDBClient, Position } from "@eventstore/db-client";
import { convertToCommandError } from "@eventstore/db-client";
import unpacking from "@eventstore/db-client/dist/streams/appendToStream/unpackError.js";
import uuids from "@eventstore/db-client/dist/utils/grpcUUID.js";
import shared from "@eventstore/db-client/generated/shared_pb.js";
import services from "@eventstore/db-client/generated/streams_grpc_pb.js";
import messages from "@eventstore/db-client/generated/streams_pb.js";
import { protectedParts } from "./protected-parts.ts";

/** An event as the server takes it; `data` and `metadata` are JSON text. */
export interface ProposedEvent {
  /** A UUID: the server knows a repeated event by it. */
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
}

export interface Appended {
  /** Of the last event. */
  readonly revision: bigint;
  /** Of the last event. */
  readonly position: Position;
}

type Call = ReturnType<InstanceType<typeof services.StreamsClient>["batchAppend"]>;
type Answer = InstanceType<typeof messages.BatchAppendResp>;

interface OpenCall {
  readonly call: Call;
  /** What was asked and not answered yet, by its correlation. */
  readonly waiting: Map<string, Waiting>;
}

interface Waiting {
  readonly stream: string;
  readonly resolve: (appended: Appended) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Appends over one call that stays open, in the order of asking. The client's own way of doing so keeps what it waits
 * for in one table for the whole process: an error of one connection fails the appends of all others, and a late answer
 * then ends the process.
 */
export class AppendCalls {
  readonly #client: EventStoreDBClient;
  #open: Promise<OpenCall> | undefined;

  constructor(client: EventStoreDBClient) {
    this.#client = client;
  }

  async append(
    stream: string,
    events: readonly ProposedEvent[],
    expectedRevision: bigint | "no-stream",
  ): Promise<Appended> {
    this.#open ??= this.#call();
    const open = this.#open;
    const { call, waiting } = await open;
    if (this.#open !== open) throw new Error("The call has ended meanwhile.");
    return new Promise((resolve, reject) => {
      const correlation = randomUUID();
      waiting.set(correlation, { stream, resolve, reject });
      // What waits here is bounded by the commands under way, so the call's own buffer may take it.
      call.write(requestOf(correlation, stream, events, expectedRevision));
    });
  }

  #call(): Promise<OpenCall> {
    const waiting = new Map<string, Waiting>();
    const end = (error: Error) => {
      if (this.#open === opened) this.#open = undefined;
      for (const { reject } of waiting.values()) reject(convertToCommandError(error) ?? error);
      waiting.clear();
    };
    const open = async (): Promise<OpenCall> => {
      const call = await protectedParts(this.#client).GRPCStreamCreator(
        services.StreamsClient,
        "append",
        (client) => client.batchAppend(...this.#callArguments()),
      )();
      call.on("data", (answer: Answer) => take(answer, waiting));
      call.on("error", end);
      call.on("end", () => end(new Error("The server ended the call.")));
      return { call, waiting };
    };
    const opened = open();
    opened.catch(end);
    return opened;
  }

  #callArguments() {
    const options = { requiresLeader: true };
    return protectedParts(this.#client).callArguments(options, { deadline: Number.POSITIVE_INFINITY });
  }
}

function requestOf(
  correlation: string,
  stream: string,
  events: readonly ProposedEvent[],
  expectedRevision: bigint | "no-stream",
) {
  const options = new messages.BatchAppendReq.Options();
  const identifier = new shared.StreamIdentifier();
  identifier.setStreamName(new Uint8Array(Buffer.from(stream)));
  options.setStreamIdentifier(identifier);
  if (expectedRevision === "no-stream") options.setNoStream(new shared.Empty());
  else options.setStreamPosition(String(expectedRevision));
  const request = new messages.BatchAppendReq();
  request.setOptions(options);
  request.setCorrelationId(uuids.createUUID(correlation));
  request.setIsFinal(true);
  request.setProposedMessagesList(events.map(messageOf));
  return request;
}

function messageOf({ id, type, data, metadata }: ProposedEvent) {
  const message = new messages.BatchAppendReq.ProposedMessage();
  message.setId(uuids.createUUID(id));
  message.getMetadataMap().set("type", type).set("content-type", "application/json");
  message.setData(new Uint8Array(Buffer.from(data)));
  message.setCustomMetadata(new Uint8Array(Buffer.from(metadata)));
  return message;
}

/** An answer that nobody waits for any more is one to an append that was given up. */
function take(answer: Answer, waiting: Map<string, Waiting>): void {
  const correlation = uuids.parseUUID(answer.getCorrelationId()) ?? "";
  const waits = waiting.get(correlation);
  if (waits === undefined) return;
  waiting.delete(correlation);
  const refusal = answer.getError();
  const success = answer.getSuccess();
  const position = success?.getPosition();
  if (refusal !== undefined) waits.reject(unpacking.unpackToCommandError(refusal, waits.stream));
  else if (success === undefined || position === undefined) {
    waits.reject(new Error("The server does not tell what it appended."));
  } else {
    waits.resolve({
      revision: BigInt(success.getCurrentRevision()),
      position: {
        commit: BigInt(position.getCommitPosition()),
        prepare: BigInt(position.getPreparePosition()),
      },
    });
  }
}
