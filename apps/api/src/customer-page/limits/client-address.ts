import { type BlockList, isIPv4, isIPv6 } from "node:net";
import type { FastifyRequest } from "fastify";
import { isIn } from "../../http/networks.ts";

/**
 * Whom to count a request for: the peer, or whom the trusted proxies in front say that they speak for. What a visitor
 * writes into the header counts for nothing: it stands to the left of what the proxies have added.
 */
export function clientAddress(
  { socket, headers }: Pick<FastifyRequest, "socket" | "headers">,
  trusted: BlockList,
): string {
  const forwarded = [headers["x-forwarded-for"] ?? ""].flat().join(",").split(",");
  let client = socket.remoteAddress ?? "";
  while (isIn(trusted, client)) {
    const before = forwarded.pop()?.trim();
    if (!before) break;
    client = before;
  }
  return counted(client);
}

/** Of an IPv6 address the first half: whoever has one has all that begin like it. */
function counted(address: string): string {
  if (!isIPv6(address)) return address;
  const groups = groupsOf(address);
  const isIPv4Inside = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isIPv4Inside) {
    const [high = 0, low = 0] = groups.slice(6);
    return [high >> 8, high & 0xff, low >> 8, low & 0xff].join(".");
  }
  return groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(":");
}

/** All eight, also where the address leaves out zeros, ends like one of IPv4, or names a zone. */
function groupsOf(address: string): readonly number[] {
  const [front = "", back = ""] = (address.split("%")[0] ?? "").split("::");
  const [before, after] = [written(front), written(back)];
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}

function written(half: string): readonly number[] {
  if (half === "") return [];
  return half.split(":").flatMap((group) => {
    if (!isIPv4(group)) return [Number.parseInt(group, 16)];
    const [a = 0, b = 0, c = 0, d = 0] = group.split(".").map(Number);
    return [a * 256 + b, c * 256 + d];
  });
}
