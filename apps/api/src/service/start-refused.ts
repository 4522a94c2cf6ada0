import { StoreLocked, StoreUnavailable } from "klartext/event-sourcing";
import { EventStoreDbUnusable } from "klartext/event-store-eventstoredb";
import { NodeIdUnusable } from "klartext/nest";
import { ConfigurationInvalid } from "../configuration/configuration.ts";
import { DataFolderUnusable } from "./data-folder.ts";
import { OtherLog } from "./installation.ts";

const reasons = [
  ConfigurationInvalid,
  DataFolderUnusable,
  EventStoreDbUnusable,
  NodeIdUnusable,
  OtherLog,
  StoreLocked,
  StoreUnavailable,
];

/** Whether the service did not start for a reason that its operator can do something about: the message says it all. */
export function isStartRefused(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return (
    reasons.some((reason) => error instanceof reason) || ("syscall" in error && error.syscall === "listen")
  );
}
