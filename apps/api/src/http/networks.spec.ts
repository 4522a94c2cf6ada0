import { isIn, LOOPBACK, networksIn } from "./networks.ts";

const among = (text: string, address: string) => {
  const networks = networksIn(text);
  return networks && isIn(networks, address);
};

it.each([
  [LOOPBACK, "127.0.0.1", true],
  [LOOPBACK, "::1", true],
  [LOOPBACK, "::ffff:127.0.0.1", true],
  [LOOPBACK, "172.17.0.1", false],
  [LOOPBACK, "", false],
  ["172.17.0.1", "172.17.0.1", true],
  ["172.17.0.1", "172.17.0.2", false],
  ["10.0.0.0/8,fd00::/8", "fd12::1", true],
  ["0.0.0.0/0", "203.0.113.9", true],
])("says of %s whether %s lies in it", (text, address, lies) => expect(among(text, address)).toBe(lies));

it.each(["", "proxy.example", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/8/8", "::1,", "fd00::/129"])(
  "does not take %j for networks",
  (text) => expect(networksIn(text)).toBeUndefined(),
);
