import { Server, type ServerCredentials } from "@grpc/grpc-js";
import { Admission, type User } from "./admission.ts";
import type { MemberContext } from "./call-handling.ts";
import type { Cluster } from "./cluster.ts";
import { Connections } from "./connections.ts";
import type { Faults } from "./faults.ts";
import { gossipHandlers } from "./gossip-service.ts";
import { gossipService, serverFeaturesService } from "./protocol.ts";
import { serverFeaturesHandlers } from "./server-features-service.ts";
import type { StandInLog } from "./stand-in-log.ts";
import { streamsHandlers, streamsMethods } from "./streams-service.ts";

export interface MemberOptions {
  readonly index: number;
  readonly log: StandInLog;
  readonly faults: Faults;
  readonly cluster: Cluster;
  readonly users: readonly User[];
  readonly credentials: ServerCredentials;
  readonly isOlder: boolean;
}

/** One server of the cluster, at a port of its own. */
export class Member {
  readonly #context: MemberContext;

  constructor({ index, log, faults, cluster, users, credentials, isOlder }: MemberOptions) {
    // An append of 1 MiB has to come through to be refused with the right error.
    const server = new Server({ "grpc.max_receive_message_length": 17 * 1024 * 1024 });
    const injector = server.createConnectionInjector(credentials);
    const connections = new Connections((socket) => injector.injectConnection(socket));
    const admission = new Admission(faults, users, cluster, index);
    this.#context = { log, faults, admission, connections, subscriptions: new Set(), isOlder };
    const methods = streamsMethods(isOlder);
    server.addService(methods, streamsHandlers(this.#context));
    server.addService(gossipService.GossipService, gossipHandlers(cluster, faults));
    if (isOlder) return;
    const features = serverFeaturesService.ServerFeaturesService;
    const known = [methods, gossipService.GossipService, features];
    server.addService(features, serverFeaturesHandlers(known, faults));
  }

  /** @returns the port */
  switchOn(port: number): Promise<number> {
    return this.#context.connections.listen(port);
  }

  switchOff(): Promise<void> {
    return this.#context.connections.close();
  }

  /** @param error what the subscribers are told; null when the subscriptions just end */
  endSubscriptions(error: Error | null): void {
    for (const end of this.#context.subscriptions) end(error);
  }
}
