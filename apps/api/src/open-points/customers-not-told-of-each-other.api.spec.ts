import { startedApi } from "../testing/api-harness.ts";
import { givenCustomer } from "../testing/given.ts";

const api = startedApi();
const service = () => api().as("service");
const names = { status: 409, body: { code: "notice-names-customer" } };
const wordsName = { status: 409, body: { code: "tellable-words-name-customer" } };
let weber: string;
let huber: string;

beforeAll(async () => {
  weber = await givenCustomer(api(), "Weber Getränke GmbH");
  huber = await givenCustomer(api(), "Huber Maschinenbau GmbH");
});

async function reported(...customerIds: string[]): Promise<string> {
  const customers = customerIds.map((customerId) => ({ customerId }));
  const incident = { title: "Falsche Rolle", customers, channel: "email" };
  const { body } = await service().post("/v1/incidents", incident);
  return `/v1/open-points/${body.id}`;
}

const tell = (point: string, title: string | null) => service().put(`${point}/tellable-words`, { title });
const dueAt = "2026-11-24T11:00:00.000Z";
const about = (name: string) => `Die Rolle für ${name} kommt am 24.11.`;

it("is not told in the words of a point that affects them both", async () => {
  const point = await reported(weber, huber);
  expect(await tell(point, about("Huber"))).toMatchObject(names);
  expect((await tell(point, "Die Rolle kommt am 24.11.")).status).toBe(200);
});

it("is not told in messages, promises and make-goods to one of them, who may be named", async () => {
  const point = await reported(weber, huber);
  const toWeber = { customerId: weber, channel: "email", kind: "status_update" };
  const to = (path: string, body: object) =>
    service().post(`${point}/${path}`, { customerId: weber, ...body });
  const deeds = (name: string) => [
    () => to("messages", { ...toWeber, text: about(name) }),
    () => to("promises", { what: about(name), dueAt }),
    () => to("make-goods", { kind: "voucher", valueCents: 500, what: about(name) }),
  ];
  for (const deed of deeds("Huber")) expect(await deed()).toMatchObject(names);
  for (const deed of deeds("Weber Getränke")) expect((await deed()).status).toBeLessThan(300);
});

it("is not told in an acknowledgement", async () => {
  const point = await reported(weber, huber);
  const parts = {
    whatHappened: about("Huber"),
    responsibility: "Der Fehler liegt bei uns. Wir bitten Sie um Entschuldigung.",
    remedy: "Wir liefern die richtige Rolle mit dem Kurier.",
    dueAt,
  };
  const draft = { customerId: weber, channel: "email", language: "de", parts };
  const message = `/v1/messages/${(await service().post(`${point}/acknowledgements`, draft)).body.id}`;
  await service().put(`${message}/steps/listened`, { noticedBy: "us" });
  await service().put(`${message}/steps/understood`, { words: "Das hält Sie auf." });
  expect(await service().post(`${message}/issue`)).toMatchObject(names);
});

it("is not told when another one comes to the point, as long as its words are the old ones", async () => {
  const point = await reported(weber);
  const other = await reported(huber);
  await tell(point, about("Weber"));
  const coming = [
    () => service().post(`${point}/customers`, { customerId: huber }),
    () => service().post(`${other}/join-as-duplicate`, { of: point.slice("/v1/open-points/".length) }),
    () =>
      service().post("/v1/escalations", {
        ...{ title: "Rolle", wanted: "Sofort", customers: [{ customerId: huber }] },
        joinsPointId: point.slice("/v1/open-points/".length),
      }),
    () => service().post(`${point}/customers/${weber}/remove`, { reason: "Es war Huber" }),
  ];
  for (const come of coming) expect(await come()).toMatchObject(wordsName);
  await tell(point, "Die Rolle kommt am 24.11.");
  expect((await coming[0]?.())?.status).toBe(200);
});

describe("a customer who is not on the point", () => {
  const sentTo = (customerId: string, text: string) => ({
    customerId,
    channel: "email",
    kind: "status_update",
    text,
  });

  it("is named to nobody by the whole name", async () => {
    const point = await reported(weber);
    const text = "Ihre Rolle ging am 20.11. an Huber Maschinenbau, Ersatz kommt am 24.11.";
    expect(await tell(point, text)).toMatchObject(names);
    expect(await service().post(`${point}/messages`, sentTo(weber, text))).toMatchObject(names);
    const own = "Die Rolle für Weber Getränke kommt am 24.11.";
    expect((await service().post(`${point}/messages`, sentTo(weber, own))).status).toBe(201);
  });

  it("is named to nobody once they have gone from it", async () => {
    const point = await reported(weber, huber);
    await service().post(`${point}/customers/${huber}/remove`, { reason: "Es war nur Weber" });
    expect(await tell(point, "Die Rolle von Huber Maschinenbau kommt am 24.11.")).toMatchObject(names);
  });

  it("is not what the organization is called, or the person to reply to", async () => {
    await api().as("admin").put("/v1/organization/name", { name: "Muster Fördertechnik" });
    await api()
      .as("admin")
      .put("/v1/organization/contact-line", { contactLine: "Selma Arslan, 0711 5550-123" });
    await givenCustomer(api(), "Muster Fördertechnik");
    await givenCustomer(api(), "Selma Arslan");
    const text = "Selma Arslan von Muster Fördertechnik ist am 24.11. für Sie da.";
    expect((await service().post(`${await reported(weber)}/messages`, sentTo(weber, text))).status).toBe(201);
  });

  it("is named to nobody who comes to a point of which nobody read so far", async () => {
    const point = await reported();
    expect((await tell(point, about("Huber Maschinenbau"))).status).toBe(200);
    expect(await service().post(`${point}/customers`, { customerId: weber })).toMatchObject(wordsName);
    expect((await service().post(`${point}/customers`, { customerId: huber })).status).toBe(200);
  });
});
