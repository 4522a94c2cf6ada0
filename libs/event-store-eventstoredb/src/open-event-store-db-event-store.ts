import { ErrorType } from "@eventstore/db-client";
import { type Store, StoreUnavailable } from "klartext/event-sourcing";
import { Connection } from "./connection/connection.ts";
import { isOfType, reasonOf } from "./connection/connection-error.ts";
import { readConnectionString, withoutCredentials } from "./connection/connection-string.ts";
import { realTiming, type Timing } from "./connection/timing.ts";
import { EventStoreDbEventStore } from "./event-store-db-event-store.ts";
import { EventStoreDbUnusable } from "./event-store-db-unusable.ts";
import { MasterKey } from "./keys/master-key.ts";
import { logIdOf } from "./log-identity.ts";
import { checkRights, checkServer } from "./server-check.ts";

export interface EventStoreDbOptions {
  /**
   * `esdb://user:password@host:port?tls=true` or `esdb+discover://…`, as the client takes it; and `streamPrefix=…`, which
   * begins the names of all streams, so that several logs can lie in one server (at most 40 letters and digits, and a dot
   * at the end; without it, the server has to be Klartext's own).
   */
  readonly connectionString: string;
  /** 32 bytes that every key in the log is wrapped with; to be kept apart from the log and its backups. */
  readonly masterKey: Uint8Array;
  /** Milliseconds after which a call is given up with `StoreUnavailable`, all tries together. Default: 6 s. */
  readonly patience?: number;
  /** Milliseconds after which a lease of a dead process is free. Default: 10 s. */
  readonly leaseDuration?: number;
  readonly timing?: Timing;
}

const PATIENCE = 6_000;
const LEASE_DURATION = 10_000;

/**
 * Opens a log in an EventStoreDB (KurrentDB) server or cluster, 22.10 or newer; an empty one becomes a log of ours.
 *
 * Rejects with `EventStoreDbUnusable`, in words for who set it up.
 */
export async function openEventStoreDbEventStore(options: EventStoreDbOptions): Promise<Store> {
  const masterKey = new MasterKey(options.masterKey);
  const connection = connectionTo(options);
  try {
    await checkServer(connection);
    const logId = await logIdOf(connection, masterKey);
    await checkRights(connection);
    return await EventStoreDbEventStore.open({
      connection,
      masterKey,
      logId,
      leaseDuration: options.leaseDuration ?? LEASE_DURATION,
    });
  } catch (error) {
    connection.close();
    throw inWords(error, options.connectionString);
  }
}

function connectionTo(options: EventStoreDbOptions): Connection {
  const { patience = PATIENCE, timing = realTiming } = options;
  const parts = readConnectionString(options.connectionString);
  try {
    return new Connection({ ...parts, patience, timing });
  } catch {
    // Without its cause: the client's error quotes the string, and with it the password.
    throw new EventStoreDbUnusable(
      "connection-string",
      "The connection string of the EventStoreDB cannot be used. Expected is, for example, esdb://user:password@host:2113, esdb+discover://cluster.example:2113 or esdb://host:2113?tls=false; a certificate file it names must be there.",
    );
  }
}

function inWords(error: unknown, connectionString: string): unknown {
  const where = withoutCredentials(connectionString);
  if (isOfType(error, ErrorType.ACCESS_DENIED)) {
    return new EventStoreDbUnusable(
      "no-rights",
      `The EventStoreDB at ${where} refuses the user of the connection string. It needs the right to read $all and to write streams (by default: a member of $admins).`,
      { cause: error },
    );
  }
  if (error instanceof StoreUnavailable) {
    return new EventStoreDbUnusable(
      "unreachable",
      `The EventStoreDB at ${where} cannot be reached: ${reasonOf(error.cause)}. Please check address, port, TLS and whether it runs.`,
      { cause: error },
    );
  }
  return error;
}
