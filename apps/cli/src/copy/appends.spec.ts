import * as fc from "fast-check";
import { MAX_APPEND_BYTES, MAX_APPEND_EVENTS, type StoredEvent } from "klartext/event-sourcing";
import { appendsOf } from "./appends.ts";

const log = fc
  .array(
    fc.record({
      stream: fc.constantFrom("a", "b"),
      times: fc.integer({ min: 1, max: 700 }),
      kib: fc.nat(200),
    }),
    {
      maxLength: 8,
    },
  )
  .map((runs) => {
    const lengths = new Map<string, number>();
    return runs.flatMap(({ stream, times, kib }) =>
      Array.from({ length: times }, (_, index): StoredEvent => {
        const revision = lengths.get(stream) ?? 0;
        lengths.set(stream, revision + 1);
        const data = "ä".repeat(index % 50 === 0 ? kib * 512 : 1);
        const [id, position] = [`${stream}-${revision}`, ""];
        return {
          id,
          stream,
          revision,
          position,
          type: "T",
          version: 1,
          data,
          metadata: "{}",
          recordedAt: "",
        };
      }),
    );
  });

describe("the appends of a portion", () => {
  it("make the same events in the same order, each within what an append may hold", () => {
    fc.assert(
      fc.property(log, (events) => {
        const appends = appendsOf(events);
        expect(appends.flatMap((append) => append.events)).toEqual(events);
        for (const { stream, expectedRevision, events: together } of appends) {
          const made = together as readonly StoredEvent[];
          expect(made.every((event) => event.stream === stream)).toBe(true);
          expect(made[0]?.revision).toBe(expectedRevision === "no-stream" ? 0 : expectedRevision + 1);
          const bytes = made.reduce((sum, { data }) => sum + Buffer.byteLength(data) + 2, 0);
          expect(bytes).toBeLessThanOrEqual(MAX_APPEND_BYTES);
          expect(made.length).toBeLessThanOrEqual(MAX_APPEND_EVENTS);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("are as few as the order allows", () => {
    const event = (stream: string, revision: number) => ({
      ...{ id: "", position: "", type: "T", version: 1, data: "{}", metadata: "{}", recordedAt: "" },
      ...{ stream, revision },
    });
    const appends = appendsOf([event("a", 0), event("a", 1), event("b", 0), event("a", 2)]);
    expect(appends.map(({ stream, events }) => [stream, events.length])).toEqual([
      ["a", 2],
      ["b", 1],
      ["a", 1],
    ]);
  });
});
