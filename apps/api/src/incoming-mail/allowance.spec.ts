import { Allowance } from "./allowance.ts";

it("gives out so many within an hour, and as many in the next one", () => {
  let now = 0;
  const allowance = new Allowance(2, () => now);
  expect([allowance.take(), allowance.take(), allowance.take()]).toEqual([true, true, false]);
  expect(allowance.renewedAt).toBe(60 * 60 * 1000);
  now = 60 * 60 * 1000 - 1;
  expect(allowance.take()).toBe(false);
  now += 1;
  expect([allowance.take(), allowance.take(), allowance.take()]).toEqual([true, true, false]);
});
