import { customerDecider } from "klartext/domain";
import { startedApi } from "../../testing/api-harness.ts";
import { givenCustomer } from "../../testing/given.ts";

const api = startedApi();
const service = () => api().as("service");
const tuesday = "2026-11-24T11:00:00.000Z";
const friday = "2026-11-27T11:00:00.000Z";
const jana = "2a4c6e80-1b3d-4f5a-8c7e-9d0b1a2c3e4f";
const john = "3b5d7f91-2c4e-4a6b-9d8f-0e1c2b3d4f50";
const paula = "4c6e8fa2-3d5f-4b7c-8e90-1f2d3c4e5061";
let berger: string;
let smith: string;
let point: string;
let pointId: string;

async function contactPerson(
  customerId: string,
  contactPersonId: string,
  more: { name: string; channel: "email" | "phone"; language: "de" | "en" },
): Promise<void> {
  await api().given(customerDecider, `customer-${customerId}`, {
    type: "PutContactPerson",
    contactPersonId,
    email: "somebody@customer.example",
    phone: null,
    formOfAddress: "formal",
    ...more,
  });
}

beforeAll(async () => {
  await api().as("admin").put("/v1/organization/name", { name: "Muster Fördertechnik" });
  await api().as("admin").put("/v1/organization/contact-line", { contactLine: "Stefan Koch, 0711 5550-123" });
  berger = await givenCustomer(api(), "Berger Logistik GmbH");
  smith = await givenCustomer(api(), "Smith Ltd");
  await contactPerson(berger, jana, { name: "Jana Berger", channel: "email", language: "de" });
  await contactPerson(berger, paula, { name: "Paula Berger", channel: "phone", language: "de" });
  await contactPerson(smith, john, { name: "John Smith", channel: "email", language: "en" });
});

beforeEach(async () => {
  const { body } = await service().post("/v1/incidents", {
    title: "Krumbiegel hat die Rolle vergessen",
    customers: [
      { customerId: berger, contactPersonId: jana },
      { customerId: smith, contactPersonId: john },
    ],
  });
  pointId = body.id;
  point = `/v1/open-points/${pointId}`;
  await service().put(`${point}/tellable-words`, { title: "Lieferung der Antriebsrolle" });
});

const notices = (body: object = {}, headers: Record<string, string> = {}) =>
  service().post(`${point}/advance-notices`, { dueAt: friday, ...body }, headers);
const messages = async () => (await service().get(`${point}/messages`)).body.items;
const promises = async () => (await service().get(point)).body.promises;

describe("advance notices", () => {
  it("tell everybody whom the delay reaches, in their language, and replace what was promised", async () => {
    await service().post(`${point}/promises`, { customerId: berger, what: "Lieferung", dueAt: tuesday });
    const { status, body } = await notices({ what: { de: "Lieferung der Rolle", en: "Delivery" } });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      changed: true,
      issued: [
        { customerId: berger, contactPersonId: jana },
        { customerId: smith, contactPersonId: john },
      ],
      notReached: [],
    });
    const [toJana, toJohn] = await messages();
    expect(toJana.versions[0].text).toBe(
      [
        "Guten Tag Jana Berger,",
        `bei Ihrem Anliegen „Lieferung der Antriebsrolle“ (${toJana.point.number}) dauert es länger. Das sagen wir Ihnen jetzt schon, damit Sie nicht vergeblich warten.`,
        "Unsere Zusage für Dienstag, 24. November, 12 Uhr können wir nicht einhalten. Dafür bitten wir Sie um Entschuldigung.",
        "Lieferung der Rolle – das sagen wir Ihnen jetzt bis Freitag, 27. November, 12 Uhr zu.",
        "Wenn Ihnen das nicht passt, sagen Sie es uns bitte. Dann suchen wir mit Ihnen einen anderen Weg.",
        "Wenn Sie Fragen haben, erreichen Sie uns so:\nStefan Koch, 0711 5550-123",
        "Mit freundlichen Grüßen\nMuster Fördertechnik",
      ].join("\n\n"),
    );
    expect(toJohn.versions[0].text).toContain(
      "Delivery – that is what we now promise you by 12:00 on Friday",
    );
    expect(toJohn.versions[0].text).toContain("We are sorry that you have to wait longer.");
    await api().happened(`openPoint-${pointId}`, "PromiseReplaced");
    expect(await promises()).toMatchObject([
      { customerId: berger, outcome: "replaced" },
      { customerId: berger, dueAt: friday, outcome: "running" },
      { customerId: smith, dueAt: friday, outcome: "running" },
    ]);
  });

  it("replace a promise to everybody by one to everybody", async () => {
    await service().post(`${point}/promises`, { what: "Lieferung", dueAt: tuesday });
    const { body } = await notices();
    expect(new Set(body.issued.map(({ promiseId }: { promiseId: string }) => promiseId)).size).toBe(1);
    await api().happened(`openPoint-${pointId}`, "PromiseReplaced");
    expect(await promises()).toMatchObject([
      { outcome: "replaced" },
      { customerId: null, dueAt: friday, outcome: "running" },
    ]);
  });

  it("are issued once, however often they are asked for", async () => {
    const key = { "idempotency-key": `delay-${pointId}` };
    const first = await notices({}, key);
    api().itIs("2026-11-28T09:00:00.000Z");
    const again = await notices({}, key);
    api().itIs("2026-11-21T09:00:00.000Z");
    expect(again).toMatchObject({ status: 201, body: { changed: false, issued: first.body.issued } });
    expect(await messages()).toHaveLength(2);
    expect((await notices({ dueAt: tuesday }, key)).status).toBe(422);
  });

  it("name whom nothing can be sent to, with what they are to be told", async () => {
    const stranger = await givenCustomer(api(), "Fremd AG");
    await service().post(`${point}/customers`, { customerId: berger, contactPersonId: paula });
    await service().post(`${point}/customers`, { customerId: stranger });
    const { body } = await notices({ reason: { de: "Die Rolle kommt später an.", en: "It is late." } });
    expect(body.issued).toMatchObject([{ contactPersonId: john }]);
    expect(body.notReached).toMatchObject([
      { contactPersonId: paula, channel: "phone", obstacle: "spoken_channel" },
      { customerId: stranger, contactPersonId: null, obstacle: "no_contact_person" },
    ]);
    expect(body.notReached[0].text).toMatch(/^Bei Ihrem Anliegen .* Die Rolle kommt später an\. /);
  });

  it("are refused as a whole where a text must not be told, lies behind, or lacks a language", async () => {
    const blaming = { de: "Unser Kollege hat die Rolle vergessen.", en: "It is late." };
    const refused = await notices({ reason: blaming });
    expect(refused).toMatchObject({ status: 422, body: { findings: [{ pointer: "/reason/de" }] } });
    expect(await notices({ reason: { de: "Die Rolle kommt später an." } })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: "/reason/en", code: "required" }] },
    });
    expect((await notices({ dueAt: "2026-11-20T09:00:00.000Z" })).status).toBe(409);
    const naming = { de: "Die Anlage von John Smith geht vor.", en: "It is late." };
    expect(await notices({ reason: naming })).toMatchObject({
      status: 409,
      body: { code: "notice-names-customer" },
    });
    expect(await messages()).toEqual([]);
  });
});

it("shows beforehand whom a delay reaches, also those of joined points, and what they were told", async () => {
  await service().post(`${point}/promises`, { customerId: berger, what: "Lieferung", dueAt: tuesday });
  const other = await service().post("/v1/incidents", {
    title: "Rolle fehlt",
    customers: [{ customerId: berger, contactPersonId: paula }],
  });
  await service().post(`/v1/open-points/${other.body.id}/join-as-duplicate`, { of: pointId });
  const { status, body } = await service().get(`${point}/delay-reach`);
  expect(status).toBe(200);
  expect(body.joinedPoints).toMatchObject([{ id: other.body.id }]);
  expect(body.customers).toMatchObject([
    {
      customerId: berger,
      name: "Berger Logistik GmbH",
      promises: [{ what: "Lieferung", dueAt: tuesday, outcome: "running", toEverybody: false }],
      lastTold: null,
      contactPersons: [
        { contactPersonId: jana, name: "Jana Berger", channel: "email", language: "de", obstacle: null },
        { contactPersonId: paula, obstacle: "spoken_channel" },
      ],
    },
    { customerId: smith, promises: [] },
  ]);
});

describe("advance notices to customers who know nothing of each other", () => {
  const names = { status: 409, body: { code: "notice-names-customer" } };

  it("name nobody else whom the point affects, also where one is told alone, or by telephone", async () => {
    const reason = { de: "Smith bekommt das Teil am 27.11. zuerst.", en: "Smith gets the part first." };
    expect(await notices({ customerIds: [berger], reason })).toMatchObject(names);
    await service().put(`${point}/tellable-words`, { title: "Antriebsrolle für Nordlicht" });
    await api().given(customerDecider, `customer-${smith}`, {
      type: "RenameCustomer",
      name: "Nordlicht Ltd",
    });
    await contactPerson(berger, jana, { name: "Jana Berger", channel: "phone", language: "de" });
    const { status, body } = await notices();
    await api().given(customerDecider, `customer-${smith}`, { type: "RenameCustomer", name: "Smith Ltd" });
    await contactPerson(berger, jana, { name: "Jana Berger", channel: "email", language: "de" });
    expect(status).toBe(201);
    expect(body.notReached).toMatchObject([{ customerId: berger }]);
    expect(body.notReached[0].text).not.toContain("Nordlicht");
    const [told] = await messages();
    expect(told).toMatchObject({ customer: { id: smith } });
    expect(told.versions[0].text).toContain("Nordlicht");
  });
});
