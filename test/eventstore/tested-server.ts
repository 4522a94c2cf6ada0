import { endStandInLeftovers, startEventStoreStandIn } from "../eventstore-stand-in/start-stand-in.ts";

export interface TestedServer {
  readonly connectionString: string;
  stop(): Promise<void>;
}

/** The server that the suite runs on: a real one when `KLARTEXT_TEST_EVENTSTORE_URL` names it, else the stand-in. */
export async function testedServer(): Promise<TestedServer> {
  const connectionString = process.env.KLARTEXT_TEST_EVENTSTORE_URL;
  if (connectionString) return { connectionString, stop: async () => {} };
  const standIn = await startEventStoreStandIn();
  return {
    connectionString: standIn.connectionString,
    stop: async () => {
      await standIn.stop();
      await endStandInLeftovers();
    },
  };
}

/** One for all: a real server's log is founded once, with one master key. */
export const testMasterKey = new Uint8Array(32).fill(11);
