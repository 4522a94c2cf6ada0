export type UnusableBecause =
  | "connection-string"
  | "unreachable"
  | "no-rights"
  | "older-server"
  | "foreign-log"
  | "master-key";

/** The server cannot be used as it is configured; the message says what to do, and holds no credentials. */
export class EventStoreDbUnusable extends Error {
  override readonly name = "EventStoreDbUnusable";
  readonly because: UnusableBecause;

  constructor(because: UnusableBecause, message: string, options?: ErrorOptions) {
    super(message, options);
    this.because = because;
  }
}
