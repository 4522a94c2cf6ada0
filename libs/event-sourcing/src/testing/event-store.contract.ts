import { appendingContract } from "./appending.contract.ts";
import { closingContract } from "./closing.contract.ts";
import { followingContract } from "./following.contract.ts";
import type { OpenStore } from "./opened-store.ts";
import { readingContract } from "./reading.contract.ts";
import { repeatingContract } from "./repeating.contract.ts";

/** What every adapter of `EventStore` guarantees. To be called from a spec, once per adapter. */
export function eventStoreContract(name: string, open: OpenStore): void {
  describe(`${name} as an event store`, () => {
    describe("appending", () => appendingContract(open));
    describe("repeating an append", () => repeatingContract(open));
    describe("reading", () => readingContract(open));
    describe("following", () => followingContract(open));
    describe("closing", () => closingContract(open));
  });
}
