import { FreshReads } from "klartext/nest";
import { startedApi } from "../../testing/api-harness.ts";
import { FirstAdminKey } from "./first-admin-key.ts";

const started = startedApi();

async function ensure(configured: string | null): Promise<string | null> {
  const made = await started().app.get(FirstAdminKey).ensure(configured);
  await started().app.get(FreshReads).catchUp();
  return made;
}

async function statusWith(key: string | null): Promise<number> {
  const headers = { authorization: `Bearer ${key}` };
  return (await started().app.inject({ url: "/v1/access-keys", headers })).statusCode;
}

describe("the first admin key", () => {
  it("is made on the first start, and replaced by the one that the configuration names", async () => {
    const made = await ensure(null);
    expect(await statusWith(made)).toBe(200);
    expect(await ensure(null)).toBeNull();
    for (const key of ["configured-key-1", "configured-key-2", "configured-key-1", "configured-key-2"]) {
      expect(await ensure(key)).toBeNull();
      expect(await statusWith(key)).toBe(200);
    }
    expect(await statusWith(made)).toBe(401);
  });

  it("stays revoked while the configuration names it; a new one lets its bearer in", async () => {
    const admin = started().as("admin");
    const { items } = (await admin.get("/v1/access-keys")).body;
    const first = items.find(({ label }: { label: string }) => label === "Administrator");
    expect((await admin.post(`/v1/access-keys/${first.accessKeyId}/revoke`)).status).toBe(200);
    await ensure("configured-key-2");
    expect(await statusWith("configured-key-2")).toBe(401);
    await ensure("configured-key-3");
    expect(await statusWith("configured-key-3")).toBe(200);
  });
});
