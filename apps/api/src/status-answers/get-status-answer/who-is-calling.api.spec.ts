import { randomUUID } from "node:crypto";
import { customerDecider } from "klartext/domain";
import { FreshReads } from "klartext/nest";
import { pointIdOfEmergency } from "../../emergencies/emergency-stream.ts";
import {
  declared,
  givenOrganization,
  givenReader,
  noted,
} from "../../emergencies/testing/given-emergency.ts";
import { startedApi } from "../../testing/api-harness.ts";
import { givenCustomer } from "../../testing/given.ts";

const api = startedApi();

const ask = (query: Record<string, string>, language = "de") =>
  api()
    .as("service")
    .get(`/v1/status-answers?${new URLSearchParams(query)}`, { "accept-language": language });

const raised = async (customerId: string) => {
  const incident = { title: "x", customers: [{ customerId }] };
  const { id } = (await api().as("service").post("/v1/incidents", incident)).body;
  const { number } = (await api().as("service").get(`/v1/open-points/${id}`)).body;
  return { id, number } as { id: string; number: string };
};

it("puts the point first that was asked for, also by the number of one that was joined to it", async () => {
  const customerId = await givenCustomer(api(), "Weber Getränke GmbH");
  const [first, second, third] = [
    await raised(customerId),
    await raised(customerId),
    await raised(customerId),
  ];
  const order = async (pointNumber: string) =>
    (await ask({ pointNumber })).body.points.map(({ number, askedFor }: Record<string, unknown>) => [
      number,
      askedFor,
    ]);
  expect(await order(first.number)).toEqual([
    [first.number, true],
    [third.number, false],
    [second.number, false],
  ]);
  await api().as("service").post(`/v1/open-points/${third.id}/join-as-duplicate`, { of: first.id });
  expect(await order(third.number)).toEqual([
    [first.number, true],
    [second.number, false],
  ]);
  const { points } = (await ask({ customerId })).body;
  expect(points.every(({ askedFor }: { askedFor: boolean }) => !askedFor)).toBe(true);
});

it("takes a name with fewer than two letters or digits for nobody's, and wildcards for none", async () => {
  await givenCustomer(api(), "Anton Antoni AG");
  for (const customerName of ["%", "a", "_%", "a%"]) {
    const { status, body } = await ask({ customerName });
    expect({ customerName, status }).toEqual({ customerName, status: 400 });
    expect(body.errors[0].detail).toBe("Erwartet werden mindestens zwei Buchstaben oder Ziffern.");
  }
  expect((await ask({ customerName: "Anton%z" })).body.customers).toEqual([]);
  expect((await ask({ customerName: "Antoni" })).body.customers).toHaveLength(1);
});

it("names nobody where more than twenty customers fit, and says what to ask for", async () => {
  for (let count = 1; count <= 21; count++) {
    const customerId = randomUUID();
    const registered = { type: "RegisterCustomer", customerId, name: `Quast ${count}`, customerNumber: null };
    await api().given(customerDecider, `customer-${customerId}`, registered as never);
  }
  await api().app.get(FreshReads).catchUp();
  const { body } = await ask({ customerName: "Quast" }, "en");
  expect(body).toMatchObject({ customers: [], points: [] });
  expect(body.askForMore).toContain("More than 20 customers fit.");
  expect((await ask({ customerName: "Quast 1" })).body).toMatchObject({ askForMore: null });
});

it.each([
  ["de", "Erwartet wird genau eine dieser Angaben: customerId, customerNumber, "],
  ["en", "Expected is exactly one of these: customerId, customerNumber, "],
])("says that it goes by exactly one thing: %s", async (language, words) => {
  for (const query of [{}, { phone: "1", email: "a@example.org" }]) {
    const { body } = await ask(query as Record<string, string>, language);
    expect(body.errors[0].detail).toContain(words);
  }
});

describe("an emergency", () => {
  const tellableTitle = "Ausfall der Bestellannahme";
  let number: string;
  let customerId: string;

  beforeAll(async () => {
    await givenOrganization(api());
    api().itIs("2026-11-24T09:00:00.000Z");
    const emergencyId = await declared(api(), { tellableTitle });
    customerId = await givenReader(api(), { name: "Jana Berger" });
    await api()
      .as("service")
      .post(`/v1/emergencies/${emergencyId}/customers`, { customerIds: [customerId] });
    await noted(api(), emergencyId, (types) => types.includes("EmergencyRoundEnded"));
    const point = await api()
      .as("service")
      .get(`/v1/open-points/${pointIdOfEmergency(emergencyId)}`);
    number = point.body.number;
  });

  it("is told by its number as everybody may be told, and the name is asked for first", async () => {
    const { body } = await ask({ pointNumber: number });
    expect(body.customers).toEqual([]);
    expect(body.askFirst.question).toBe("Auf welchen Namen läuft Ihr Kundenkonto?");
    expect(body.points).toMatchObject([{ number, askedFor: true, title: tellableTitle }]);
    expect(body.points[0].sentence).toContain(tellableTitle);
    const said = JSON.stringify(body);
    expect(said).not.toContain(customerId);
    expect(said).not.toContain("Berger");
    expect(said).not.toContain("Portal: Bestellungen gehen nicht durch");
  });

  it("has been told to a customer who got its notice", async () => {
    const { body } = await ask({ customerId });
    expect(body.points[0].told).toContainEqual({
      kind: "emergency_notice",
      channel: "email",
      at: "2026-11-24T09:00:00.000Z",
    });
  });
});
