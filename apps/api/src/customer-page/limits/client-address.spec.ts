import type { FastifyRequest } from "fastify";
import { LOOPBACK, networksIn } from "../../http/networks.ts";
import { clientAddress } from "./client-address.ts";

function from(remoteAddress: string, forwarded?: string, trusted = LOOPBACK): string {
  const headers = forwarded === undefined ? {} : { "x-forwarded-for": forwarded };
  const networks = networksIn(trusted);
  if (networks === undefined) throw new Error(`${trusted} are no networks.`);
  return clientAddress({ socket: { remoteAddress }, headers } as unknown as FastifyRequest, networks);
}

it.each([
  ["a visitor without a proxy", "198.51.100.4", undefined, "198.51.100.4"],
  ["a visitor who claims to be somebody else", "198.51.100.4", "203.0.113.9", "198.51.100.4"],
  ["whoever comes by way of Docker as what they are there", "172.17.0.1", "203.0.113.9", "172.17.0.1"],
  ["a proxy on this machine", "127.0.0.1", "203.0.113.9", "203.0.113.9"],
  ["a proxy on this machine, in IPv6", "::1", "203.0.113.9", "203.0.113.9"],
  ["a proxy, and a visitor who made up one before", "::1", "192.0.2.1, 203.0.113.9", "203.0.113.9"],
  ["a proxy that says nothing", "127.0.0.1", undefined, "127.0.0.1"],
  ["a visitor by way of two proxies on this machine", "::1", "203.0.113.9, 127.0.0.1", "203.0.113.9"],
])("counts %s", (_, peer, forwarded, address) => {
  expect(from(peer, forwarded)).toBe(address);
});

it("trusts the proxies that it is told to trust", () => {
  expect(from("::ffff:10.0.0.7", "203.0.113.9", "10.0.0.0/24")).toBe("203.0.113.9");
  expect(from("10.0.1.7", "203.0.113.9", "10.0.0.0/24")).toBe("10.0.1.7");
});

it.each([
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:db8:1:2::6", "2001:db8:1:2"],
  ["2001:0DB8:0001:0002::", "2001:db8:1:2"],
  ["2001:db8::a:b:c:d", "2001:db8:0:0"],
  ["::a", "0:0:0:0"],
  ["fe80::1%eth0", "fe80:0:0:0"],
  ["64:ff9b::192.0.2.1", "64:ff9b:0:0"],
  ["::ffff:192.0.2.1", "192.0.2.1"],
  ["::ffff:c000:0201", "192.0.2.1"],
])("counts %s as one with all that begin with %s", (address, begins) => expect(from(address)).toBe(begins));
