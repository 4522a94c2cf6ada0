import { PageLimits } from "./page-limits.ts";

function limits() {
  const clock = { time: 0, now: () => clock.time };
  return { clock, counted: new PageLimits(clock) };
}

it("admits 120 requests in a minute, and as many again in the next", () => {
  const { clock, counted } = limits();
  const admitted = () => Array.from({ length: 130 }, () => counted.admits("a")).filter(Boolean).length;
  expect(admitted()).toBe(120);
  expect(counted.admits("b")).toBe(true);
  clock.time = 60_000;
  expect(admitted()).toBe(120);
});

it("forgets who came first when very many come", () => {
  const { counted } = limits();
  for (let guess = 0; guess < 30; guess++) counted.noteClosedLink("a");
  expect(counted.admits("a")).toBe(false);
  for (let visitor = 0; visitor < 10_000; visitor++) counted.admits(`v${visitor}`);
  expect(counted.admits("a")).toBe(true);
});
