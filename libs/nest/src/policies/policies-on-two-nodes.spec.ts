import { Logger } from "@nestjs/common";
import type { Lease, Store } from "klartext/event-sourcing";
import { NotUnderstood } from "klartext/sealing";
import type { Pause } from "../time/pause.ts";
import type { Policy } from "./policy.ts";
import { answered, followed, holds, progress, watched } from "./testing/followed-policy.ts";

beforeAll(() => Logger.overrideLogger(false));

describe("a policy on two nodes", () => {
  const seenBy = (
    name: string,
    seen: string[],
    { policy }: Awaited<ReturnType<typeof followed>>,
  ): Policy => ({
    ...policy,
    react: async (occasion) => {
      if (occasion.stored.stream === watched) seen.push(name);
      await policy.react(occasion);
    },
  });

  it("runs on one of them, and on the other as soon as that one has stopped", async () => {
    const both = await followed();
    const seen: string[] = [];
    const first = both.start(seenBy("first", seen, both));
    await both.note("eins");
    const second = both.start(seenBy("second", seen, both));
    await holds(both.store, answered, 2);
    expect(seen).toEqual(["first"]);

    await first.beforeApplicationShutdown();
    await both.note("zwei");
    await holds(both.store, answered, 3);
    expect(seen).toEqual(["first", "second"]);
    await second.beforeApplicationShutdown();
  });

  it("moves to the newer one when the older one does not understand an occasion, which leaves it alone", async () => {
    const both = await followed();
    const longPauses = Promise.withResolvers<number>();
    const stopped = new AbortController();
    const untilStopped: Pause = async (milliseconds) => {
      longPauses.resolve(milliseconds);
      await new Promise((resolve) => stopped.signal.addEventListener("abort", resolve));
    };
    const older: Policy = {
      ...both.policy,
      react: async ({ stored }) => {
        throw new NotUnderstood(stored);
      },
    };
    const first = both.start(older, both.store, untilStopped);
    await both.note("neuer");
    expect(await longPauses.promise).toBeGreaterThanOrEqual(30_000);
    const second = both.start();
    await holds(both.store, answered, 2);
    await second.beforeApplicationShutdown();
    stopped.abort();
    await first.beforeApplicationShutdown();
  });

  it("stops on the one whose lease was lost, and goes on there when it gets it again", async () => {
    const both = await followed();
    const seen: string[] = [];
    const { leased, lose, held } = losingLeases(both.store);
    const first = both.start(seenBy("first", seen, both), leased);
    await both.note("eins");
    await holds(both.store, progress, 1);
    lose();
    await held(2);
    await both.note("zwei");
    await holds(both.store, answered, 3);
    await first.beforeApplicationShutdown();
    expect(seen).toEqual(["first", "first"]);
    expect(await both.answers()).toBe(2);
  });
});

/** A store whose leases are lost when a spec says so. */
function losingLeases(store: Store) {
  let losing = new AbortController();
  let acquired = 0;
  let wake = () => {};
  const acquireLease: Store["acquireLease"] = async (name, signal): Promise<Lease> => {
    const lease = await store.acquireLease(name, signal);
    losing = new AbortController();
    acquired++;
    wake();
    return { lost: losing.signal, release: () => lease.release() };
  };
  const leased = new Proxy(store, {
    get: (target, name) => {
      if (name === "acquireLease") return acquireLease;
      const value = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  const held = async (times: number) => {
    while (acquired < times)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  };
  return { leased, lose: () => losing.abort(), held };
}
