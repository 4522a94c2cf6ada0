import type { EventStore, Position, StoredEvent } from "klartext/event-sourcing";
import { newEvent, newEvents, newStream, type OpenStore, storePerTest } from "./opened-store.ts";

export function readingContract(open: OpenStore): void {
  const store = storePerTest(open);

  test("a stream that was never written is empty", async () => {
    expect(await store().readStream(newStream())).toEqual([]);
  });

  test("gives every field back as it was given, also of types it never heard of", async () => {
    const stream = `${newStream()}-Prüfung/東京 'x"%_`;
    const event = newEvent({
      type: "NochNieGehört 🚚",
      version: 7,
      data: JSON.stringify({ text: "Größe – “Ärger”\u2028\0 👩‍🔧", nested: [null, { ß: 1.5e300 }] }),
      metadata: JSON.stringify({ actor: "Zoë" }),
    });
    const { position } = await store().append({ stream, expectedRevision: "no-stream", events: [event] });
    const stored = { ...event, stream, revision: 0, position };
    expect(await store().readStream(stream)).toEqual([stored]);
    expect((await store().readAll({ after: null, limit: 1_000_000 })).at(-1)).toEqual(stored);
  });

  test("reads a stream from a revision on", async () => {
    const stream = newStream();
    const events = newEvents(5);
    await store().append({ stream, expectedRevision: "no-stream", events });
    expect(await store().readStream(stream, 3)).toMatchObject(events.slice(3));
    expect(await store().readStream(stream, 5)).toEqual([]);
  });

  test("streams whose names begin alike are kept apart", async () => {
    const stream = newStream();
    await store().append({ stream, expectedRevision: "no-stream", events: newEvents(1) });
    await store().append({ stream: `${stream}-1`, expectedRevision: "no-stream", events: newEvents(2) });
    expect(await store().readStream(stream)).toHaveLength(1);
  });

  test("positions ascend as strings in log order, and an append answers with that of its last event", async () => {
    const before = await store().head();
    const appends = Array.from({ length: 30 }, () =>
      store().append({ stream: newStream(), expectedRevision: "no-stream", events: newEvents(2) }),
    );
    const answered = (await Promise.all(appends)).map(({ position }) => position).sort();
    const log = await readAfter(store(), before);
    const positions = log.map(({ position }) => position);
    expect(positions).toHaveLength(60);
    expect(positions).toEqual([...new Set(positions)].sort());
    expect(log.filter(({ revision }) => revision === 1).map(({ position }) => position)).toEqual(answered);
    expect(await store().head()).toBe(positions.at(-1));
  });

  test("the events of one append stand together in the log", async () => {
    const before = await store().head();
    const streams = Array.from({ length: 10 }, newStream);
    await Promise.all(
      streams.map((stream) =>
        store().append({ stream, expectedRevision: "no-stream", events: newEvents(3) }),
      ),
    );
    const log = await readAfter(store(), before);
    for (let first = 0; first < log.length; first += 3) {
      expect(new Set(log.slice(first, first + 3).map(({ stream }) => stream)).size).toBe(1);
    }
  });

  test("reads the whole log in pages, without gap or double", async () => {
    const before = await store().head();
    const stream = newStream();
    const events = newEvents(7);
    await store().append({ stream, expectedRevision: "no-stream", events });
    const log = await readAfter(store(), before, 3);
    expect(log.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    expect(await store().readAll({ after: log.at(-1)?.position ?? null, limit: 3 })).toEqual([]);
  });

  test("knows the form of its own positions", async () => {
    const { position } = await store().append({
      stream: newStream(),
      expectedRevision: "no-stream",
      events: newEvents(1),
    });
    expect(store().isPosition(position)).toBe(true);
    for (const other of ["", "the day before yesterday", `${position}0`]) {
      expect(store().isPosition(other)).toBe(false);
    }
  });

  test("refuses a position that no log of this kind gives", async () => {
    const reading = store().readAll({ after: "the day before yesterday", limit: 1 });
    await expect(reading).rejects.toThrow(RangeError);
    const { ended } = store().follow("the day before yesterday", () => {});
    await expect(ended).rejects.toThrow(RangeError);
  });

  test("a reader sees each append wholly or not at all, while others write", async () => {
    const stream = newStream();
    let writing = true;
    const writer = (async () => {
      for (let made = 0; made < 30; made++) {
        const expectedRevision = made === 0 ? "no-stream" : made * 3 - 1;
        await store().append({ stream, expectedRevision, events: newEvents(3) });
      }
      writing = false;
    })();
    let seen = 0;
    while (writing) {
      const { length } = await store().readStream(stream);
      expect(length % 3).toBe(0);
      expect(length).toBeGreaterThanOrEqual(seen);
      seen = length;
      await new Promise(setImmediate);
    }
    await writer;
    expect(await store().readStream(stream)).toHaveLength(90);
  });

  test("what was acknowledged is read at once", async () => {
    const stream = newStream();
    const { position } = await store().append({
      stream,
      expectedRevision: "no-stream",
      events: newEvents(1),
    });
    expect(await store().readStream(stream)).toHaveLength(1);
    expect(await store().head()).toBe(position);
  });
}

async function readAfter(store: EventStore, after: Position | null, limit = 1000): Promise<StoredEvent[]> {
  const log: StoredEvent[] = [];
  for (;;) {
    const page = await store.readAll({ after: log.at(-1)?.position ?? after, limit });
    expect(page.length).toBeLessThanOrEqual(limit);
    if (page.length === 0) return log;
    log.push(...page);
  }
}
