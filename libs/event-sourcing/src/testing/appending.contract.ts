import fc from "fast-check";
import {
  type ExpectedRevision,
  MAX_APPEND_BYTES,
  MAX_APPEND_EVENTS,
  MAX_EVENT_BYTES,
  type NewEvent,
} from "klartext/event-sourcing";
import { newEvent, newEvents, newStream, type OpenStore, storePerTest } from "./opened-store.ts";

export function appendingContract(open: OpenStore): void {
  const store = storePerTest(open);

  test("begins a stream that does not exist", async () => {
    const stream = newStream();
    const result = await store().append({ stream, expectedRevision: "no-stream", events: newEvents(2) });
    expect(result).toMatchObject({ revision: 1, repeated: false });
    expect((await store().readStream(stream)).map(({ revision }) => revision)).toEqual([0, 1]);
  });

  test("goes on after the expected revision", async () => {
    const stream = newStream();
    await store().append({ stream, expectedRevision: "no-stream", events: newEvents(2) });
    const result = await store().append({ stream, expectedRevision: 1, events: newEvents(3) });
    expect(result).toMatchObject({ revision: 4, repeated: false });
  });

  test.each<[string, number, ExpectedRevision, number | "no-stream"]>([
    ["a stream is expected to be new but exists", 2, "no-stream", 1],
    ["the stream has moved on", 3, 1, 2],
    ["the stream is not that far yet", 2, 2, 1],
    ["the stream does not exist", 0, 0, "no-stream"],
  ])("refuses when %s, and stores nothing", async (_, present, expectedRevision, actual) => {
    const stream = newStream();
    if (present > 0) {
      await store().append({ stream, expectedRevision: "no-stream", events: newEvents(present) });
    }
    const head = await store().head();
    await expect(store().append({ stream, expectedRevision, events: newEvents(2) })).rejects.toMatchObject({
      name: "WrongExpectedRevision",
      stream,
      expected: expectedRevision,
      actual,
    });
    expect(await store().readStream(stream)).toHaveLength(present);
    expect(await store().head()).toBe(head);
  });

  test("lets exactly one of many writers to the same place through", async () => {
    const stream = newStream();
    await store().append({ stream, expectedRevision: "no-stream", events: newEvents(1) });
    const attempts = Array.from({ length: 20 }, () =>
      store().append({ stream, expectedRevision: 0, events: newEvents(2) }),
    );
    const outcomes = await Promise.allSettled(attempts);
    const losers = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(losers).toHaveLength(19);
    for (const { reason } of losers)
      expect(reason).toMatchObject({ name: "WrongExpectedRevision", actual: 2 });
    expect(await store().readStream(stream)).toHaveLength(3);
  });

  test("a refused append does not harm those made at the same time", async () => {
    const [good, bad] = [newStream(), newStream()];
    const outcomes = await Promise.allSettled([
      store().append({ stream: good, expectedRevision: "no-stream", events: newEvents(1) }),
      store().append({ stream: bad, expectedRevision: 7, events: newEvents(1) }),
      store().append({ stream: good, expectedRevision: 0, events: newEvents(1) }),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(await store().readStream(good)).toHaveLength(2);
    expect(await store().readStream(bad)).toEqual([]);
  });

  test("bounds an event by its UTF-8 bytes, not its characters", async () => {
    const stream = newStream();
    const metadata = "{}";
    const umlauts = "ü".repeat((MAX_EVENT_BYTES - metadata.length - 2) / 2);
    const largest = newEvent({ metadata, data: `"${umlauts}"` });
    await store().append({ stream, expectedRevision: "no-stream", events: [largest] });
    expect(await store().readStream(stream)).toMatchObject([largest]);

    const tooLarge = newEvent({ metadata, data: `"${umlauts}u"` });
    await expect(store().append({ stream, expectedRevision: 0, events: [tooLarge] })).rejects.toMatchObject({
      name: "EventTooLarge",
      eventType: tooLarge.type,
      bytes: MAX_EVENT_BYTES + 1,
    });
  });

  test("stores nothing of a batch in which one event is too large", async () => {
    const stream = newStream();
    const events = [newEvent(), newEvent({ data: jsonOf(MAX_EVENT_BYTES) })];
    await expect(store().append({ stream, expectedRevision: "no-stream", events })).rejects.toMatchObject({
      name: "EventTooLarge",
    });
    expect(await store().readStream(stream)).toEqual([]);
  });

  test("takes a batch of many large events", async () => {
    const stream = newStream();
    const events = Array.from({ length: 3 }, () => newEvent({ data: jsonOf(200 * 1024) }));
    await store().append({ stream, expectedRevision: "no-stream", events });
    expect(await store().readStream(stream)).toMatchObject(events);
  });

  test("bounds an append as a whole, by its bytes and by its events", async () => {
    const stream = newStream();
    const share = MAX_APPEND_BYTES / 4;
    const full = Array.from({ length: 4 }, () => newEvent({ metadata: "{}", data: jsonOf(share - 2) }));
    const many = newEvents(MAX_APPEND_EVENTS);
    await store().append({ stream, expectedRevision: "no-stream", events: full });
    await store().append({ stream, expectedRevision: 3, events: many });
    for (const events of [
      [...full, newEvent()],
      [...many, newEvent()],
    ]) {
      const attempt = store().append({ stream, expectedRevision: 3 + MAX_APPEND_EVENTS, events });
      await expect(attempt).rejects.toMatchObject({ name: "AppendTooLarge", stream });
    }
    expect(await store().readStream(stream)).toMatchObject([...full, ...many]);
  });

  test("refuses an append without events", async () => {
    const attempt = store().append({ stream: newStream(), expectedRevision: "no-stream", events: [] });
    await expect(attempt).rejects.toThrow(RangeError);
  });

  test("law: each stream is what a list that checks its length would be", async () => {
    const attempt = fc.record({
      stream: fc.nat(2),
      expected: fc.integer({ min: -1, max: 6 }),
      count: fc.integer({ min: 1, max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(attempt, { maxLength: 20 }), async (attempts) => {
        const streams = [newStream(), newStream(), newStream()];
        const lists: NewEvent[][] = [[], [], []];
        const appends = attempts.map(({ stream, expected, count }) => {
          const events = newEvents(count);
          const list = lists[stream] ?? [];
          const accepted = list.length === expected + 1;
          if (accepted) list.push(...events);
          const expectedRevision = expected === -1 ? "no-stream" : expected;
          const made = store().append({ stream: streams[stream] ?? "", expectedRevision, events });
          return made
            .then(
              () => true,
              () => false,
            )
            .then((outcome) => expect(outcome).toBe(accepted));
        });
        await Promise.all(appends);
        const stored = await Promise.all(streams.map((stream) => store().readStream(stream)));
        expect(stored.map((events) => events.map(({ id }) => id))).toEqual(
          lists.map((list) => list.map(({ id }) => id)),
        );
      }),
      { numRuns: 20 },
    );
  });
}

/** JSON text of so many bytes. */
function jsonOf(bytes: number): string {
  return JSON.stringify("x".repeat(bytes - 2));
}
