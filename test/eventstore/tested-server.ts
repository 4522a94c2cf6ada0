import { randomUUID } from "node:crypto";
import { endStandInLeftovers, startEventStoreStandIn } from "../eventstore-stand-in/start-stand-in.ts";

export interface TestedServer {
  /** Of a log of our own. */
  readonly connectionString: string;
  /** For the bare client. */
  readonly serverUrl: string;
  /** The server's name of one of our streams. */
  nameInServer(stream: string): string;
  /** Kills the server and starts it again; `undefined` for a real one, which is somebody else's to restart. */
  readonly restart: (() => Promise<void>) | undefined;
  stop(): Promise<void>;
}

/** The server that the suite runs on: a real one when `KLARTEXT_TEST_EVENTSTORE_URL` names it, else the stand-in. */
export async function testedServer(): Promise<TestedServer> {
  const serverUrl = process.env.KLARTEXT_TEST_EVENTSTORE_URL;
  if (serverUrl) {
    const connectionString = logOfItsOwn(serverUrl);
    const prefix = new URLSearchParams(connectionString.split("?")[1]).get("streamPrefix") ?? "";
    return {
      ...{ connectionString, serverUrl },
      nameInServer: (stream) => prefix + stream,
      restart: undefined,
      stop: async () => {},
    };
  }
  const standIn = await startEventStoreStandIn();
  return {
    ...{ connectionString: standIn.connectionString, serverUrl: standIn.connectionString },
    nameInServer: (stream) => stream,
    restart: () => standIn.restart(),
    stop: async () => {
      await standIn.stop();
      await endStandInLeftovers();
    },
  };
}

/** A real server holds the logs of many runs: each has its own prefix. */
export function logOfItsOwn(connectionString: string): string {
  const separator = connectionString.includes("?") ? "&" : "?";
  return `${connectionString}${separator}streamPrefix=t${randomUUID().slice(0, 8)}.`;
}

/** One for all: a real server's log is founded once, with one master key. */
export const testMasterKey = new Uint8Array(32).fill(11);
