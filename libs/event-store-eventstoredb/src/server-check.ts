import { type Connection, serverVersionOf } from "./connection/connection.ts";
import { unlessOvertaken } from "./connection/connection-error.ts";
import { EventStoreDbUnusable } from "./event-store-db-unusable.ts";
import { ownEvent } from "./log/recorded-events.ts";
import { LOG_IDENTITY } from "./log/streams.ts";

/** From here on the server tells the positions of a stream's events. */
const OLDEST = { major: 22, minor: 10 };

/** @throws EventStoreDbUnusable when the server is too old */
export async function checkServer(connection: Connection): Promise<void> {
  const serverVersion = await connection.call(serverVersionOf);
  const [major = 0, minor = 0] = serverVersion.split(".").map(Number);
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return;
  const found = serverVersion === "unknown" ? "one from before 21.10" : serverVersion;
  throw new EventStoreDbUnusable(
    "older-server",
    `Klartext needs EventStoreDB ${OLDEST.major}.${OLDEST.minor} or newer (or KurrentDB); this server is ${found}.`,
  );
}

/**
 * Tries out what Klartext needs to be allowed to do, without leaving anything behind; to be called when the log has its
 * identity.
 */
export async function checkRights(connection: Connection): Promise<void> {
  await connection.call(async (client) => {
    // To its end: an error that comes after an early one would have nobody to go to.
    for await (const _ of client.readAll({ maxCount: 1 }));
  });
  await unlessOvertaken(connection.append(LOG_IDENTITY, [ownEvent("RightsTried")], "no-stream"));
}
