import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ApiClient } from "../support/api-client.ts";
import { endLeftovers, onEventStore, startServiceProcess } from "../support/service-process.ts";

const MEBIBYTE = 1024 * 1024;
/** The log has to lie on this disk, and the system has to be able to set limits. */
const canBeLimited = !onEventStore && spawnSync("prlimit", ["--version"]).status === 0;
const whereLimited = canBeLimited ? it : it.skip;

/** A limit on the size of files that the system itself sets: writes fail as on a full disk. */
describe("a full disk", () => {
  afterEach(endLeftovers);

  whereLimited(
    "is answered with 503, acknowledges nothing, and is over when there is room again",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "klartext-full-"));
      const service = await startServiceProcess(folder);
      const client = new ApiClient(service.url);
      const report = (title: string) =>
        client.post("/v1/incidents", { title, description: "x".repeat(15_000) });
      const limitFiles = (bytes: number | "unlimited") =>
        execFileSync("prlimit", [`--pid=${service.pid}`, `--fsize=${bytes}:unlimited`]);

      limitFiles(4 * MEBIBYTE);
      const acknowledged: string[] = [];
      let refused = await report("der erste");
      while (refused.status === 201) {
        acknowledged.push(refused.body.id);
        refused = await report(`der ${acknowledged.length + 1}.`);
      }
      expect(refused.status).toBe(503);
      expect(refused.headers.get("retry-after")).toMatch(/^\d+$/);
      expect(refused.body).toMatchObject({ type: "urn:klartext:problem:unavailable" });
      expect(acknowledged.length).toBeGreaterThan(10);

      limitFiles("unlimited");
      const afterwards = await report("danach");
      expect(afterwards.status).toBe(201);
      let ids = await client.get("/v1/open-points/ids?sort=number");
      // The list's own file met the limit too, and is tried again after growing pauses: until then it asks for patience.
      while (ids.status === 503) ids = await client.get("/v1/open-points/ids?sort=number");
      expect(new Set(ids.body)).toEqual(new Set([...acknowledged, afterwards.body.id]));
      await service.stop();
      rmSync(folder, { recursive: true });
    },
  );
});
