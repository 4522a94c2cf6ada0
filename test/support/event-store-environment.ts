import { type TestedServer, testedServer, testMasterKey } from "../eventstore/tested-server.ts";

/** An EventStoreDB for service processes, and how they are told of it. */
export interface EventStoreForNodes extends Pick<TestedServer, "restart" | "stop"> {
  readonly environment: Readonly<Record<string, string>>;
}

export async function eventStoreForNodes(): Promise<EventStoreForNodes> {
  const { connectionString, restart, stop } = await testedServer();
  return { environment: eventStoreEnvironment(connectionString), restart, stop };
}

/** How a service process is told of its log. */
export function eventStoreEnvironment(url: string): Readonly<Record<string, string>> {
  return {
    KLARTEXT_EVENTSTORE_URL: url,
    KLARTEXT_MASTER_KEY: Buffer.from(testMasterKey).toString("base64"),
  };
}
