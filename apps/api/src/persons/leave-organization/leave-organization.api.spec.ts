import { startedApi } from "../../testing/api-harness.ts";

const started = startedApi();

describe("persons", () => {
  it("are added, changed and put into a team; each can ask who they are", async () => {
    const admin = started().as("admin");
    const team = (await admin.post("/v1/teams", { name: "Innendienst" })).body.id;
    const person = (
      await admin.post("/v1/persons", { name: "Jana Beispiel", teamId: team, role: "Serviceleiterin" })
    ).body.id;
    await admin.put(`/v1/persons/${person}`, { email: "jana@example.org" });
    const { key } = (
      await admin.post("/v1/access-keys", { personId: person, role: "service", label: "Arbeitsplatz" })
    ).body;

    const me = await started().app.inject({ url: "/v1/me", headers: { authorization: `Bearer ${key}` } });
    expect(me.json()).toMatchObject({
      kind: "person",
      personId: person,
      name: "Jana Beispiel",
      team: { teamId: team, name: "Innendienst" },
      role: "service",
      permissions: expect.arrayContaining(["work-on-point"]),
    });
    const shown = await admin.get(`/v1/persons/${person}`);
    expect(shown.headers.etag).toBe('"2"');
    expect(shown.body).toEqual({
      personId: person,
      name: "Jana Beispiel",
      email: "jana@example.org",
      teamId: team,
      role: "Serviceleiterin",
      left: false,
    });
  });

  it("lose their keys at once when they leave", async () => {
    const admin = started().as("admin");
    const somebody = await started().newCaller("service");
    expect((await somebody.get("/v1/me")).status).toBe(200);
    expect((await admin.post(`/v1/persons/${somebody.personId}/leave`)).status).toBe(200);
    expect((await somebody.get("/v1/me")).status).toBe(401);
    expect((await admin.get(`/v1/persons/${somebody.personId}`)).body.left).toBe(true);
  });

  it("cannot join a team that was dissolved", async () => {
    const admin = started().as("admin");
    const team = (await admin.post("/v1/teams", { name: "Nachtdienst" })).body.id;
    await admin.delete(`/v1/teams/${team}`);
    const answer = await admin.post("/v1/persons", { name: "Ole Beispiel", teamId: team });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: "/teamId", code: "team" }] } });
    const { items } = (await admin.get("/v1/teams")).body;
    expect(items).toContainEqual({ teamId: team, name: "Nachtdienst", dissolved: true });
  });
});
