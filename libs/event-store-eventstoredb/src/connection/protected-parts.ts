import type { BaseOptions, EventStoreDBClient } from "@eventstore/db-client";
import type { CallOptions, Metadata, Client as RpcClient } from "@grpc/grpc-js";

type RpcClientClass<Client extends RpcClient> = new (
  address: string,
  credentials: never,
  options?: object,
) => Client;

/** What the client keeps for its own use. Its version is pinned, and the contract suite would tell of a change. */
export interface ProtectedParts {
  readonly capabilities: Promise<{ readonly serverVersion: string }>;
  getChannel(): Promise<{ close(): void }>;
  callArguments(options: BaseOptions, callOptions?: CallOptions): [Metadata, CallOptions];
  /** Connects anew, to the leader if need be, after an error of what was created. */
  GRPCStreamCreator<Client extends RpcClient, Call>(
    client: RpcClientClass<Client>,
    debugName: string,
    create: (client: Client) => Call,
  ): () => Promise<Call>;
}

export function protectedParts(client: EventStoreDBClient): ProtectedParts {
  return client as unknown as ProtectedParts;
}
