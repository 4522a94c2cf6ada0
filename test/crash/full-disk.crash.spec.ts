import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const PROCESS = fileURLToPath(new URL("./full-disk.process.ts", import.meta.url));

/** A limit on the size of files that the system itself sets: writes fail as on a full disk, wherever SQLite makes them. */
const LIMITED = `trap '' XFSZ; ulimit -S -f 1024; exec "$0" --conditions=klartext-source "$1" "$2"`;

const onLinux = spawnSync("prlimit", ["--version"]).status === 0 ? test : test.skip;

onLinux(
  "a failing write acknowledges nothing of its commit, and the store goes on when there is room",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "klartext-full-"));
    const child = spawn("sh", ["-c", LIMITED, process.execPath, PROCESS, join(folder, "log.db")], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const next = async () => JSON.parse(String((await lines.next()).value));

    const full = await next();
    expect(full.reasons).toEqual(["StoreUnavailable"]);
    expect(full.acknowledged).toBeGreaterThan(0);
    expect(full.acknowledged).toBeLessThan(2000);
    expect(full.stored).toBe(full.acknowledged);

    execFileSync("prlimit", [`--pid=${child.pid}`, "--fsize=unlimited"]);
    child.stdin.write("There is room again.\n");
    expect(await next()).toEqual({ acknowledged: 2000, reasons: [], stored: 2000, streams: 2000 });
    rmSync(folder, { recursive: true });
  },
);
