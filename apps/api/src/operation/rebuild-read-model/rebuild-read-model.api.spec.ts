import { READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { startedApi } from "../../testing/api-harness.ts";

const started = startedApi();

describe("POST /v1/read-model/rebuild", () => {
  it("rebuilds beside what is served, with the same result", async () => {
    await started().as("service").post("/v1/incidents", { title: "Ersatzteil falsch geliefert" });
    const before = await started().as("sales").get("/v1/open-points");
    const answer = await started().as("admin").post("/v1/read-model/rebuild");
    expect(answer).toMatchObject({ status: 202, body: { state: "ready" } });
    expect((await started().as("sales").get("/v1/open-points")).body).toEqual(before.body);

    await started().app.get<ReadModel>(READ_MODEL).rebuild();
    expect((await started().as("sales").get("/v1/open-points")).body).toEqual(before.body);
    const { body } = await started().as("admin").get("/v1/read-model");
    expect(body).toMatchObject({ state: "ready", behindForMs: 0, rebuild: null });
    expect(body.position).toBe(body.head);
  });
});
