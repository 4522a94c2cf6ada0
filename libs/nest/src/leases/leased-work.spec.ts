import { Logger } from "@nestjs/common";
import { type Leases, LocalLeases } from "klartext/event-sourcing";
import { LeasedWork } from "./leased-work.ts";

beforeAll(() => Logger.overrideLogger(false));

/** Work that tells when it begins and when it has ended. */
function work() {
  const begun: AbortSignal[] = [];
  let wake = () => {};
  let ended = 0;
  const go = async (until: AbortSignal) => {
    begun.push(until);
    wake();
    await new Promise((resolve) => until.addEventListener("abort", resolve));
    ended++;
  };
  const begins = async (times: number) => {
    while (begun.length < times)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  };
  return { go, begins, begun, ended: () => ended };
}

describe("work under a lease", () => {
  it("is done by one at a time, and by the next one as soon as the first has stopped", async () => {
    const leases = new LocalLeases();
    const [one, other] = [work(), work()];
    const first = new LeasedWork(leases, "work", one.go);
    await one.begins(1);
    const second = new LeasedWork(leases, "work", other.go);
    expect(await leases.tryLease("work")).toBeNull();
    expect(other.begun).toEqual([]);
    await first.stop();
    expect(one.ended()).toBe(1);
    await other.begins(1);
    await second.stop();
  });

  it("ends when the lease is lost, and begins again with a new one", async () => {
    const local = new LocalLeases();
    const losing = new AbortController();
    let given = 0;
    const leases: Pick<Leases, "acquireLease"> = {
      acquireLease: async (name, signal) => {
        const lease = await local.acquireLease(name, signal);
        return given++ === 0 ? { ...lease, lost: losing.signal } : lease;
      },
    };
    const done = work();
    const leased = new LeasedWork(leases, "work", done.go);
    await done.begins(1);
    losing.abort();
    await done.begins(2);
    expect(done.ended()).toBe(1);
    await leased.stop();
  });

  it("is tried again when it fails, after the lease was given back", async () => {
    const leases = new LocalLeases();
    const done = work();
    const pauses: (boolean | null)[] = [];
    let failures = 1;
    const leased = new LeasedWork(
      leases,
      "work",
      async (until) => {
        if (failures-- > 0) throw new Error("not now");
        await done.go(until);
      },
      async () => {
        const free = await leases.tryLease("work");
        pauses.push(free !== null);
        await free?.release();
      },
    );
    await done.begins(1);
    expect(pauses).toEqual([true]);
    await leased.stop();
  });
});
