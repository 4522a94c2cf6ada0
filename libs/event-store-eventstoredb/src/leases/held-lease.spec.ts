import type { Timing } from "../connection/timing.ts";
import { HeldLease } from "./held-lease.ts";
import type { LeaseStream } from "./lease-stream.ts";

const DURATION = 9_000;

/** Time that passes by being waited for. */
function waitedTime() {
  let now = 0;
  const timing: Timing = {
    now: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
  };
  return { timing, pass: (milliseconds: number) => (now += milliseconds), now: () => now };
}

it.each([
  ["at once", () => 0],
  ["after all its patience", (patience: number) => patience],
])("is given up well before others may take it, when keeping it fails %s", async (_, takes) => {
  const { timing, pass, now } = waitedTime();
  const append = async (_type: string, _after: unknown, patience = 0) => {
    pass(takes(patience));
    throw new Error("out of reach");
  };
  const lease = new HeldLease({ append } as unknown as LeaseStream, timing, DURATION, 0n, 0);
  await new Promise((resolve) => lease.lost.addEventListener("abort", resolve));
  expect(now()).toBeGreaterThanOrEqual(DURATION / 2);
  expect(now()).toBeLessThanOrEqual((DURATION * 2) / 3);
});
