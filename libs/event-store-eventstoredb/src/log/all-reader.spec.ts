import { BACKWARDS, END, START } from "@eventstore/db-client";
import { Connection } from "../connection/connection.ts";
import { realTiming } from "../connection/timing.ts";
import { AllReader } from "./all-reader.ts";
import { Positions } from "./position.ts";

/** A server's log of one event of ours and many others behind it, as on a quiet weekend; counts what is read. */
function quietLog(others: number) {
  const log = ["openPoint-1", ...Array.from({ length: others }, () => "_lease-erasures")].map(eventAt);
  let read = 0;
  let calls = 0;
  async function* readAll({ direction, fromPosition, maxCount }: ReadAll) {
    calls++;
    const place = typeof fromPosition === "string" ? fromPosition : Number(fromPosition.commit);
    const page =
      direction === BACKWARDS
        ? log.slice(0, place === END ? undefined : Number(place)).reverse()
        : log.slice(place === START ? 0 : Number(place));
    for (const event of page.slice(0, maxCount)) {
      read++;
      yield { event };
    }
  }
  const connection = new Connection({
    ...{ connectionString: "esdb://localhost:1?tls=false", streamPrefix: "", patience: 1000 },
    timing: realTiming,
  });
  connection.call = ((make: (client: unknown) => unknown) => make({ readAll })) as Connection["call"];
  const reader = new AllReader(connection, new Positions("00000000"), () => {});
  const counted = async (act: () => Promise<unknown>) => {
    [read, calls] = [0, 0];
    await act();
    return { read, calls };
  };
  return { reader, counted, add: () => log.push(eventAt("_lease-erasures", log.length)) };
}

interface ReadAll {
  readonly direction: string;
  readonly fromPosition: typeof START | typeof END | { readonly commit: bigint };
  readonly maxCount: number;
}

function eventAt(streamId: string, place: number) {
  const position = { commit: BigInt(place), prepare: BigInt(place) };
  return { streamId, position, revision: 0n, type: "T", isJson: true, data: {}, metadata: {}, created: 0 };
}

it("looks through what others wrote behind our last event once, and not at every question after the log's end", async () => {
  const { reader, counted, add } = quietLog(5_000);
  const head = await reader.head();
  expect(head).toBe("00000000-0000000000000000");
  add();
  expect((await counted(() => reader.head())).read).toBeLessThan(20);
  expect(await reader.head()).toBe(head);
});

it("comes to the end of a quiet log in few calls, however little is asked for", async () => {
  const { reader, counted } = quietLog(5_000);
  expect(await reader.read({ after: null, limit: 2 })).toHaveLength(1);
  expect((await counted(() => reader.read({ after: null, limit: 2 }))).calls).toBeLessThan(15);
});
