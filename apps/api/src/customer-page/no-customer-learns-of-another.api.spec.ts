import { customerAccessDecider, customerDecider, openPointDecider } from "klartext/domain";
import { type SmtpTestServer, startSmtpTestServer } from "klartext/mail/testing";
import { FreshReads } from "klartext/nest";
import { CustomerUpdates } from "../customer-access/customer-updates.ts";
import { deliveryIdOf, deliveryStream } from "../delivery/delivery-stream.ts";
import { mailingTo } from "../delivery/testing/told-customer.ts";
import { Api, START } from "../testing/api-harness.ts";
import {
  type GivenPoint,
  type GivenVisitor,
  givenComplaint,
  givenVisitor,
} from "./testing/customer-ground.ts";
import { linksOf, PageVisitor } from "./testing/page-visitor.ts";

let server: SmtpTestServer;
let api: Api;
let weber: GivenVisitor;
let huber: GivenVisitor;

beforeAll(async () => {
  server = await startSmtpTestServer();
  api = await Api.start({ mailing: mailingTo(server.port) });
  await api.as("admin").put("/v1/organization/name", { name: "Muster Fördertechnik" });
});
beforeEach(async () => {
  api.itIs(START);
  weber = await givenVisitor(api, { customer: "Weber Getränke GmbH", name: "Walburga Weber" });
  const person = { name: "Jutta Huber", email: "jutta@huber.example", phone: "0711 5550-99" };
  huber = await givenVisitor(api, { customer: "Huber Maschinenbau GmbH", ...person });
});
afterAll(async () => {
  await api.stop();
  await server.stop();
});

const service = () => api.as("service");
const about = ({ pointId }: GivenPoint) => `/v1/open-points/${pointId}`;
const tell = (point: GivenPoint, words: object) => service().put(`${about(point)}/tellable-words`, words);

async function givenPointOfBoth(): Promise<GivenPoint> {
  const point = await givenComplaint(api, weber);
  const { customerId, contactPersonId } = huber;
  await service().post(`${about(point)}/customers`, { customerId, contactPersonId });
  return point;
}

async function givenIncident({ customerId, contactPersonId }: GivenVisitor): Promise<string> {
  const incident = { title: "Falsche Rolle", customers: [{ customerId, contactPersonId }] };
  return (await service().post("/v1/incidents", incident)).body.id;
}

/** Words that tell of Huber: once the name was that of nobody, or Huber was not on the point. */
const words = (name: string) => ({
  title: `Rolle für ${name}`,
  description: `${name} bekommt die richtige Rolle am 24.11.`,
  nextStep: `Am 24.11. sind wir bei ${name}.`,
});

/** Whether a name stands in whatever this reader can open or is answered. */
async function isTold(reader: GivenVisitor, name: string): Promise<boolean> {
  await api.app.get(FreshReads).catchUp();
  const answer = await service().get(`/v1/status-answers?customerId=${reader.customerId}&language=de`);
  expect(answer.body.points.length).toBeGreaterThan(0);
  const visitor = new PageVisitor(api);
  const overview = await visitor.open(reader.link);
  const pages = await Promise.all(linksOf(overview).map((link) => visitor.open(link)));
  return [JSON.stringify(answer.body), overview.html, ...pages.map(({ html }) => html)].some((text) =>
    text.includes(name),
  );
}

async function mailOf(point: GivenPoint, { customerId, contactPersonId }: GivenVisitor): Promise<string> {
  const message = { customerId, contactPersonId, channel: "email", kind: "status_update" };
  const text = "Wir melden uns am 24.11. um 12 Uhr bei Ihnen.";
  const { body } = await service().post(`${about(point)}/messages`, { ...message, text });
  await api.happened(deliveryStream(deliveryIdOf(body.id, 1)), "DeliveryAccepted");
  return server.received.at(-1)?.raw.toString() ?? "";
}

const rename = ({ customerId }: GivenVisitor, name: string) =>
  api.given(customerDecider, `customer-${customerId}`, { type: "RenameCustomer", name });

it("tells no words that name another customer since that one was renamed, but to the one that is named", async () => {
  const point = await givenPointOfBoth();
  expect((await tell(point, words("Nordlicht"))).status).toBe(200);
  expect(await isTold(weber, "Nordlicht")).toBe(true);
  await rename(huber, "Nordlicht GmbH");
  expect(await isTold(weber, "Nordlicht")).toBe(false);
  expect(await mailOf(point, weber)).not.toContain("Nordlicht");
  expect(await isTold(huber, "Nordlicht")).toBe(true);
  const { body } = await service().get(about(point));
  expect(body.tellable).toMatchObject({ title: "Rolle für Nordlicht", tellsOf: "Nordlicht" });
});

it("tells them again once they are other words", async () => {
  const point = await givenPointOfBoth();
  await tell(point, words("Nordlicht"));
  await rename(huber, "Nordlicht GmbH");
  await tell(point, { title: "Falsche Rolle" });
  expect(await isTold(weber, "Falsche Rolle")).toBe(true);
  expect(await isTold(weber, "Nordlicht")).toBe(false);
  await tell(point, { description: null, nextStep: null });
  expect((await service().get(about(point))).body.tellable.tellsOf).toBeNull();
});

it("tells nothing of a contact person who is called otherwise by now", async () => {
  const point = await givenPointOfBoth();
  await tell(point, words("Frau Zwiebelfisch"));
  await api.given(customerDecider, `customer-${huber.customerId}`, {
    ...{ type: "PutContactPerson", contactPersonId: huber.contactPersonId, name: "Jutta Zwiebelfisch" },
    ...{ email: null, phone: null, channel: null, language: "de", formOfAddress: "formal" },
  });
  expect(await isTold(weber, "Zwiebelfisch")).toBe(false);
});

it("tells whoever comes by a duplicate none of the words that name those who were there", async () => {
  const [point, duplicate] = [await givenComplaint(api, weber), await givenIncident(huber)];
  await tell(point, words("Weber"));
  const come = api.happened(`openPoint-${point.pointId}`, "CustomerAffected");
  // As when the words were written in the moment in which the point was joined.
  await api.given(openPointDecider, `openPoint-${duplicate}`, {
    ...{ type: "JoinAsDuplicate", pointId: duplicate, of: point.pointId, now: START },
  });
  await come;
  expect(await isTold(huber, "Weber")).toBe(false);
  expect(await mailOf(point, huber)).not.toContain("Weber");
  expect(await isTold(weber, "Rolle für Weber")).toBe(true);
  expect((await service().get(about(point))).body.tellable.tellsOf).toBe("Weber");
});

it("names nobody in an update by e-mail", async () => {
  const point = await givenPointOfBoth();
  await api.given(customerAccessDecider, `customerAccess-${weber.linkId}`, {
    ...{ type: "SetCustomerUpdates", on: true, now: START },
  });
  const noted = api.happened(`customerAccess-${weber.linkId}`, "CustomerUpdateNoted");
  await tell(point, words("Nordlicht"));
  await noted;
  await rename(huber, "Nordlicht GmbH");
  api.itIs(new Date(Date.parse(START) + 16 * 60_000).toISOString());
  const updates = api.app.get(CustomerUpdates, { strict: false });
  await updates.tellDue(new AbortController().signal);
  await api.app.get(FreshReads).catchUp();
  const { items } = (await service().get(`${about(point)}/messages`)).body;
  const told = items.filter(({ kind }: { kind: string }) => kind === "status_update");
  expect(told).toHaveLength(1);
  expect(JSON.stringify(told[0].versions)).not.toContain("Nordlicht");
});

it("shows no product that names another customer", async () => {
  const point = await givenPointOfBoth();
  await service().put(`${about(point)}/classification`, { product: "Anlage Huber" });
  expect(await isTold(weber, "Huber")).toBe(false);
  expect(await isTold(huber, "Anlage Huber")).toBe(true);
});

it.each(["jutta@huber.example", "0711/555099"])(
  "refuses words with another customer's address: %s",
  async (address) => {
    const point = await givenPointOfBoth();
    const refused = { status: 409, body: { code: "notice-names-customer" } };
    const text = `Rückfragen am 24.11. an ${address}.`;
    expect(await tell(point, { nextStep: text })).toMatchObject(refused);
    const toWeber = { customerId: weber.customerId, channel: "email", kind: "status_update", text };
    expect(await service().post(`${about(point)}/messages`, toWeber)).toMatchObject(refused);
  },
);
