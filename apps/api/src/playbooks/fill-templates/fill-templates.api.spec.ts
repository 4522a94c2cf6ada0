import { randomUUID } from "node:crypto";
import { customerDecider } from "klartext/domain";
import { startedApi } from "../../testing/api-harness.ts";
import { givenCustomer } from "../../testing/given.ts";

const started = startedApi();
const tuesday = "2026-11-24T12:00:00.000Z";
const addressee = { language: "de", formOfAddress: "formal" };
let customerId: string;
let otherCustomerId: string;
let pointId: string;

const fill = (body: object, situation = "our_mistake") =>
  started()
    .as("service")
    .post(`/v1/playbooks/${situation}/filled`, { ...addressee, ...body });

beforeAll(async () => {
  const admin = started().as("admin");
  await admin.put("/v1/organization/name", { name: "Muster Fördertechnik" });
  await admin.put("/v1/organization/contact-line", { contactLine: "Stefan Koch, 0711 5550-123" });
});

beforeEach(async () => {
  const service = started().as("service");
  customerId = await givenCustomer(started(), "Berger Logistik GmbH");
  otherCustomerId = await givenCustomer(started(), "Quittenbrot AG");
  const person = await service.post(`/v1/customers/${customerId}/contact-persons`, { name: "Jana Berger" });
  const { body } = await service.post("/v1/incidents", {
    title: "Thomas hat die Rolle verwechselt",
    description: "Krumbiegel packte falsch",
    nextStep: "Krumbiegel schulen",
    customers: [{ customerId, contactPersonId: person.body.id }, { customerId: otherCustomerId }],
  });
  pointId = body.id;
  await service.post(`/v1/open-points/${pointId}/notes`, { text: "Lagerleiter Krumbiegel weiß Bescheid" });
  await service.put(`/v1/open-points/${pointId}/tellable-words`, {
    title: "Lieferung der Antriebsrolle",
    description: "Wir haben die falsche Antriebsrolle geliefert.",
    nextStep: "Wir schicken die richtige Rolle mit dem Kurier.",
  });
});

const impact = { placeholder: "point.impact", value: "Die Anlage steht seit Montagmorgen" };
const solution = { id: "solution", dueAt: tuesday };

describe("filling a playbook's templates", () => {
  it("says what the customer may read, and when the promises would be due", async () => {
    const { status, body } = await fill({ pointId, customerId, values: [impact], promises: [solution] });
    expect(status).toBe(200);
    const letter = body.templates.find(({ id }: { id: string }) => id === "write_sorry");
    expect(letter).toMatchObject({ medium: "written", messageKind: "acknowledgement", missing: [] });
    expect(letter.text).toBe(
      [
        "Guten Tag Jana Berger,",
        "uns ist ein Fehler unterlaufen: Wir haben die falsche Antriebsrolle geliefert.",
        "Für Sie heißt das: Die Anlage steht seit Montagmorgen. Das hätte nicht passieren dürfen. Wir stehen dafür ein und bitten Sie um Entschuldigung.",
        "So bringen wir es in Ordnung: Wir schicken die richtige Rolle mit dem Kurier. Das ist am Dienstag, 24. November, bis 13 Uhr erledigt. Sie zahlen dafür nichts.",
        "Stimmt danach noch etwas nicht? Antworten Sie auf diese Nachricht, dann bringen wir auch das in Ordnung.",
        "Für Sie da: Stefan Koch, 0711 5550-123",
        "Freundliche Grüße\nMuster Fördertechnik",
      ].join("\n\n"),
    );
    expect(body.promises).toMatchObject([
      {
        id: "solution",
        dueAt: tuesday,
        dueInWords: "am Dienstag, 24. November, bis 13 Uhr",
        made: true,
        runs: false,
      },
      { id: "follow_up", dueAt: "2026-11-26T16:00:00.000Z", made: false },
    ]);
  });

  it("names the make-good that the customer was offered on the point", async () => {
    const offer = {
      customerId,
      kind: "free_service",
      valueCents: 0,
      what: "Die Lieferung kostet Sie nichts.",
    };
    await started().as("admin").post(`/v1/open-points/${pointId}/make-goods`, offer);
    const missing = async (customer: string) =>
      (await fill({ pointId, customerId: customer })).body.templates.flatMap(
        ({ missing }: { missing: { placeholder: string }[] }) =>
          missing.map(({ placeholder }) => placeholder),
      );
    expect(await missing(customerId)).not.toContain("makeGood.what");
    expect(await missing(otherCustomerId)).toContain("makeGood.what");
  });

  it("never says an internal text, a name in it, or another customer", async () => {
    for (const formOfAddress of ["formal", "informal"]) {
      for (const language of ["de", "en"]) {
        for (const { situation } of (await started().as("service").get("/v1/playbooks")).body.items) {
          const { body } = await fill({ pointId, customerId, language, formOfAddress }, situation);
          const told = JSON.stringify([body.templates, body.promises]);
          for (const word of ["Thomas", "Krumbiegel", "Quittenbrot"]) expect(told).not.toContain(word);
        }
      }
    }
  });

  it("leaves out words that name another customer of the point by now", async () => {
    const name = "Antriebsrolle AG";
    await started().given(customerDecider, `customer-${otherCustomerId}`, { type: "RenameCustomer", name });
    const withoutOne = await fill({ pointId, customerId, values: [impact], promises: [solution] });
    expect(JSON.stringify(withoutOne.body.templates)).not.toContain("die falsche Antriebsrolle");
    const toOther = await fill({
      pointId,
      customerId: otherCustomerId,
      values: [impact],
      promises: [solution],
    });
    expect(JSON.stringify(toOther.body.templates)).toContain("die falsche Antriebsrolle");
  });

  it("names in words what is missing, also without a point", async () => {
    const { body } = await started()
      .as("service")
      .post(`/v1/playbooks/our_mistake/filled`, addressee, { "accept-language": "en" });
    expect(body.templates[0]).toMatchObject({
      id: "say_understood",
      text: null,
      missing: [
        { placeholder: "point.whatHappened", label: "What happened (description for customers)" },
        { placeholder: "point.impact", label: "What it means for the customer" },
      ],
    });
    expect(body.promises[0]).toMatchObject({ id: "solution", dueAt: null, dueInWords: null, made: true });
  });

  it("says where a value must not be told like that, with its place in the text", async () => {
    const blaming = { placeholder: "point.impact", value: "Unser Kollege hat das vergessen" };
    const { body } = await fill({ pointId, customerId, values: [blaming] });
    const { text, findings } = body.templates[0];
    expect(findings).toMatchObject([{ code: "blames-colleague", severity: "refused" }]);
    expect(text.slice(findings[0].from, findings[0].to)).toBe(findings[0].match);
    const fine = await fill({ pointId, customerId, values: [impact], promises: [solution] });
    expect(fine.body.templates.flatMap((template: { findings: object[] }) => template.findings)).toEqual([]);
  });

  it("goes on with a promise that an earlier use made, for the customer whom it was made to", async () => {
    const service = started().as("service");
    const used = { situation: "our_mistake", version: 0, customerId, language: "de", promises: [solution] };
    expect((await service.post(`/v1/open-points/${pointId}/playbook-uses`, used)).status).toBe(200);
    const own = await fill({ pointId, customerId });
    expect(own.body.promises[0]).toMatchObject({ dueAt: tuesday, runs: true });
    const other = await fill({ pointId, customerId: otherCustomerId });
    expect(other.body.promises[0]).toMatchObject({ dueAt: null, runs: false });
  });

  it.each<[pointer: string, code: string, () => object]>([
    ["/pointId", "point", () => ({ pointId: randomUUID() })],
    ["/customerId", "customer", () => ({ customerId: randomUUID() })],
    ["/values/0/placeholder", "one_of", () => ({ values: [{ ...impact, placeholder: "point.matter" }] })],
    [
      "/values/0/value",
      "instant",
      () => ({ values: [{ placeholder: "emergency.restoredBy", value: "bald" }] }),
    ],
    ["/values/0/value", "day", () => ({ values: [{ placeholder: "cancellation.endsOn", value: "bald" }] })],
    ["/promises/0/id", "one_of", () => ({ promises: [{ id: "gift" }] })],
    ["/language", "one_of", () => ({ language: "fr" })],
  ])("is not done with a fault at %s: %s", async (pointer, code, body) => {
    expect(await fill(body())).toMatchObject({ status: 400, body: { errors: [{ pointer, code }] } });
  });

  it("is not done for a customer whom the point does not affect", async () => {
    const stranger = await givenCustomer(started());
    const answer = await fill({ pointId, customerId: stranger });
    expect(answer.body.errors).toMatchObject([{ pointer: "/customerId", code: "affected_customer" }]);
  });
});
