import { inParallel } from "./in-parallel.ts";

const never = new AbortController().signal;

it("gives the outcomes in the items' order, with no more at once than allowed", async () => {
  let running = 0;
  let most = 0;
  const outcomes = await inParallel(3, [5, 1, 4, 2, 3], never, async (item) => {
    running += 1;
    most = Math.max(most, running);
    for (let turn = 0; turn < item; turn++) await Promise.resolve();
    running -= 1;
    return item * 10;
  });
  expect(outcomes).toEqual([50, 10, 40, 20, 30]);
  expect(most).toBe(3);
});

it("begins nothing after a failure, and waits for what is under way", async () => {
  const begun: number[] = [];
  const ended: number[] = [];
  const work = inParallel(2, [1, 2, 3, 4], never, async (item) => {
    begun.push(item);
    if (item === 1) throw new Error("full disk");
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    ended.push(item);
  });
  await expect(work).rejects.toThrow("full disk");
  expect([begun, ended]).toEqual([[1, 2], [2]]);
});

it("stops with the signal's reason", async () => {
  const until = AbortSignal.abort(new Error("lease lost"));
  await expect(inParallel(2, [1], until, async () => {})).rejects.toThrow("lease lost");
});
