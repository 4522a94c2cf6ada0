import type { BaseOptions, EventStoreDBClient } from "@eventstore/db-client";
import type { StreamsClient } from "@eventstore/db-client/generated/streams_grpc_pb.js";

/** Headers and options of a call. */
type CallArguments = Parameters<StreamsClient["batchAppend"]>;

/** What the client keeps for its own use. Its version is pinned, and the contract suite would tell of a change. */
export interface ProtectedParts {
  readonly capabilities: Promise<{ readonly serverVersion: string }>;
  getChannel(): Promise<{ close(): void }>;
  callArguments(options: BaseOptions, callOptions: { readonly deadline: number }): CallArguments;
  /** Connects anew, to the leader if need be, after an error of what was created. */
  GRPCStreamCreator<Client, Call>(
    client: new (...args: never[]) => Client,
    debugName: string,
    create: (client: Client) => Call,
  ): () => Promise<Call>;
}

export function protectedParts(client: EventStoreDBClient): ProtectedParts {
  return client as unknown as ProtectedParts;
}
