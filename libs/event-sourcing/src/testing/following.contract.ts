import type { EventStore, Position, StoredEvent } from "klartext/event-sourcing";
import { newEvents, newStream, type OpenStore, storePerTest } from "./opened-store.ts";

export function followingContract(open: OpenStore): void {
  const store = storePerTest(open);
  const append = (events = 1) =>
    store().append({ stream: newStream(), expectedRevision: "no-stream", events: newEvents(events) });

  test.each(["beginning", "middle", "end"] as const)(
    "goes from the %s of the log on to what comes",
    async (from) => {
      const first = await append(3);
      const last = await append(3);
      const after = { beginning: null, middle: first.position, end: last.position }[from];
      const past = await readAfter(store(), after);

      const follower = new Follower(store(), after);
      if (past.length > 0) await follower.reaches(last.position);
      const live = await append(2);
      await follower.reaches(live.position);
      await follower.following.stop();

      expect(follower.seen.slice(0, past.length)).toEqual(past);
      expect(follower.seen).toEqual(await readAfter(store(), after));
    },
  );

  test("passes from catching up to live without gap or double under load", async () => {
    const { position: after } = await append();
    const writers = Array.from({ length: 8 }, async () => {
      for (let made = 0; made < 25; made++) await append(2);
    });
    const follower = new Follower(store(), after);
    await Promise.all(writers);
    await follower.reaches((await append()).position);
    await follower.following.stop();
    expect(follower.seen).toHaveLength(401);
    expect(follower.seen).toEqual(await readAfter(store(), after));
  });

  test("hands nothing on after it was stopped", async () => {
    const follower = new Follower(store(), await store().head());
    await follower.reaches((await append()).position);
    await follower.following.stop();
    await expect(follower.following.ended).resolves.toBeUndefined();
    const other = new Follower(store(), await store().head());
    await other.reaches((await append()).position);
    await other.following.stop();
    expect(follower.seen).toHaveLength(1);
  });

  test("stopping waits for the batch that is being handled", async () => {
    const release = Promise.withResolvers<void>();
    const follower = new Follower(store(), await store().head(), () => release.promise);
    await follower.reaches((await append()).position);
    let stopped = false;
    const stop = follower.following.stop().then(() => {
      stopped = true;
    });
    await append();
    expect(stopped).toBe(false);
    release.resolve();
    await stop;
    expect(follower.seen).toHaveLength(1);
  });

  test.each([
    [
      "throws",
      () => {
        throw new Error("broken handler");
      },
    ],
    ["rejects", () => Promise.reject(new Error("broken handler"))],
  ])("ends with the error when the handler %s; the store goes on", async (_, fail: () => Promise<void>) => {
    const { following } = new Follower(store(), await store().head(), fail);
    const ended = expect(following.ended).rejects.toThrow("broken handler");
    await append();
    await ended;
    await following.stop();
    await expect(append()).resolves.toMatchObject({ repeated: false });
  });

  test("waits for a slow handler, and then hands over what has come meanwhile", async () => {
    let running = 0;
    let most = 0;
    const release = Promise.withResolvers<void>();
    const follower = new Follower(store(), await store().head(), async () => {
      most = Math.max(most, ++running);
      await release.promise;
      running--;
    });
    await follower.reaches((await append()).position);
    const appended = await Promise.all(Array.from({ length: 20 }, () => append()));
    expect(follower.seen).toHaveLength(1);
    release.resolve();
    await follower.reaches(
      appended
        .map(({ position }) => position)
        .sort()
        .at(-1) ?? "",
    );
    await follower.following.stop();
    expect(follower.seen).toHaveLength(21);
    expect(most).toBe(1);
  });

  test("a slow one does not hold up another one", async () => {
    const never = Promise.withResolvers<void>();
    const slow = new Follower(store(), await store().head(), () => never.promise);
    const quick = new Follower(store(), await store().head());
    await append();
    await quick.reaches((await append()).position);
    never.resolve();
    await Promise.all([slow.following.stop(), quick.following.stop()]);
    expect(quick.seen).toHaveLength(2);
  });
}

/** Follows a log, keeps what it is handed, and tells when a position has come. */
class Follower {
  readonly seen: StoredEvent[] = [];
  readonly following;
  readonly #awaited: { readonly position: Position; readonly reached: () => void }[] = [];

  constructor(store: EventStore, after: Position | null, handle: () => void | Promise<void> = () => {}) {
    this.following = store.follow(after, (events) => {
      this.seen.push(...events);
      for (const { position, reached } of this.#awaited) if (this.#has(position)) reached();
      return handle();
    });
  }

  async reaches(position: Position): Promise<void> {
    if (this.#has(position)) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#awaited.push({ position, reached: resolve });
    await Promise.race([promise, this.following.ended]);
  }

  #has(position: Position): boolean {
    return (this.seen.at(-1)?.position ?? "") >= position;
  }
}

async function readAfter(store: EventStore, after: Position | null): Promise<readonly StoredEvent[]> {
  return store.readAll({ after, limit: 1_000_000 });
}
