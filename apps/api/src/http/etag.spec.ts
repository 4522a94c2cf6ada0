import fc from "fast-check";
import { etagOf, revisionOf, UNCHANGED } from "./etag.ts";
import { Problem } from "./problem.ts";

describe("ETag and If-Match", () => {
  it("name the same revision", () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (revision) => {
        expect(revisionOf(etagOf(revision))).toBe(revision);
      }),
    );
  });

  it("name what has never been changed", () => {
    expect(revisionOf(etagOf(UNCHANGED))).toBe(UNCHANGED);
  });

  it.each([undefined, "*", " * "])("ask for no revision: %j", (header) => {
    expect(revisionOf(header)).toBeUndefined();
  });

  it.each(["", "3", 'W/"3"', '"3","4"', '"03"', '"-1"', '"3.0"', '"1e3"', '"9999999999"', '"abc"', '"3" x'])(
    "are refused where they are no single strong ETag of ours: %j",
    (header) => {
      expect(() => revisionOf(header)).toThrow(Problem);
    },
  );
});
