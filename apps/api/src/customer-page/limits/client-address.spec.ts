import type { FastifyRequest } from "fastify";
import { clientAddress } from "./client-address.ts";

function from(remoteAddress: string, forwarded?: string): string {
  const headers = forwarded === undefined ? {} : { "x-forwarded-for": forwarded };
  return clientAddress({ socket: { remoteAddress }, headers } as unknown as FastifyRequest);
}

it.each([
  ["a visitor without a proxy", "198.51.100.4", undefined, "198.51.100.4"],
  ["a visitor who claims to be somebody else", "198.51.100.4", "203.0.113.9", "198.51.100.4"],
  ["a proxy on this machine", "127.0.0.1", "203.0.113.9", "203.0.113.9"],
  ["a proxy on this machine, in IPv6", "::1", "203.0.113.9", "203.0.113.9"],
  ["a proxy in this network", "::ffff:10.0.0.7", "203.0.113.9", "203.0.113.9"],
  ["a proxy, and a visitor who made up one before", "10.0.0.7", "192.0.2.1, 203.0.113.9", "203.0.113.9"],
  ["a proxy that says nothing", "10.0.0.7", undefined, "10.0.0.7"],
  ["one of many addresses of the same visitor", "2001:db8:1:2:3:4:5:6", undefined, "2001:db8:1:2"],
])("counts %s", (_, peer, forwarded, address) => {
  expect(from(peer, forwarded)).toBe(address);
});
