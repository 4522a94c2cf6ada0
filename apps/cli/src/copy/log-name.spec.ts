import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteEventStore } from "klartext/event-store-sqlite";
import { Misused, NotPossible } from "../command.ts";
import { readLogName } from "./log-name.ts";
import { openLog } from "./open-log.ts";

describe("the name of a log", () => {
  const folder = mkdtempSync(join(tmpdir(), "klartext-name-"));
  const [key, otherKey] = [randomBytes(32), randomBytes(32)];
  const KLARTEXT_MASTER_KEY = key.toString("base64");

  afterAll(() => rmSync(folder, { recursive: true }));

  it("is a file's, or a data folder's, whether they are there already or not", () => {
    writeFileSync(join(folder, "backup.db"), "");
    mkdirSync(join(folder, "data.sqlite"));
    const named = [
      ["new", "new/log.sqlite"],
      ["new.sqlite", "new.sqlite"],
      ["backup.db", "backup.db"],
      ["data.sqlite", "data.sqlite/log.sqlite"],
    ] as const;
    for (const [path, file] of named) {
      expect(readLogName(`sqlite:${join(folder, path)}`, "to", {})).toEqual({
        engine: "sqlite",
        file: join(folder, file),
      });
    }
  });

  it("is a connection, with the master key from the environment; the target may have its own", () => {
    const keyOf = (option: "from" | "to", environment: Record<string, string>) => {
      const name = readLogName("esdb+discover://cluster.example:2113", option, environment);
      return "masterKey" in name ? Buffer.from(name.masterKey) : null;
    };
    expect(keyOf("from", { KLARTEXT_MASTER_KEY })).toEqual(key);
    expect(keyOf("to", { KLARTEXT_MASTER_KEY })).toEqual(key);
    const both = { KLARTEXT_MASTER_KEY, KLARTEXT_TO_MASTER_KEY: otherKey.toString("hex") };
    expect(keyOf("from", both)).toEqual(key);
    expect(keyOf("to", both)).toEqual(otherKey);
  });

  it("says what is missing, and repeats no password", () => {
    expect(() => readLogName("http://u:secret@host", "from", {})).toThrow(Misused);
    expect(() => readLogName("http://u:secret@host", "from", {})).not.toThrow(/secret/);
    expect(() => readLogName("esdb://host", "to", {})).toThrow(
      /KLARTEXT_MASTER_KEY or KLARTEXT_MASTER_KEY_FILE/,
    );
    expect(() => readLogName("esdb://host", "to", { KLARTEXT_TO_MASTER_KEY: "short" })).toThrow(
      /KLARTEXT_TO_MASTER_KEY: .*32 bytes/,
    );
  });
});

describe("opening a log", () => {
  it("says that the service has to be stopped first, and that there is none", async () => {
    const folder = mkdtempSync(join(tmpdir(), "klartext-open-"));
    const name = { engine: "sqlite", file: join(folder, "data", "log.sqlite") } as const;
    await expect(openLog(name, "must-exist")).rejects.toThrow(/There is no log/);
    const store = await openLog(name, "may-be-new");
    await expect(openLog(name, "must-exist")).rejects.toThrow(/stop the service first/);
    await store.close();
    const another = await openSqliteEventStore(name);
    await another.close();
    const noLog = { engine: "sqlite", file: join(folder, "text.sqlite") } as const;
    writeFileSync(noLog.file, "no database at all, but long enough to be looked at".repeat(20));
    await expect(openLog(noLog, "must-exist")).rejects.toThrow(NotPossible);
    rmSync(folder, { recursive: true });
  });
});
