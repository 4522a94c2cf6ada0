import fc from "fast-check";
import { openMemoryEventStore } from "klartext/event-store-memory";
import { Fingerprints } from "klartext/nest";
import { LONGEST_REPLY_NAME, messageIdOfReplyAddress, replyAddress } from "./reply-address.ts";

describe("reply address", () => {
  const uuids = fc.uuid().map((uuid) => uuid.toLowerCase());
  let ours: Fingerprints;
  let others: Fingerprints;

  beforeAll(async () => {
    ours = await Fingerprints.open(openMemoryEventStore());
    others = await Fingerprints.open(openMemoryEventStore());
  });

  it("leads back to its message, in either case", () => {
    fc.assert(
      fc.property(uuids, fc.boolean(), (messageId, inCapitals) => {
        const address = replyAddress("service+klartext@example.com", messageId, ours);
        const asReceived = inCapitals ? address.toUpperCase() : address;
        expect(messageIdOfReplyAddress(asReceived, ours)).toBe(messageId);
      }),
    );
  });

  it("is in lower case, and keeps to the 64 characters of a local part", () => {
    const name = "s".repeat(LONGEST_REPLY_NAME);
    const address = replyAddress(`${name}@example.com`, "0193f6f2-7cbb-7d1b-b9c6-5b6d3f7c5a10", ours);
    expect(address).toMatch(/^s{21}\+[a-z2-7]{42}@example\.com$/);
    expect(address.split("@")[0]).toHaveLength(64);
  });

  it("is not taken from anybody else", () => {
    fc.assert(
      fc.property(uuids, fc.integer({ min: 0, max: 41 }), (messageId, place) => {
        expect(messageIdOfReplyAddress(replyAddress("a@b.de", messageId, others), ours)).toBeNull();
        const address = replyAddress("a@b.de", messageId, ours);
        const at = address.indexOf("+") + 1 + place;
        const other = address[at] === "b" ? "c" : "b";
        const changed = address.slice(0, at) + other + address.slice(at + 1);
        expect(messageIdOfReplyAddress(changed, ours)).toBeNull();
      }),
    );
  });

  it.each(["service@example.com", "service+sales@example.com", `a+${"7".repeat(42)}@example.com`, "", "+@"])(
    "finds none in %j",
    (address) => {
      expect(messageIdOfReplyAddress(address, ours)).toBeNull();
    },
  );
});
