import { PassThrough } from "node:stream";
import type { AllStreamRecordedEvent } from "@eventstore/db-client";
import { Connection } from "../connection/connection.ts";
import { realTiming } from "../connection/timing.ts";
import type { AllReader } from "./all-reader.ts";
import type { Place } from "./read-all.ts";
import { Subscription } from "./subscription.ts";

const place = (commit: number): Place => ({ commit: BigInt(commit), prepare: BigInt(commit) });
const eventAt = (commit: number) => ({ streamId: "openPoint-1", position: place(commit) });

interface Asked {
  readonly fromPosition: unknown;
  readonly filter: { checkpointReached(subscription: unknown, place: Place): Promise<void> };
}

/** A server that hands its subscriptions to a test. */
function following() {
  const asked: (Asked & { readonly stream: PassThrough })[] = [];
  let wake = () => {};
  const subscribeToAll = (options: Asked) => {
    const stream = new PassThrough({ objectMode: true });
    asked.push({ ...options, stream });
    wake();
    return Object.assign(stream, { unsubscribe: async () => {} });
  };
  const connection = new Connection({
    ...{ connectionString: "esdb://localhost:1?tls=false", streamPrefix: "", patience: 1000 },
    timing: { ...realTiming, sleep: async () => {} },
  });
  Object.defineProperty(connection, "client", { value: { subscribeToAll } });
  const seen: bigint[] = [];
  const subscription = new Subscription({
    connection,
    reader: { at: async (at: Place) => [{ position: at }] } as unknown as AllReader,
    after: null,
    streams: "^[^$_]",
    handle: (events: readonly AllStreamRecordedEvent[]) => {
      seen.push(...events.map(({ position }) => position.commit));
      wake();
    },
  });
  const until = async (isSo: () => boolean) => {
    while (!isSo())
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  };
  const nth = async (count: number) => {
    await until(() => asked.length >= count);
    const subscribed = asked[count - 1];
    if (subscribed === undefined) throw new Error("not asked");
    return subscribed;
  };
  return { nth, until, seen, stop: () => subscription.stop() };
}

it("goes on after a cut where the server had looked through to, not at the last event of ours", async () => {
  const { nth, until, seen, stop } = following();
  const first = await nth(1);
  first.stream.write({ event: eventAt(7) });
  await until(() => seen.length === 1);
  await first.filter.checkpointReached(null, place(5000));
  first.stream.emit("error", new Error("cut"));
  expect((await nth(2)).fromPosition).toEqual(place(5000));
  await stop();
});

it("hands over what came before a checkpoint before it counts", async () => {
  const { nth, until, seen, stop } = following();
  const first = await nth(1);
  first.stream.write({ event: eventAt(7) });
  await first.filter.checkpointReached(null, place(5000));
  first.stream.write({ event: eventAt(5001) });
  await until(() => seen.length === 2);
  first.stream.emit("error", new Error("cut"));
  expect((await nth(2)).fromPosition).toEqual(place(5001));
  await stop();
});

it("outlives several errors of one subscription", async () => {
  const { nth, stop } = following();
  const { stream } = await nth(1);
  stream.emit("error", new Error("cut"));
  stream.emit("error", new Error("aborted"));
  await nth(2);
  await stop();
});
