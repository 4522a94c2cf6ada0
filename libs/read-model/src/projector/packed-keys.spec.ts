import type { KnownKey } from "klartext/event-sourcing";
import { packKeys, unpackKeys } from "./packed-keys.ts";

test("keys are the same after the way", () => {
  const keys = new Map<string, KnownKey>([
    ["a", { state: "usable", secret: new Uint8Array(32).fill(1) }],
    ["b", { state: "destroyed", on: "2026-11-20" }],
    ["c", { state: "usable", secret: new Uint8Array(32).fill(3) }],
  ]);
  expect(unpackKeys(structuredClone(packKeys(keys)))).toEqual(keys);
  expect(unpackKeys(packKeys(new Map()))).toEqual(new Map());
});
