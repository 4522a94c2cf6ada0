import { newEvent, newEvents, newStream, type OpenStore, storePerTest } from "./opened-store.ts";

export function repeatingContract(open: OpenStore): void {
  const store = storePerTest(open);

  test("is the same append, with the same answer", async () => {
    const request = { stream: newStream(), expectedRevision: "no-stream", events: newEvents(2) } as const;
    const first = await store().append(request);
    expect(await store().append(request)).toEqual({ ...first, repeated: true });
    expect(await store().readStream(request.stream)).toHaveLength(2);
  });

  test("is recognised by the ids alone, as the clock may have moved on", async () => {
    const event = newEvent();
    const request = { stream: newStream(), expectedRevision: "no-stream" } as const;
    const first = await store().append({ ...request, events: [event] });
    const later = { ...event, recordedAt: "2026-03-02T09:31:00.000Z", metadata: "{}" };
    expect(await store().append({ ...request, events: [later] })).toEqual({ ...first, repeated: true });
    expect(await store().readStream(request.stream)).toMatchObject([event]);
  });

  test("is recognised after the stream has moved on", async () => {
    const stream = newStream();
    await store().append({ stream, expectedRevision: "no-stream", events: newEvents(1) });
    const request = { stream, expectedRevision: 0, events: newEvents(2) };
    const first = await store().append(request);
    await store().append({ stream, expectedRevision: 2, events: newEvents(3) });
    expect(await store().append(request)).toEqual({ ...first, repeated: true });
    expect(await store().readStream(stream)).toHaveLength(6);
  });

  test("is recognised while the first try is still under way", async () => {
    const request = { stream: newStream(), expectedRevision: "no-stream", events: newEvents(2) } as const;
    const results = await Promise.all([store().append(request), store().append(request)]);
    expect(results.map(({ repeated }) => repeated).sort()).toEqual([false, true]);
    expect(results[0].position).toBe(results[1].position);
    expect(await store().readStream(request.stream)).toHaveLength(2);
  });

  test.each(["first", "last"] as const)(
    "is another append when its %s event is another one",
    async (which) => {
      const stream = newStream();
      const [one, two] = [newEvent(), newEvent()];
      await store().append({ stream, expectedRevision: "no-stream", events: [one, two] });
      const events = which === "first" ? [newEvent(), two] : [one, newEvent()];
      await expect(store().append({ stream, expectedRevision: "no-stream", events })).rejects.toMatchObject({
        name: "WrongExpectedRevision",
        actual: 1,
      });
    },
  );

  test("is another append when it brings more than was stored", async () => {
    const stream = newStream();
    const events = newEvents(2);
    await store().append({ stream, expectedRevision: "no-stream", events });
    const attempt = store().append({
      stream,
      expectedRevision: "no-stream",
      events: [...events, newEvent()],
    });
    await expect(attempt).rejects.toMatchObject({ name: "WrongExpectedRevision", actual: 1 });
    expect(await store().readStream(stream)).toHaveLength(2);
  });
}
