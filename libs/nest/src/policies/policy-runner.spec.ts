import { Logger } from "@nestjs/common";
import { answered, followed, holds, progress, watched } from "./testing/followed-policy.ts";

beforeAll(() => Logger.overrideLogger(false));

describe("policy runner", () => {
  it("reacts to what happened before and to what happens then", async () => {
    const { store, note, answers, start } = await followed();
    await note("vorher");
    const policies = start();
    await holds(store, progress, 1);
    await note("nachher");
    await holds(store, answered, 3);
    await policies.beforeApplicationShutdown();
    expect(await answers()).toBe(2);
  });

  it("does not double a reaction when it is cut off before the checkpoint", async () => {
    const { store, note, answers, pauses, start } = await followed();
    const append = store.append.bind(store);
    let failures = 2;
    store.append = async (request) => {
      if (request.stream === progress && failures-- > 0) throw new Error("cut off");
      return append(request);
    };
    await note("einmal");
    const policies = start();
    await holds(store, progress, 1);
    await policies.beforeApplicationShutdown();
    expect(await answers()).toBe(1);
    expect(pauses).toEqual([100, 200]);
  });

  it("goes on from its checkpoint after a restart", async () => {
    const { store, policy, note, start } = await followed();
    await note("erste");
    const before = start();
    await holds(store, progress, 1);
    await before.beforeApplicationShutdown();

    const texts: unknown[] = [];
    policy.react = async ({ event, stored }) => {
      if (stored.stream === watched) texts.push(event.data);
    };
    await note("zweite");
    const after = start();
    await holds(store, progress, 2);
    await after.beforeApplicationShutdown();
    expect(texts).toEqual([{ text: "zweite" }]);
  });

  it("does nothing any more after it was stopped", async () => {
    const { store, note, answers, start } = await followed();
    const policies = start();
    await note("vorher");
    await holds(store, answered, 2);
    await policies.beforeApplicationShutdown();
    await note("danach");
    expect(await answers()).toBe(1);
  });
});
