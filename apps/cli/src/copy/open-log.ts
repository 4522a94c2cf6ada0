import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { type Store, StoreLocked, StoreUnavailable } from "klartext/event-sourcing";
import { EventStoreDbUnusable, openEventStoreDbEventStore } from "klartext/event-store-eventstoredb";
import { openSqliteEventStore } from "klartext/event-store-sqlite";
import { NotPossible } from "../command.ts";
import type { LogName } from "./log-name.ts";

/** Milliseconds: time for a new leader to be elected without the copy being broken off. */
const PATIENCE = 10_000;

/**
 * Opens a log by its name, whichever store it is in.
 * @param isNew whether a log may come to be where there is none
 * @throws NotPossible in words for who named it
 */
export async function openLog(name: LogName, isNew: "may-be-new" | "must-exist"): Promise<Store> {
  try {
    if (name.engine === "eventstoredb") {
      return await openEventStoreDbEventStore({ ...name, patience: PATIENCE });
    }
    if (isNew === "may-be-new") mkdirSync(dirname(name.file), { recursive: true, mode: 0o700 });
    else if (!existsSync(name.file)) throw noLogAt(name.file);
    return await openSqliteEventStore(name);
  } catch (error) {
    throw inWords(error);
  }
}

/** How many events a log holds, where its positions tell: those of the embedded log count them, without a gap. */
export async function eventCountOf(name: LogName, store: Store): Promise<number | null> {
  return name.engine === "sqlite" ? Number((await store.head()) ?? 0) : null;
}

function inWords(error: unknown): unknown {
  if (error instanceof StoreLocked) {
    return new NotPossible(
      {
        de: `${error.place} ist in Benutzung (${error.holder}). Bitte zuerst den Dienst beenden.`,
        en: `${error.place} is in use (${error.holder}). Please stop the service first.`,
      },
      { cause: error },
    );
  }
  if (error instanceof EventStoreDbUnusable || error instanceof StoreUnavailable || isFileError(error)) {
    return new NotPossible(error.message, { cause: error });
  }
  return error;
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

function noLogAt(file: string): NotPossible {
  return new NotPossible({ de: `Es gibt kein Log ${file}.`, en: `There is no log ${file}.` });
}
