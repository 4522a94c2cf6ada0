import fc from "fast-check";
import { derivedUuid, eventIdOf } from "./derived-ids.ts";

const uuidV8 = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe("derived ids", () => {
  it("are UUIDs of version 8 that follow from their parts", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (parts) => {
        expect(derivedUuid(...parts)).toMatch(uuidV8);
        expect(derivedUuid(...parts)).toBe(derivedUuid(...parts));
      }),
    );
  });

  it("differ where the parts are cut elsewhere", () => {
    expect(derivedUuid("a", "bc")).not.toBe(derivedUuid("ab", "c"));
    expect(derivedUuid("1:a")).not.toBe(derivedUuid("a"));
  });

  it("number the events of a command", () => {
    expect(eventIdOf("c", 0)).not.toBe(eventIdOf("c", 1));
  });
});
