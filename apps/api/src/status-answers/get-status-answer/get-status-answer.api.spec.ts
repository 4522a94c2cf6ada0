import { randomUUID } from "node:crypto";
import { personDecider } from "klartext/domain";
import { startedApi } from "../../testing/api-harness.ts";
import { givenCustomer, givenTeam } from "../../testing/given.ts";

const api = startedApi();
const german = { "accept-language": "de" };

const ask = (query: Record<string, string>) =>
  api()
    .as("service")
    .get(`/v1/status-answers?${new URLSearchParams(query)}`, german);

async function givenCaller(name: string, person: object) {
  const service = api().as("service");
  const { body } = await service.post("/v1/customers", { name, customerNumber: `K-${randomUUID()}` });
  await service.post(`/v1/customers/${body.id}/contact-persons`, person);
  return body.id as string;
}

it("answers a caller in their language and form of address, with what to ask first", async () => {
  api().itIs("2026-11-23T08:00:00Z");
  const person = { name: "Sabine Krüger", phone: "+49 2365 555-0", formOfAddress: "informal" };
  const customerId = await givenCaller("Krüger Getränke", person);
  const service = api().as("service");
  const { id } = (
    await service.post("/v1/complaints", {
      title: "Intern: Dichtung falsch verbaut",
      customers: [{ customerId }],
      product: "Abfüllanlage",
      noticedAt: "2026-11-20T08:00:00Z",
    })
  ).body;
  await service.put(`/v1/open-points/${id}/tellable-words`, { title: "Anlage undicht" });
  await service.post(`/v1/open-points/${id}/start-work`);
  const dueAt = "2026-11-24T12:00:00+01:00";
  await service.post(`/v1/open-points/${id}/promises`, { customerId, what: "Rückruf", dueAt });

  const { status, body } = await ask({ phone: "02365 5550" });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    language: "de",
    formOfAddress: "informal",
    customers: [{ customerId, contactPerson: { name: "Sabine Krüger" } }],
    points: [
      {
        pointId: id,
        sentence:
          "Wir kümmern uns gerade um dein Anliegen „Anlage undicht“. Unsere Zusage an dich lösen wir bis Dienstag, 24. November, 12 Uhr ein.",
        promises: [{ outcome: "running" }],
        told: [{ kind: "promise" }],
      },
    ],
  });
  expect(body.askFirst.question).toContain("deine Kundennummer");
  expect(Date.parse(body.points[0].nextPromiseDueAt)).toBe(Date.parse(dueAt));
  expect(body.points[0].sentences[1].basis[0].fact).toBe("promises");

  const english = await ask({ pointNumber: body.points[0].number, language: "en" });
  expect(english.body.points[0].sentence).toBe(
    "We are working on your matter “Anlage undicht”. We will keep our promise to you by 12:00 on Tuesday, 24 November.",
  );
});

it("has no promise standing that the customer's own word has kept", async () => {
  const customerId = await givenCustomer(api(), "Kern Logistik");
  const service = api().as("service");
  const incident = { title: "Rolle klemmt", customers: [{ customerId }] };
  const url = `/v1/open-points/${(await service.post("/v1/incidents", incident)).body.id}`;
  const dueAt = "2026-12-31T15:00:00Z";
  await service.post(`${url}/promises`, { customerId, what: "Einbau der Rolle", dueAt });
  await service.post(`${url}/solve`, { solution: "Rolle eingebaut" });
  const sentence = async () => (await ask({ customerId })).body.points[0].sentence;
  expect(await sentence()).toContain("Unsere Zusage an Sie lösen wir bis");
  expect((await service.post(`${url}/confirm-solution`, { customerId })).status).toBe(200);
  expect(await sentence()).not.toContain("Unsere Zusage an Sie lösen wir bis");
  expect((await ask({ customerId })).body.points[0]).toMatchObject({
    nextPromiseDueAt: null,
    promises: [{ outcome: "kept" }],
  });
});

it("names the customers when there are several, and tells nothing until one is chosen", async () => {
  const [one, other] = [await givenCustomer(api(), "Zwilling AG"), await givenCustomer(api(), "Zwilling AG")];
  await api()
    .as("service")
    .post("/v1/incidents", { title: "x", customers: [{ customerId: one }] });
  const { body } = await ask({ customerName: "zwilling ag" });
  expect(body.customers.map(({ customerId }: { customerId: string }) => customerId).sort()).toEqual(
    [one, other].sort(),
  );
  expect(body.points).toEqual([]);
  expect((await ask({ customerId: one })).body.points).toHaveLength(1);
  // Nobody is called just so; but words of it are enough to be named.
  expect((await ask({ customerName: "Zwilling" })).body.customers).toHaveLength(2);
  expect((await ask({ customerNumber: "gibt es nicht" })).body).toMatchObject({ customers: [], points: [] });
});

it.each([{}, { phone: "1", email: "a@example.org" }])(
  "needs exactly one thing to go by: %j",
  async (query) => {
    expect(await ask(query as Record<string, string>)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: "query" }] },
    });
  },
);

it("holds no employee, no internal word and no other customer after a week of work", async () => {
  const service = api().as("service");
  const done = async (method: "post" | "put", url: string, body?: object) => {
    const answer = await service[method](url, body);
    expect({ url, status: answer.status }).toEqual({ url, status: url.startsWith("/v1/open") ? 200 : 201 });
    return answer.body;
  };
  const teamId = await givenTeam(api(), "Werkstatt Wegener");
  const personId = randomUUID();
  await api().given(personDecider, `person-${personId}`, {
    type: "AddPerson",
    personId,
    name: "Thomas Wegener",
    email: null,
    teamId,
  });
  const customerId = await givenCustomer(api(), "Lindenhof KG");
  const otherId = await givenCustomer(api(), "Geheimkunde SE");
  const gossip = "Thomas Wegener hat beim Geheimkunden SE geschlampt, INTERN";
  const record = { title: gossip, description: gossip, nextStep: gossip, ownerTeamId: teamId };
  const customers = [{ customerId }, { customerId: otherId }];
  const points: string[] = [];
  for (let day = 16; day <= 20; day++) {
    api().itIs(`2026-11-${day}T08:00:00Z`);
    const dueAt = `2026-11-${day + 4}T15:00:00Z`;
    const demand = { wanted: gossip, urgencyReason: gossip, promised: gossip, promisedUntil: dueAt };
    const { id } = await (day % 2 === 0
      ? done("post", "/v1/escalations", { ...record, ...demand, customers, ifKnown: "raise_anyway" })
      : done("post", "/v1/complaints", { ...record, customers, customersWords: gossip }));
    const url = `/v1/open-points/${id}`;
    points.push(url);
    await done("put", `${url}/taken`);
    await done("put", `${url}/tellable-words`, { description: "Wir prüfen die Anlage." });
    await done("post", `${url}/start-work`);
    await done("post", `${url}/notes`, { text: gossip });
    const contact = { customerId, channel: "phone", direction: "outbound", summary: gossip };
    await done("post", `${url}/contacts`, contact);
    await done("post", `${url}/contacts`, { ...contact, customerId: otherId });
    if (day === 18)
      await done("post", `${url}/begin-waiting`, {
        waitingFor: "supplier",
        reason: gossip,
        lookAgainOn: "2026-11-25",
      });
    if (day === 17) await done("post", `${url}/drop`, { reason: gossip });
    if (day === 19) await done("post", `${url}/solve`, { solution: gossip });
    if (day === 19) await done("post", `${url}/verify`, { how: gossip });
    if (day === 19) await done("post", `${url}/reopen`, { reason: gossip });
  }

  for (const language of ["de", "en"]) {
    const { body } = await ask({ customerId, language });
    expect(body.points).toHaveLength(points.length);
    const said = JSON.stringify(body);
    expect(said).toContain("Wir prüfen die Anlage.");
    expect(said).toContain('"kind":"contact"');
    for (const secret of [
      "Thomas",
      "Wegener",
      "Geheimkunde",
      "INTERN",
      "geschlampt",
      personId,
      teamId,
      otherId,
    ])
      expect(said).not.toContain(secret);
    for (const role of ["service", "sales", "facilitator"] as const)
      expect(said).not.toContain(String(api().as(role).personId));
    expect(said).not.toMatch(/Service Beispiel|Sales Beispiel/);
  }
});
