import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync, writeFileSync } from "node:fs";
import { openSqliteEventStore } from "klartext/event-store-sqlite";
import { temporaryFolder } from "./temporary-folder.ts";

describe("the lock of the log file", () => {
  const folder = temporaryFolder();
  afterAll(folder.remove);

  test("refuses a second store in this process until the first is closed", async () => {
    const file = folder.file("same-process.db");
    const first = await openSqliteEventStore({ file });
    await expect(openSqliteEventStore({ file })).rejects.toMatchObject({
      name: "StoreLocked",
      place: file,
      holder: expect.stringMatching(new RegExp(`^process ${process.pid}, since \\d{4}-.*Z$`)),
    });
    await first.close();
    await (await openSqliteEventStore({ file })).close();
  });

  test("refuses while another process holds the file, and no longer once that was killed", async () => {
    const file = folder.file("other-process.db");
    const holder = await holdInAnotherProcess(file);
    await expect(openSqliteEventStore({ file })).rejects.toMatchObject({
      name: "StoreLocked",
      holder: expect.stringContaining(`process ${holder.pid},`),
    });
    holder.kill("SIGKILL");
    await once(holder, "exit");
    await (await openSqliteEventStore({ file })).close();
  });

  test("is given back when the file cannot be opened", async () => {
    const file = folder.file("broken.db");
    writeFileSync(file, "This is no database, and longer than the header of one would be: ".repeat(20));
    await expect(openSqliteEventStore({ file })).rejects.toMatchObject({ name: "StoreUnavailable" });
    rmSync(file);
    await (await openSqliteEventStore({ file })).close();
  });
});

async function holdInAnotherProcess(file: string): Promise<ChildProcess> {
  const script = `
    import { openSqliteEventStore } from "klartext/event-store-sqlite";
    await openSqliteEventStore({ file: process.argv[1] });
    console.log("open");`;
  const child = spawn(
    process.execPath,
    ["--conditions=klartext-source", "--input-type=module", "--eval", script, file],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  await once(child.stdout, "data");
  return child;
}
