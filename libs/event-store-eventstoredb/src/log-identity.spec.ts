import {
  type EventStoreStandIn,
  endStandInLeftovers,
  startEventStoreStandIn,
} from "../../../test/eventstore-stand-in/start-stand-in.ts";
import { Connection } from "./connection/connection.ts";
import { realTiming } from "./connection/timing.ts";
import { MasterKey } from "./keys/master-key.ts";
import { ownEvent } from "./log/recorded-events.ts";
import { logIdOf } from "./log-identity.ts";

const masterKey = new MasterKey(new Uint8Array(32).fill(11));
let server: EventStoreStandIn;

beforeAll(async () => {
  server = await startEventStoreStandIn();
});
afterAll(async () => {
  await server.stop();
  await endStandInLeftovers();
});

const connect = () =>
  new Connection({
    ...{ connectionString: server.connectionString, streamPrefix: "" },
    ...{ patience: 5_000, timing: realTiming },
  });

test("a log that another process founds, and writes to, between two looks is no foreign one", async () => {
  const [slow, quick] = [connect(), connect()];
  const call = slow.call.bind(slow);
  let calls = 0;
  let founded = "";
  slow.call = async (make, patience) => {
    if (++calls === 2) {
      founded = await logIdOf(quick, masterKey);
      await quick.append("organization", [ownEvent("CalendarSet")], "no-stream");
    }
    return call(make, patience);
  };
  expect(await logIdOf(slow, masterKey)).toBe(founded);
  slow.close();
  quick.close();
});
