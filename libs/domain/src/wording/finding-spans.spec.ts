import fc from "fast-check";
import type { Span } from "./finding.ts";
import { overlapsAny, withoutOverlaps } from "./finding-spans.ts";

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 9 }))
  .map(([from, length]): Span => ({ from, to: from + length }));

it("law: what is left overlaps nothing, and leaves out only what overlaps", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 20 }), (spans) => {
      const kept = withoutOverlaps(spans);
      for (const [index, { to }] of kept.entries()) {
        expect(kept[index + 1]?.from ?? to).toBeGreaterThanOrEqual(to);
      }
      for (const one of spans) expect(kept.includes(one) || overlapsAny(kept, one)).toBe(true);
    }),
  );
});

it("law: a span overlaps one of many where a look at each of them says so", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 20 }), span, (spans, one) => {
      const kept = withoutOverlaps(spans);
      const expected = kept.some(({ from, to }) => from < one.to && one.from < to);
      expect(overlapsAny(kept, one)).toBe(expected);
    }),
  );
});

it("looks at seventeen of a hundred thousand spans", () => {
  let looks = 0;
  const spans = Array.from({ length: 100_000 }, (_, index) => ({ from: 2 * index, to: 2 * index + 1 }));
  const counted = new Proxy(spans, {
    get: (target, key, receiver) => {
      if (typeof key === "string" && /^\d+$/.test(key)) looks++;
      return Reflect.get(target, key, receiver);
    },
  });
  expect(overlapsAny(counted, { from: 150_000, to: 150_001 })).toBe(true);
  expect(looks).toBeLessThanOrEqual(18);
});
