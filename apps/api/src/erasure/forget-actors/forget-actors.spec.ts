import { actorsKeyId } from "klartext/sealing";
import { startedApi } from "../../testing/api-harness.ts";
import { ForgetActors } from "./forget-actors.ts";

const started = startedApi();

async function isForgotten(day: string): Promise<boolean> {
  const keys = await started().store.findKeys([actorsKeyId(day)]);
  return keys.get(actorsKeyId(day))?.state === "destroyed";
}

describe("who made a change", () => {
  it("is forgotten after as many months as the organization has set, on a new day", async () => {
    const sweep = () => started().app.get(ForgetActors).sweep();
    const admin = started().as("admin");
    started().itIs("2027-05-20T22:00:00Z");
    await sweep();
    expect(await isForgotten("2026-11-21")).toBe(false);

    started().itIs("2027-05-22T00:00:00Z");
    await admin.put("/v1/organization/actor-retention", { months: 24 });
    await sweep();
    expect(await isForgotten("2026-11-21")).toBe(false);

    started().itIs("2027-05-23T00:00:00Z");
    await admin.put("/v1/organization/actor-retention", { months: 6 });
    await sweep();
    expect([await isForgotten("2026-11-21"), await isForgotten("2027-05-22")]).toEqual([true, false]);
  });
});
