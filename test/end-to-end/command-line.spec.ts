import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ApiClient } from "../support/api-client.ts";
import {
  ADMIN_KEY,
  endLeftovers,
  logEnvironment,
  startProgram,
  startServiceProcess,
} from "../support/service-process.ts";

const example = join(process.cwd(), "examples", "op-liste-service.csv");

describe("the command line", () => {
  let folder: string;
  let log: Readonly<Record<string, string>>;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "klartext-cli-"));
    log = await logEnvironment(folder);
  });

  afterEach(async () => {
    await endLeftovers();
    rmSync(folder, { recursive: true });
  });

  function klartext(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    const main = join(process.cwd(), "dist", "apps/cli/src/main.js");
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--no-warnings", main, ...args], {
      encoding: "utf8",
      env: {
        ...{ ...process.env, NODE_OPTIONS: "", LANG: "de_DE.UTF-8", KLARTEXT_DATA: folder },
        ...log,
        ...environment,
      },
    });
    return { status, stdout, stderr };
  }

  it("imports a list into the data folder, once, and exports it", () => {
    const dryRun = klartext(["import", example, "--list", "OP-Liste", "--dry-run"]);
    expect(dryRun.status).toBe(0);
    expect(dryRun.stdout).toMatch(/29 neu.*1 abgelehnt\nNichts davon ist geschehen/s);

    const first = klartext(["import", example, "--list", "OP-Liste"]);
    expect(first.status).toBe(0);
    expect(first.stdout).toContain("29 neu, 0 geändert, 0 unverändert, 0 zu entscheiden, 1 abgelehnt");
    expect(first.stdout).toMatch(/! Zeile 15, Spalte J \(Termin\), „31.02.2026“: .+/);

    const again = klartext(["import", example, "--list", "OP-Liste"], { LANG: "en_GB.UTF-8" });
    expect(again.stdout).toContain("0 new, 0 changed, 29 unchanged, 0 to decide, 1 rejected");

    const output = join(folder, "liste.csv");
    expect(klartext(["export", "--output", output, "state=open", "sort=number"]).status).toBe(0);
    const [header, row] = readFileSync(output, "utf8").split("\r\n");
    expect(header).toMatch(/^\uFEFFNr\.;Art;Thema;/);
    expect(row).toMatch(/^OP-2026-0004;Vorfall;Hotline 12.08. nicht besetzt\?;/);
  });

  it("says what is wrong, and tells what cannot be done from what was asked wrongly", () => {
    const unreadable = klartext(["import", join(process.cwd(), "package.json"), "--list", "OP-Liste"]);
    expect(unreadable).toMatchObject({ status: 1, stderr: expect.stringContaining("Überschriften") });
    expect(klartext(["import", "fehlt.csv", "--list", "OP-Liste"])).toMatchObject({
      status: 1,
      stderr: "Die Datei fehlt.csv kann nicht gelesen werden.\n",
    });
    expect(klartext(["import", example])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("--list"),
    });
    expect(klartext(["importiere"])).toMatchObject({ status: 2 });
    expect(klartext(["help"])).toMatchObject({ status: 0, stderr: "" });
  });

  it("works with a running service, and says so where it would need one", async () => {
    const service = await startServiceProcess(folder);
    const locked = klartext(["rebuild"]);
    expect(locked).toMatchObject({ status: 1, stderr: expect.stringContaining("--url und --key") });
    const remote = { KLARTEXT_URL: service.url, KLARTEXT_KEY: ADMIN_KEY };
    expect(klartext(["import", example, "--list", "OP-Liste"], remote).status).toBe(0);
    expect(klartext(["rebuild"], remote)).toMatchObject({ status: 0 });
    const { body } = await new ApiClient(service.url).get("/v1/open-points?oldNumber=11");
    expect(body.items).toHaveLength(1);
    await service.stop();
  });

  it("copies the read model of a running node, and takes the copy over into a folder whose service does not run", async () => {
    const copy = join(folder, "copy.sqlite");
    const service = await startServiceProcess(folder);
    const remote = { KLARTEXT_URL: service.url, KLARTEXT_KEY: ADMIN_KEY };
    expect(klartext(["import", example, "--list", "OP-Liste"], remote).status).toBe(0);
    const exported = klartext(["read-model", "export", "--to", copy], remote);
    expect(exported).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/Stand [\da-f-]{16,}\..*löschen/),
    });
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    const running = klartext(["read-model", "import", "--from", copy]);
    expect(running).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("den Dienst dieses Datenordners beenden"),
    });
    await service.stop();

    expect(klartext(["read-model", "import", "--from", example])).toMatchObject({
      status: 1,
      stderr: "Diese Datei ist keine Kopie eines Lesemodells.\n",
    });
    const imported = klartext(["read-model", "import", "--from", copy]);
    expect(imported).toMatchObject({ status: 0, stdout: expect.stringContaining("Ereignisse, Stand") });
    const again = await startServiceProcess(folder);
    const { body } = await new ApiClient(again.url).get("/v1/open-points?withTotal=true");
    expect(body.total).toBe(18);
    await again.stop();
    expect(klartext(["read-model"])).toMatchObject({ status: 2 });
  });

  it("leaves no usable key behind", async () => {
    klartext(["import", example, "--list", "OP-Liste"]);
    const service = await startServiceProcess(folder);
    const { body } = await new ApiClient(service.url).get("/v1/access-keys");
    const own = body.items.filter((key: { label: string }) => key.label === "Kommandozeile");
    expect(own).toHaveLength(1);
    expect(own[0].revokedAt).not.toBeNull();
    await service.stop();
  });

  it("shows the demo: a filled list, and keys that work, also the second time", async () => {
    for (const start of [1, 2]) {
      const demo = await startProgram("apps/cli/src/main.js", { PORT: "0", KLARTEXT_DATA: folder }, ["demo"]);
      const key = /service\s.*(klartext_[\w-]{43})/.exec(demo.output())?.[1] ?? "";
      const { body } = await new ApiClient(demo.url, key).get("/v1/open-points?withTotal=true");
      expect(await demo.stop()).toBe(0);
      expect([start, body.total]).toEqual([start, 18]);
    }
  });
});
