import type {
  handleClientStreamingCall,
  handleServerStreamingCall,
  handleUnaryCall,
  Metadata,
  ServerReadableStream,
  ServerUnaryCall,
  ServerWritableStream,
} from "@grpc/grpc-js";
import type { Admission } from "./admission.ts";
import type { Connections } from "./connections.ts";
import type { Faults } from "./faults.ts";
import { rpcErrorOf } from "./rpc-errors.ts";
import type { StandInLog } from "./stand-in-log.ts";

/** What a member's calls work with. */
export interface MemberContext {
  readonly log: StandInLog;
  readonly faults: Faults;
  readonly admission: Admission;
  readonly connections: Connections;
  /** For each running subscription, what ends it: with an error, or as if it were complete. */
  readonly subscriptions: Set<(error: Error | null) => void>;
  readonly isOlder: boolean;
}

/** What all kinds of calls have. */
export interface AnyCall {
  readonly metadata: Metadata;
  readonly cancelled: boolean;
  getPeer(): string;
}

export function answering<Request, Response>(
  handle: (call: ServerUnaryCall<Request, Response>) => Promise<Response>,
): handleUnaryCall<Request, Response> {
  return (call, callback) => {
    handle(call).then(
      (response) => callback(null, response),
      (error: unknown) => callback(rpcErrorOf(error)),
    );
  };
}

export function collecting<Request, Response>(
  handle: (call: ServerReadableStream<Request, Response>) => Promise<Response>,
): handleClientStreamingCall<Request, Response> {
  return (call, callback) => {
    handle(call).then(
      (response) => callback(null, response),
      (error: unknown) => callback(rpcErrorOf(error)),
    );
  };
}

export function streaming<Request, Response>(
  handle: (call: ServerWritableStream<Request, Response>) => Promise<void>,
): handleServerStreamingCall<Request, Response> {
  return (call) => {
    handle(call).then(
      () => call.end(),
      (error: unknown) => call.emit("error", rpcErrorOf(error)),
    );
  };
}

/** Carries out what an append is for, between the faults that may hit it. */
export async function amongFaults<Result>(
  context: MemberContext,
  call: AnyCall,
  write: () => Promise<Result>,
): Promise<Result> {
  if (call.cancelled) throw new Error("Nobody waits for the append any more.");
  if (context.faults.take("cut") !== null) {
    context.connections.cut(call.getPeer());
    throw new Error("The connection was cut before the append.");
  }
  const result = await write();
  if (context.faults.take("lose-answer") !== null) {
    context.connections.cut(call.getPeer());
    throw new Error("The connection was cut before the answer.");
  }
  return result;
}
