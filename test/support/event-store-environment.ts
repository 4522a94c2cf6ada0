import { logOfItsOwn } from "../eventstore/tested-server.ts";
import { startEventStoreStandIn } from "../eventstore-stand-in/start-stand-in.ts";

/** An EventStoreDB for service processes, and how they are told of it. */
export interface EventStoreForNodes {
  readonly environment: Readonly<Record<string, string>>;
  /** Kills the server and starts it again; `undefined` for a real one, which is somebody else's to restart. */
  readonly restart: (() => Promise<void>) | undefined;
  stop(): Promise<void>;
}

/** A log of its own on the real server that `KLARTEXT_TEST_EVENTSTORE_URL` names; without it, on a stand-in. */
export async function eventStoreForNodes(): Promise<EventStoreForNodes> {
  const real = process.env.KLARTEXT_TEST_EVENTSTORE_URL;
  if (real) {
    return {
      environment: eventStoreEnvironment(logOfItsOwn(real)),
      restart: undefined,
      stop: async () => {},
    };
  }
  const standIn = await startEventStoreStandIn();
  return {
    environment: eventStoreEnvironment(standIn.connectionString),
    restart: () => standIn.restart(),
    stop: () => standIn.stop(),
  };
}

/** How a service process is told of its log. */
export function eventStoreEnvironment(url: string): Readonly<Record<string, string>> {
  return {
    KLARTEXT_EVENTSTORE_URL: url,
    KLARTEXT_MASTER_KEY: Buffer.from(new Uint8Array(32).fill(11)).toString("base64"),
  };
}
