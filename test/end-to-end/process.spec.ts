import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ApiClient } from "../support/api-client.ts";
import { endLeftovers, startServiceProcess } from "../support/service-process.ts";

describe("the service as a process", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "klartext-process-"));
  });

  afterEach(async () => {
    await endLeftovers();
    rmSync(folder, { recursive: true });
  });

  it("shows the first admin key once, and keeps only its hash", async () => {
    const first = await startServiceProcess(folder, { KLARTEXT_ADMIN_KEY: "" });
    const key = /klartext_[\w-]{43}/.exec(first.output())?.[0] ?? "";
    expect((await new ApiClient(first.url, key).get("/v1/me")).body.role).toBe("admin");
    await first.stop();
    const second = await startServiceProcess(folder, { KLARTEXT_ADMIN_KEY: "" });
    expect(second.output()).not.toContain("klartext_");
    expect((await new ApiClient(second.url, key).get("/v1/me")).status).toBe(200);
    await second.stop();
    for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (file.isFile()) expect(readFileSync(join(file.parentPath, file.name)).includes(key)).toBe(false);
    }
  });

  it("refuses a second process on the same data folder, and leaves the first one alone", async () => {
    const first = await startServiceProcess(folder);
    await expect(startServiceProcess(folder)).rejects.toThrow(new RegExp(`in use already.*${first.pid}`));
    expect((await new ApiClient(first.url).post("/v1/incidents", { title: "Weiter geht es" })).status).toBe(
      201,
    );
    expect(await first.stop()).toBe(0);
  });

  it("names everything that is wrong with its configuration and does not start", async () => {
    await expect(startServiceProcess(folder, { PORT: "high", KLARTEXT_TIME_ZONE: "Mars" })).rejects.toThrow(
      /PORT: .*\n.*KLARTEXT_TIME_ZONE: /,
    );
  });

  it("answers what it has accepted before it ends, and has it after the next start", async () => {
    const first = await startServiceProcess(folder);
    const client = new ApiClient(first.url);
    const accepted = Array.from({ length: 40 }, (_, n) =>
      client.post("/v1/incidents", { title: `Punkt ${n}` }),
    );
    const [heard] = await Promise.all([Promise.allSettled(accepted), accepted[0]?.then(() => first.stop())]);
    const recorded = heard.filter(
      (answer) => answer.status === "fulfilled" && answer.value.status === 201,
    ).length;
    const second = await startServiceProcess(folder);
    const { body } = await new ApiClient(second.url).get("/v1/open-points?limit=100");
    expect(body.items.length).toBeGreaterThanOrEqual(recorded);
    expect(recorded).toBeGreaterThan(0);
    await second.stop();
  });

  it("logs neither who reports nor what", async () => {
    const service = await startServiceProcess(folder, { KLARTEXT_LOG_LEVEL: "debug" });
    const client = new ApiClient(service.url);
    await client.post("/v1/incidents", { title: "Vertraulich: Sabine Weber" });
    await client.post("/v1/incidents", { titel: "Vertraulich: Sabine Weber" });
    await client.get("/v1/open-points?q=Sabine");
    await service.stop();
    expect(service.output()).not.toMatch(/Sabine|Vertraulich|klartext_test_admin_key/);
  });
});
