/**
 * Streams in the server's log that are not the domain's: `$…` are the server's own, `_…` this adapter's (keys, leases,
 * the log's identity). Neither is ever shown as part of our log.
 */
export const KEY_STREAMS = "_key-";
export const LEASE_STREAMS = "_lease-";
export const DESTROYED_KEYS = "_destroyed-keys";
export const LOG_IDENTITY = "_log";

export function isOurs(stream: string): boolean {
  return !stream.startsWith("$") && !stream.startsWith("_");
}

export function isKeyStream(stream: string): boolean {
  return stream.startsWith(KEY_STREAMS);
}

/** For a subscription of all our streams, and of the keys, which come along before the events that need them. */
export const OURS_AND_KEYS = "^([^$_]|_key-)";
