import { startedApi } from "../testing/api-harness.ts";

const api = startedApi();
const admin = () => api().as("admin");

async function founded(name: string): Promise<string> {
  return (await admin().post("/v1/teams", { name })).body.id;
}

describe("a team's name", () => {
  const taken = { status: 409, body: { code: "team-name-taken" } };

  it("is borne by one team, however it is written", async () => {
    await founded("Größenprüfung");
    const other = await founded("Montage");
    for (const name of ["größenprüfung", "GROESSENPRUEFUNG"]) {
      expect(await admin().post("/v1/teams", { name })).toMatchObject(taken);
      expect(await admin().put(`/v1/teams/${other}/name`, { name })).toMatchObject(taken);
    }
  });

  it("stays with its team in another spelling, and is free after renaming or dissolving", async () => {
    const id = await founded("Technik");
    expect((await admin().put(`/v1/teams/${id}/name`, { name: "TECHNIK" })).status).toBe(200);
    await admin().put(`/v1/teams/${id}/name`, { name: "Werkstatt" });
    expect((await admin().post("/v1/teams", { name: "Technik" })).status).toBe(201);
    await admin().delete(`/v1/teams/${id}`);
    expect((await admin().post("/v1/teams", { name: "Werkstatt" })).status).toBe(201);
  });
});

it("is not dissolved while somebody waits for what it owns", async () => {
  const ownerTeamId = await founded("Versand");
  const point = (await api().as("service").post("/v1/incidents", { title: "Karton nass", ownerTeamId })).body;
  const refused = await admin().delete(`/v1/teams/${ownerTeamId}`, { "accept-language": "en" });
  expect(refused).toMatchObject({ status: 409, body: { code: "team-owns-points" } });
  expect(refused.body.detail).toContain("1");
  await api().as("service").post(`/v1/open-points/${point.id}/drop`, { reason: "Karton getauscht" });
  expect((await admin().delete(`/v1/teams/${ownerTeamId}`)).status).toBe(200);
});
