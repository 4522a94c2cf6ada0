import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type KeyStore, StoreLocked } from "klartext/event-sourcing";
import { openMemoryEventStore } from "klartext/event-store-memory";
import { type DataFolder, DataFolderUnusable, openDataFolder } from "./data-folder.ts";
import { checkEmbeddedLog, joinInstallation, lastLogOf, OtherLog } from "./installation.ts";

describe("a data folder", () => {
  let path: string;
  let folder: DataFolder;

  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), "klartext-"));
    folder = openDataFolder(path);
  });
  afterEach(() => {
    folder.release();
    rmSync(path, { recursive: true });
  });

  it("is refused to a second service, until the first lets it go", () => {
    expect(() => openDataFolder(path)).toThrow(StoreLocked);
    expect(() => openDataFolder(path)).toThrow(`${path} is in use already (process ${process.pid}`);
    folder.release();
    folder = openDataFolder(path);
  });

  it("belongs to the log that it is first used with, also after that was moved", async () => {
    const log = openMemoryEventStore();
    await joinInstallation(folder, log);
    await joinInstallation(folder, log);
    expect(lastLogOf(folder)).toBe(log.logId);

    const moved = openMemoryEventStore();
    await moved.storeKeys(await keysOf(log));
    await joinInstallation(folder, moved);
    expect(lastLogOf(folder)).toBe(moved.logId);
    await expect(joinInstallation(folder, log)).rejects.toThrow(/left behind.*KLARTEXT_EVENTSTORE_URL/);
    expect(lastLogOf(folder)).toBe(moved.logId);
  });

  it("gets no empty log once it was used with one", async () => {
    checkEmbeddedLog(folder);
    await joinInstallation(folder, openMemoryEventStore());
    expect(() => checkEmbeddedLog(folder)).toThrow(/holds none.*KLARTEXT_EVENTSTORE_URL/);
    writeFileSync(folder.log, "");
    checkEmbeddedLog(folder);
  });

  it("refuses the log of another installation, also an empty one, and writes to neither", async () => {
    await joinInstallation(folder, openMemoryEventStore());
    const files = readdirSync(path);
    const empty = openMemoryEventStore();
    const other = openMemoryEventStore();
    const otherPath = mkdtempSync(join(tmpdir(), "klartext-"));
    const otherFolder = openDataFolder(otherPath);
    await joinInstallation(otherFolder, other);
    for (const log of [empty, other]) {
      await expect(joinInstallation(folder, log)).rejects.toThrow(OtherLog);
      await expect(joinInstallation(folder, log)).rejects.toThrow(/KLARTEXT_DATA.*KLARTEXT_EVENTSTORE_URL/);
    }
    expect(await keysOf(empty)).toEqual([]);
    expect(readdirSync(path)).toEqual(files);
    otherFolder.release();
    rmSync(otherPath, { recursive: true });
  });

  it("is refused when it cannot be read where it belongs", async () => {
    writeFileSync(join(path, "installation.json"), "{");
    await expect(joinInstallation(folder, openMemoryEventStore())).rejects.toThrow(DataFolderUnusable);
  });
});

async function keysOf(store: KeyStore) {
  const keys = [];
  for await (const batch of store.allKeys()) {
    for (const [id, key] of batch) if (key.state === "usable") keys.push({ id, secret: key.secret });
  }
  return keys;
}
