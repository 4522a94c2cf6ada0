import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { placeCopy } from "klartext/read-model";
import { startedApi } from "../../testing/api-harness.ts";

const started = startedApi();

describe("GET /v1/read-model/copy", () => {
  it("is a file that another node can begin with", async () => {
    const { body } = await started()
      .as("service")
      .post("/v1/incidents", { title: "Ersatzteil falsch geliefert" });
    await started().as("service").get("/v1/open-points");
    const answer = await started().app.inject({
      url: "/v1/read-model/copy",
      headers: { authorization: `Bearer ${started().as("admin").key}` },
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      "content-type": "application/vnd.sqlite3",
      "content-length": String(answer.rawPayload.length),
      "klartext-position": expect.any(String),
    });
    const folder = mkdtempSync(join(tmpdir(), "klartext-"));
    const from = join(folder, "copy");
    writeFileSync(from, answer.rawPayload);
    const { logId } = started().store;
    const placed = placeCopy({ file: join(folder, "read-model"), from, logId });
    expect(placed.position).toBe(answer.headers["klartext-position"]);
    expect(String(placed.position) >= body.position).toBe(true);
    rmSync(folder, { recursive: true });
  });
});
