import {
  type EventStoreStandIn,
  endStandInLeftovers,
  startEventStoreStandIn,
} from "../../../../test/eventstore-stand-in/start-stand-in.ts";
import { Connection } from "../connection/connection.ts";
import { realTiming } from "../connection/timing.ts";
import { AllReader } from "./all-reader.ts";
import { Positions } from "./position.ts";
import { ownEvent } from "./recorded-events.ts";
import { Subscription } from "./subscription.ts";

let server: EventStoreStandIn;
let connection: Connection;
let reader: AllReader;

beforeEach(async () => {
  server = await startEventStoreStandIn();
  connection = new Connection({
    ...{ connectionString: server.connectionString, streamPrefix: "" },
    ...{ patience: 5_000, timing: realTiming },
  });
  reader = new AllReader(connection, new Positions("0".repeat(36)), () => {});
});
afterEach(async () => {
  connection.close();
  await server.stop();
  await endStandInLeftovers();
});

const append = (stream: string) => connection.append(stream, [ownEvent("SomethingHappened")], "no-stream");

test("leaves nothing out when what it stands at was scavenged", async () => {
  const { position } = await append("test-gone");
  await append("test-next");
  await connection.call((client) => client.tombstoneStream("test-gone"));
  await server.command({ scavenge: true });
  const seen: string[] = [];
  const reached = Promise.withResolvers<void>();
  const subscription = new Subscription({
    ...{ connection, reader, after: position, streams: "^test-" },
    handle: (events) => {
      seen.push(...events.filter(({ type }) => !type.startsWith("$")).map(({ streamId }) => streamId));
      if (seen.includes("test-last")) reached.resolve();
    },
  });
  await append("test-last");
  await reached.promise;
  await subscription.stop();
  expect(seen).toEqual(["test-next", "test-last"]);
});
