import { FreshReads } from "klartext/nest";
import { givenVisitor } from "../customer-page/testing/customer-ground.ts";
import { formsOf, formTo, PageVisitor } from "../customer-page/testing/page-visitor.ts";
import { openPointStream } from "../open-points/open-point-stream.ts";
import { startedApi } from "../testing/api-harness.ts";
import { emergencyStream, pointIdOfEmergency } from "./emergency-stream.ts";
import { NoticeWork } from "./send-notices/notice-work.ts";
import { declared, givenOrganization, givenReader, noted, roundsEnded } from "./testing/given-emergency.ts";

const api = startedApi();
let emergencyId: string;
let pointId: string;

beforeAll(() => givenOrganization(api()));
beforeEach(async () => {
  api().itIs("2026-11-24T09:00:00.000Z");
  emergencyId = await declared(api(), { tellableTitle: "Ausfall der Bestellannahme" });
  pointId = pointIdOfEmergency(emergencyId);
});

async function attach(...customerIds: string[]) {
  await api().as("service").post(`/v1/emergencies/${emergencyId}/customers`, { customerIds });
  await noted(api(), emergencyId, (types) => types.includes("EmergencyNoticesIssued"));
}

async function close() {
  const { body } = await api()
    .as("service")
    .post(`/v1/emergencies/${emergencyId}/closing`, {
      solution: "Speicher erweitert",
      cause: { de: "Ein Speicher war vollgelaufen", en: "A disk had filled up" },
      change: { de: "Wir werden eine Woche vorher gewarnt", en: "We are warned a week ahead" },
    });
  expect(body).toMatchObject({ changed: true });
  await roundsEnded(api(), emergencyId, 2);
  await api().happened(openPointStream(pointId), "EmergencySummaryGiven");
}

const pointsOf = async (customerId: string) =>
  (await api().as("service").get(`/v1/open-points?customerId=${customerId}&finished=false`)).body.items;

it("is on the page of each attached customer, with its notices, and what they reply stays their own", async () => {
  const visitor = await givenVisitor(api());
  await attach(visitor.customerId, await givenReader(api(), { name: "Rolf Kern" }));
  const browser = new PageVisitor(api());
  const { number } = (await api().as("service").get(`/v1/open-points/${pointId}`)).body;
  const page = await browser.open(`${visitor.link}/${number}`);
  expect(page.html).toContain("Ausfall der Bestellannahme");
  expect(page.html).toContain("Wir stellen auf das zweite System um");
  expect(page.html).not.toContain("Rolf Kern");
  expect(page.html).not.toContain("Portal: Bestellungen gehen nicht durch");

  await browser.carryOut(page, /reply/, { words: "Bitte rufen Sie mich an." });
  const [own] = (await pointsOf(visitor.customerId)).filter(({ id }: { id: string }) => id !== pointId);
  expect(own).toMatchObject({ kind: "complaint", customers: [{ id: visitor.customerId }] });
  expect(await api().typesOf(openPointStream(pointId))).not.toContain("CustomerReplied");
});

it("says what is promised, and lets no messages pile up that came when they were promised", async () => {
  const visitor = await givenVisitor(api());
  await attach(visitor.customerId);
  const browser = new PageVisitor(api());
  const { number } = (await api().as("service").get(`/v1/open-points/${pointId}`)).body;
  const shownPromises = async () =>
    (await browser.open(`${visitor.link}/${number}`)).html.match(/<p>Nächste Nachricht von uns<\/p>/g)
      ?.length;
  expect(await shownPromises()).toBe(1);

  api().itIs("2026-11-24T10:55:00.000Z");
  api().app.get(NoticeWork).lookAgain();
  await roundsEnded(api(), emergencyId, 2);
  await api().happened(openPointStream(pointId), "PromiseKept");
  await api().app.get(FreshReads).catchUp();
  expect(await shownPromises()).toBe(1);
  const { body } = await api()
    .as("service")
    .get(`/v1/status-answers?customerId=${visitor.customerId}&language=en&formOfAddress=formal`);
  expect(body.points[0].promises).toMatchObject([{ what: "The next message from us", outcome: "running" }]);
  expect(body.points[0].sentence).toContain("You will have the next message from us by ");
});

it("stays solved when one of many says that it is not, which becomes a point of theirs, once", async () => {
  const visitor = await givenVisitor(api());
  await attach(visitor.customerId);
  await close();
  const browser = new PageVisitor(api());
  const { number } = (await api().as("service").get(`/v1/open-points/${pointId}`)).body;
  const page = await browser.open(`${visitor.link}/${number}`);
  expect(page.html).toContain("Die Ursache: Ein Speicher war vollgelaufen.");
  expect(formsOf(page).filter(({ action }) => /confirm/.test(action))).toEqual([]);
  const words = "Bei uns geht es noch nicht.";
  const check = await browser.submit(formTo(page, /not-solved/), { words });
  const { headers } = await browser.carryOut(page, /not-solved/, { words });
  for (const { html } of [check, await browser.open(String(headers.location))]) {
    expect(html).toContain("Wir gehen dem mit einem eigenen Anliegen für Sie nach.");
    expect(html).not.toMatch(/nehmen die Sache wieder auf|wieder aufgenommen/);
  }

  const { status, body } = await api().as("service").post(`/v1/open-points/${pointId}/replies`, {
    customerId: visitor.customerId,
    channel: "email",
    words: "Immer noch nicht.",
  });
  expect(status).toBe(200);
  const own = await api().typesOf(openPointStream(body.id));
  // The receipt of the first one comes when it comes.
  const said = own.filter((type) => type === "ComplaintReported" || type === "CustomerReplied");
  expect(said).toEqual(["ComplaintReported", "CustomerReplied", "CustomerReplied"]);
  expect((await api().as("service").get(`/v1/open-points/${pointId}`)).body.state).toBe("solved");
});

it("is nobody's who was never attached", async () => {
  const stranger = await givenReader(api(), { name: "Ida Fremd" });
  const refused = await api()
    .as("service")
    .post(`/v1/open-points/${pointId}/replies`, { customerId: stranger, channel: "email", words: "Hallo" });
  expect(refused).toMatchObject({ status: 409, body: { code: "customer-not-affected" } });
  expect(await api().typesOf(emergencyStream(emergencyId))).not.toContain("EmergencyCustomersAttached");
});
