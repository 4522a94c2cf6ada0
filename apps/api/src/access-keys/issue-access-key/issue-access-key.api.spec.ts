import { randomUUID } from "node:crypto";
import { START, startedApi } from "../../testing/api-harness.ts";

const started = startedApi();

const forTheCrm = { tool: "CRM", role: "integration", label: "Kundenakte" };

async function statusWith(key: string): Promise<number> {
  const answer = await started().app.inject({ url: "/v1/me", headers: { authorization: `Bearer ${key}` } });
  return answer.statusCode;
}

describe("access keys", () => {
  it("open the door from the moment they are issued, and are shown once", async () => {
    const admin = started().as("admin");
    const once = { "idempotency-key": randomUUID() };
    const issued = await admin.post("/v1/access-keys", forTheCrm, once);
    expect(issued).toMatchObject({ status: 201, body: { key: expect.stringMatching(/^klartext_.{43}$/) } });
    expect(await statusWith(issued.body.key)).toBe(200);
    const again = await admin.post("/v1/access-keys", forTheCrm, once);
    expect(again.body).toMatchObject({ id: issued.body.id, changed: false, key: null });

    const { items } = (await admin.get("/v1/access-keys")).body;
    expect(items.find(({ accessKeyId }: { accessKeyId: string }) => accessKeyId === issued.body.id)).toEqual({
      accessKeyId: issued.body.id,
      holder: { kind: "tool", tool: "CRM" },
      role: "integration",
      label: "Kundenakte",
      issuedAt: START,
      expiresAt: null,
      revokedAt: null,
    });
  });

  it("are refused at once when they were renewed, revoked or have expired", async () => {
    const admin = started().as("admin");
    const first = (await admin.post("/v1/access-keys", forTheCrm)).body;
    const renewed = await admin.post(`/v1/access-keys/${first.id}/renew`, {
      expiresAt: "2026-11-22T09:00:00Z",
    });
    expect([await statusWith(first.key), await statusWith(renewed.body.key)]).toEqual([401, 200]);
    started().itIs("2026-11-22T09:00:00Z");
    expect(await statusWith(renewed.body.key)).toBe(401);
    started().itIs(START);
    await admin.post(`/v1/access-keys/${first.id}/revoke`, { reason: "Werkzeug abgelöst" });
    expect(await statusWith(renewed.body.key)).toBe(401);
  });

  it.each([
    [{ ...forTheCrm, personId: randomUUID() }, ["/personId", "/tool"], "person_or_tool"],
    [{ role: "service", label: "A", personId: randomUUID() }, ["/personId"], "person"],
    [{ ...forTheCrm, expiresAt: "2026-11-01T00:00:00Z" }, ["/expiresAt"], "future_instant"],
    [{ ...forTheCrm, role: "root" }, ["/role"], "one_of"],
  ])("are not issued with %j", async (body, pointers, code) => {
    const answer = await started().as("admin").post("/v1/access-keys", body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject(pointers.map((pointer) => ({ pointer, code })));
  });

  it("leave somebody who can issue others: the last admin key stays", async () => {
    const admin = started().as("admin");
    const { items } = (await admin.get("/v1/access-keys")).body;
    const own = items.find(
      ({ holder, role }: { holder: { personId?: string }; role: string }) =>
        role === "admin" && holder.personId === admin.personId,
    );
    expect(await admin.post(`/v1/access-keys/${own.accessKeyId}/revoke`)).toMatchObject({
      status: 409,
      body: { code: "last-admin-key" },
    });
    expect(await admin.post(`/v1/persons/${admin.personId}/leave`)).toMatchObject({
      status: 409,
      body: { code: "last-admin-key" },
    });
  });
});
