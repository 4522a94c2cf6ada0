/**
 * Runs all specs and closes with a line that any CI can count. Arguments go to jest, but for
 * `--on-eventstore`: the service processes of the end-to-end tests keep their log in EventStoreDB then.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const onEventStore = process.argv.includes("--on-eventstore");
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), "klartext-test-"));
const report = join(folder, "report.json");
try {
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, "scripts", "run.mjs"),
      "--bin",
      "jest",
      "--json",
      `--outputFile=${report}`,
      ...process.argv.slice(2).filter((argument) => argument !== "--on-eventstore"),
    ],
    {
      cwd: root,
      stdio: ["ignore", 2, 2],
      env: { ...process.env, ...(onEventStore && { KLARTEXT_TEST_ON_EVENTSTORE: "1" }) },
    },
  );
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
  process.stdout.write(
    `tests: ${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped\n`,
  );
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
