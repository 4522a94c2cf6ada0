import { startedApi } from "../../testing/api-harness.ts";

const api = startedApi();
const staff = { language: "de", kind: "acknowledgement" };
const text = "Herr Quandt hat die falsche Rolle eingepackt. Die richtige kommt am 24.11.2026.";
const found = {
  code: "names-employee",
  severity: "refused",
  from: 0,
  to: 11,
  match: "Herr Quandt",
  why: expect.any(String),
  suggestion: expect.any(String),
};

const check = async (body: object) => (await api().as("service").post("/v1/wording-checks", body)).body;

describe("checking a text's wording", () => {
  it("finds the names that are sent with it, at their places in the text as it was sent", async () => {
    const staffNames = ["Thomas Quandt", "Sabine Quandt", "Thomas Quandt"];
    const body = { ...staff, text: `  ${text}`, staffNames };
    expect(await check(body)).toEqual({ findings: [{ ...found, from: 2, to: 13 }] });
    expect(await check({ ...body, contactLine: "Herr Quandt, 0211 1234-0" })).toEqual(await check(body));
  });

  it("finds names from the staff directory as soon as they stand there, and until they are gone", async () => {
    const admin = api().as("admin");
    expect(await check({ ...staff, text })).toEqual({ findings: [] });
    const { body: person } = await admin.post("/v1/persons", { name: "Sabine Muster" });
    await admin.put(`/v1/persons/${person.id}`, { name: "Thomas Quandt" });
    expect(await check({ ...staff, text })).toEqual({ findings: [found] });
    await admin.post(`/v1/persons/${person.id}/leave`);
    expect(await check({ ...staff, text })).toEqual({ findings: [found] });
    await admin.put(`/v1/persons/${person.id}`, { name: "Thomas Anders" });
    const erasure = { subject: "person", subjectId: person.id, reason: "Wunsch der Person" };
    expect((await admin.post("/v1/erasures", erasure)).status).toBeLessThan(300);
    expect(await check({ ...staff, text })).toEqual({ findings: [] });
  });

  it("lets the organization's own name stand, the one that is sent or the one of its settings", async () => {
    const own = {
      ...staff,
      text: "Quandt antwortet Ihnen bis zum 24.11.2026.",
      staffNames: ["Thomas Quandt"],
    };
    expect((await check(own)).findings).toHaveLength(1);
    expect(await check({ ...own, organizationName: "Quandt GmbH" })).toEqual({ findings: [] });
    const { staffNames: _, ...byDirectory } = own;
    const { body: person } = await api().as("admin").post("/v1/persons", { name: "Thomas Quandt" });
    expect((await check(byDirectory)).findings).toHaveLength(1);
    await api().as("admin").put("/v1/organization/name", { name: "Quandt GmbH" });
    expect(await check(byDirectory)).toEqual({ findings: [] });
    await api().as("admin").put(`/v1/persons/${person.id}`, { name: "Thomas Anders" });
  });

  it("takes the kinds with hyphens, too, and texts of 10,000 characters", async () => {
    const long = "Wir prüfen das zeitnah. ".repeat(420).slice(0, 10_000);
    const { findings } = await check({ language: "de", kind: "status-update", text: long, staffNames: [] });
    expect(findings[0]).toMatchObject({ code: "vague-time", severity: "warned", match: "zeitnah" });
    expect(await check({ language: "en", kind: "receipt", text: "" })).toEqual({ findings: [] });
  });

  it.each([
    [{ ...staff }, "/text", "required"],
    [{ ...staff, text, language: "fr" }, "/language", "one_of"],
    [{ ...staff, text, kind: "letter" }, "/kind", "one_of"],
    [{ ...staff, text: "a".repeat(20_001) }, "/text", "text"],
    [{ ...staff, text, staffNames: "Quandt" }, "/staffNames", "list"],
  ])("needs the fields as they are (%#)", async (body, pointer, code) => {
    const answer = await api().as("sales").post("/v1/wording-checks", body);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer, code }] } });
  });
});
