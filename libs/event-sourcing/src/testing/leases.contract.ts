import { randomUUID } from "node:crypto";
import { type OpenStore, storePerTest } from "./opened-store.ts";

/** What every adapter of `Leases` guarantees within one process. To be called from a spec, once per adapter. */
export function leasesContract(name: string, open: OpenStore): void {
  describe(`${name} as a keeper of leases`, () => {
    const store = storePerTest(open);
    const never = new AbortController().signal;

    test("gives a lease to one at a time", async () => {
      const name = randomUUID();
      const lease = await store().tryLease(name);
      expect(lease?.lost.aborted).toBe(false);
      expect(await store().tryLease(name)).toBeNull();
      const other = await store().tryLease(`${name}-other`);
      expect(other).not.toBeNull();
      await other?.release();
      await lease?.release();
    });

    test("passes a lease on when it is given back", async () => {
      const name = randomUUID();
      const first = await store().acquireLease(name, never);
      const waiting = store().acquireLease(name, never);
      await first.release();
      const second = await waiting;
      expect(second.lost.aborted).toBe(false);
      expect(await store().tryLease(name)).toBeNull();
      await second.release();
      await (await store().tryLease(name))?.release();
    });

    test("giving it back twice takes it from nobody", async () => {
      const name = randomUUID();
      const first = await store().acquireLease(name, never);
      await first.release();
      const second = await store().acquireLease(name, never);
      await first.release();
      expect(await store().tryLease(name)).toBeNull();
      await second.release();
    });

    test("ends the waiting when the signal says so", async () => {
      const name = randomUUID();
      const lease = await store().acquireLease(name, never);
      const stop = new AbortController();
      const waiting = store().acquireLease(name, stop.signal);
      stop.abort(new Error("no longer wanted"));
      await expect(waiting).rejects.toThrow("no longer wanted");
      await lease.release();
      await expect(store().acquireLease(name, stop.signal)).rejects.toThrow("no longer wanted");
    });

    test("ends the waiting when the store is closed", async () => {
      const name = randomUUID();
      await store().acquireLease(name, never);
      const waiting = expect(store().acquireLease(name, never)).rejects.toMatchObject({
        name: "StoreUnavailable",
      });
      await store().close();
      await waiting;
      await expect(store().tryLease(name)).rejects.toMatchObject({ name: "StoreUnavailable" });
    });
  });
}
