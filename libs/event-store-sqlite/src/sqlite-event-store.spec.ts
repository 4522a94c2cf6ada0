import { eventStoreContract, keyStoreContract, leasesContract } from "klartext/event-sourcing/testing";
import { openSqliteEventStore } from "klartext/event-store-sqlite";
import { temporaryFolder } from "./temporary-folder.ts";

async function open() {
  const folder = temporaryFolder();
  const store = await openSqliteEventStore({ file: folder.file("log.db") });
  const dispose = async () => {
    await store.close();
    folder.remove();
  };
  return { store, dispose };
}

eventStoreContract("The SQLite store", open);
keyStoreContract("The SQLite store", open);
leasesContract("The SQLite store", open);
