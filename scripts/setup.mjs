/**
 * Makes the checkout ready to run: installs and builds, each only when it is missing or stale.
 * Runs on whatever Node the machine has, so it uses nothing but Node's own modules and no newer syntax than Node 20's.
 *
 * node scripts/setup.mjs [--build]
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const isWindows = process.platform === "win32";

install();
if (process.argv.includes("--build")) build();

function install() {
  const stamp = join(root, "node_modules", ".klartext-installed");
  const lock = fingerprint(["package-lock.json"]);
  if (read(stamp) === lock) return;
  say("Installing dependencies …");
  run(isWindows ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(stamp, lock);
}

function build() {
  const stamp = join(root, "dist", ".klartext-built");
  const sources = fingerprint([
    "package-lock.json",
    "tsconfig.json",
    "tsconfig.build.json",
    ...sourceFiles(),
  ]);
  if (read(stamp) === sources) return;
  say("Building …");
  rmSync(join(root, "dist"), { recursive: true, force: true });
  run(process.execPath, [join(root, "scripts", "run.mjs"), "--bin", "nest", "build"]);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, sources);
}

function sourceFiles() {
  return ["apps", "libs", "test"]
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((file) => join(folder, file)),
    )
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".spec.ts"))
    .sort();
}

function fingerprint(files) {
  const hash = createHash("sha256");
  for (const file of files)
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)))
      .update("\0");
  return hash.digest("hex");
}

function read(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], shell: isWindows });
  if (status !== 0) process.exit(status ?? 1);
}

function say(what) {
  process.stderr.write(`${what}\n`);
}
