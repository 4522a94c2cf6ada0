import { BlockList, isIPv6 } from "node:net";
import type { FastifyRequest } from "fastify";

const proxies = new BlockList();
for (const [network, prefix] of [
  ["127.0.0.0", 8],
  ["10.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const) {
  proxies.addSubnet(network, prefix, "ipv4");
}
proxies.addAddress("::1", "ipv6");
proxies.addSubnet("fc00::", 7, "ipv6");

/**
 * Whom to count a request for: the peer, or whom a proxy in front on the same machine or network says that it speaks for.
 * What a visitor from elsewhere writes into the header counts for nothing.
 */
export function clientAddress({ socket, headers }: Pick<FastifyRequest, "socket" | "headers">): string {
  const peer = socket.remoteAddress ?? "";
  if (!isProxy(peer)) return network(peer);
  const forwarded = [headers["x-forwarded-for"] ?? ""].flat().join(",").split(",");
  return network(forwarded.at(-1)?.trim() || peer);
}

function isProxy(peer: string): boolean {
  const address = peer.replace(/^::ffff:/, "");
  return proxies.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

/** Of an IPv6 address the first half: whoever has one has all that begin like it. */
function network(address: string): string {
  return isIPv6(address) && !address.startsWith("::ffff:")
    ? address.split(":").slice(0, 4).join(":")
    : address;
}
