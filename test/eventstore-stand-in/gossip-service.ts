import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { answering } from "./call-handling.ts";
import type { Cluster, ClusterMember } from "./cluster.ts";
import type { Faults } from "./faults.ts";
import { gossip, shared } from "./protocol.ts";

const STATES = gossip.MemberInfo.VNodeState;

/** Gossip.Read: who belongs to the cluster, and in which state. */
export function gossipHandlers(cluster: Cluster, faults: Faults): UntypedServiceImplementation {
  return {
    read: answering<shared.Empty, gossip.ClusterInfo>(async () => {
      await faults.beforeAnswering("other");
      return new gossip.ClusterInfo().setMembersList(
        cluster.members().map((member) => memberInfo(member, cluster.host)),
      );
    }),
  };
}

function memberInfo({ id, port, isAlive, isLeader }: ClusterMember, host: string): gossip.MemberInfo {
  return new gossip.MemberInfo()
    .setInstanceId(new shared.UUID().setString(id))
    .setTimeStamp(String(BigInt(Date.now()) * 10_000n))
    .setState(isLeader ? STATES.LEADER : isAlive ? STATES.FOLLOWER : STATES.UNKNOWN)
    .setIsAlive(isAlive)
    .setHttpEndPoint(new gossip.EndPoint().setAddress(host).setPort(port));
}
