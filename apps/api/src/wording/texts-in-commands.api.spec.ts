import { openPointStream } from "../open-points/open-point-stream.ts";
import { startedApi } from "../testing/api-harness.ts";
import { givenCustomer } from "../testing/given.ts";

const api = startedApi();

async function reported(customers: { customerId: string }[] = []): Promise<string> {
  const { body } = await api().as("service").post("/v1/incidents", { title: "Falsche Rolle", customers });
  return body.id;
}

beforeAll(async () => {
  await api().as("admin").post("/v1/persons", { name: "Thomas Quandt" });
});

describe("texts that customers may read", () => {
  it("are refused with every place that must not stay", async () => {
    const pointId = await reported();
    const answer = await api().as("service").put(`/v1/open-points/${pointId}/tellable-words`, {
      title: "Ersatzteil verwechselt",
      description: "Unser Kollege hat vergessen, die Rolle zu prüfen. Wir melden uns zeitnah.",
      nextStep: "Herr Quandt bringt die richtige Rolle am 24.11.2026.",
    });
    expect(answer).toMatchObject({
      status: 422,
      body: { type: "urn:klartext:problem:wording-refused", status: 422 },
    });
    const { findings } = answer.body;
    expect(findings).toMatchObject([
      { pointer: "/description", code: "blames-colleague", severity: "refused" },
      { pointer: "/description", code: "vague-time", severity: "warned", match: "zeitnah" },
      { pointer: "/nextStep", code: "names-employee", severity: "refused", from: 0, match: "Herr Quandt" },
    ]);
    for (const finding of findings) {
      expect(finding).toMatchObject({ why: expect.any(String), suggestion: expect.any(String) });
    }
    expect(await api().typesOf(openPointStream(pointId))).toEqual(["IncidentReported"]);
  });

  it("are accepted with what is only warned of, which is kept nowhere", async () => {
    const pointId = await reported();
    const description = "We will get back to you shortly.";
    const { status, body } = await api()
      .as("service")
      .put(`/v1/open-points/${pointId}/tellable-words`, { description });
    expect(status).toBe(200);
    expect(body.warnings).toMatchObject([{ pointer: "/description", code: "vague-time", match: "shortly" }]);
    expect((await api().eventsOf(openPointStream(pointId))).at(-1)).toEqual({
      type: "TellableWordsChanged",
      data: { description },
    });
  });

  it("may name the customer whom the point touches, also one who bears a colleague's name", async () => {
    const customerId = await givenCustomer(api(), "Ole Quandt");
    const description = "Wir liefern Herrn Quandt die richtige Rolle am 24.11.2026.";
    const tell = async (pointId: string) =>
      (await api().as("service").put(`/v1/open-points/${pointId}/tellable-words`, { description })).status;
    expect(await tell(await reported([{ customerId }]))).toBe(200);
    expect(await tell(await reported())).toBe(422);
  });

  it("are a promise's words as well", async () => {
    const pointId = await reported();
    const promise = { what: "Herr Quandt ruft Sie an", dueAt: "2026-11-24T16:00:00+01:00" };
    const answer = await api().as("service").post(`/v1/open-points/${pointId}/promises`, promise);
    expect(answer).toMatchObject({ status: 422, body: { findings: [{ pointer: "/what" }] } });
  });

  it("are the contact line as well, which may name an employee", async () => {
    const put = (contactLine: string) =>
      api().as("admin").put("/v1/organization/contact-line", { contactLine });
    expect(await put("Ihr Ansprechpartner ist Thomas Quandt, 0211 1234-0.")).toMatchObject({
      status: 200,
      body: { warnings: [] },
    });
    expect(await put("Ihr Ansprechpartner ist {{name}}.")).toMatchObject({
      status: 422,
      body: { findings: [{ pointer: "/contactLine", code: "open-placeholder", match: "{{name}}" }] },
    });
  });
});

describe("texts that stay inside", () => {
  it("are accepted whoever is named, with a warning", async () => {
    const pointId = await reported();
    const note = { text: "Herr Quandt hat vergessen, die Rolle zu prüfen, und ruft zeitnah zurück." };
    const { status, body } = await api().as("service").post(`/v1/open-points/${pointId}/notes`, note);
    expect(status).toBe(200);
    expect(body.warnings).toMatchObject([
      { pointer: "/text", code: "names-employee", severity: "warned", match: "Herr Quandt" },
    ]);
    const clean = await api()
      .as("service")
      .post(`/v1/open-points/${pointId}/notes`, { text: "Rolle geprüft" });
    expect(clean.body.warnings).toEqual([]);
  });

  it("are those of a new report, too", async () => {
    const { status, body } = await api()
      .as("integration")
      .post("/v1/incidents", { title: "Quandt hat die Rolle vertauscht" });
    expect(status).toBe(201);
    expect(body.warnings).toMatchObject([{ pointer: "/title", severity: "warned" }]);
  });
});

describe("a contact line", () => {
  const put = (contactLine: string) =>
    api().as("admin").put("/v1/organization/contact-line", { contactLine });

  it("names the person to reply to, and says nothing of them that must not be said of a colleague", async () => {
    expect((await put("Thomas Quandt, Telefon 0711 5550-123, Mo bis Fr 8 bis 17 Uhr")).status).toBe(200);
    const refused = await put("Herr Quandt hat den Fehler gemacht, Telefon 0711 5550-123");
    expect(refused.status).toBe(422);
    expect(refused.body.findings).toMatchObject([{ pointer: "/contactLine", code: "blames-colleague" }]);
    expect((await put("Thomas Quandt ist schuld, 0711 5550-123")).status).toBe(422);
  });
});

describe("what a product is called", () => {
  it("may sound like a colleague, but names none: customers are told it", async () => {
    const service = api().as("service");
    const product = "Anlage von Thomas Quandt";
    const { status, body } = await service.post("/v1/incidents", { title: "Steht", product: "Quandt 3000" });
    expect(status).toBe(201);
    const classified = await service.put(`/v1/open-points/${body.id}/classification`, { product });
    expect(classified.status).toBe(422);
    expect(classified.body.findings).toMatchObject([{ pointer: "/product", code: "names-employee" }]);
    expect((await service.post("/v1/complaints", { title: "Steht", product })).status).toBe(422);
  });
});
