import { BlockList, isIP } from "node:net";

/** This machine. */
export const LOOPBACK = "127.0.0.0/8, ::1";

/** Addresses and networks, "10.0.0.7, 172.16.0.0/12, fd00::/8"; `undefined` when it is anything else. */
export function networksIn(text: string): BlockList | undefined {
  const networks = new BlockList();
  for (const entry of text.split(",").map((part) => part.trim())) {
    const [address = "", prefix, ...more] = entry.split("/");
    const version = isIP(address);
    const bits = version === 4 ? 32 : 128;
    const length = prefix === undefined ? bits : /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN;
    if (version === 0 || more.length > 0 || !(length <= bits)) return undefined;
    networks.addSubnet(address, length, version === 4 ? "ipv4" : "ipv6");
  }
  return networks;
}

/** Whether an address, as a socket or a header has it, lies in one of them. */
export function isIn(networks: BlockList, address: string): boolean {
  const version = isIP(address);
  return version !== 0 && networks.check(address, version === 4 ? "ipv4" : "ipv6");
}
