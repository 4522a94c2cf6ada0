import { startedApi } from "../testing/api-harness.ts";
import { givenCustomer } from "../testing/given.ts";

const api = startedApi();
let point: string;
let customerId: string;

beforeEach(async () => {
  customerId = await givenCustomer(api());
  const report = { title: "Falsche Rolle", customers: [{ customerId }] };
  const { body } = await api().as("service").post("/v1/incidents", report);
  point = `/v1/open-points/${body.id}`;
});

const offer = (valueCents: number) => ({
  customerId,
  kind: "credit",
  valueCents,
  what: "Die Lieferung kostet Sie nichts.",
});

it("offers a make-good up to the role's limit, and records what becomes of it", async () => {
  const service = api().as("service");
  const beyond = await service.post(`${point}/make-goods`, offer(5_001), { "accept-language": "de" });
  expect(beyond).toMatchObject({ status: 409, body: { code: "make-good-beyond-limit" } });
  expect(beyond.body.detail).toMatch(/bis 50,00.€ gewähren/);
  await api().as("admin").put("/v1/organization/make-good-limits", {
    service: 10_000,
    sales: 0,
    facilitator: 0,
    integration: 0,
    admin: 0,
  });
  const { status, body } = await service.post(`${point}/make-goods`, offer(5_001));
  expect(status).toBe(200);
  const outcome = `${point}/make-goods/${body.makeGoodId}/outcome`;
  expect((await service.put(outcome, { outcome: "given" })).body.code).toBe("make-good-not-accepted");
  await service.put(outcome, { outcome: "accepted" });
  await service.put(outcome, { outcome: "given" });
  const shown = (await service.get(point)).body;
  expect(shown.makeGoods).toMatchObject([{ makeGoodKind: "credit", valueCents: 5_001, state: "given" }]);
  const history = (await service.get(`${point}/history`, { "accept-language": "de" })).body.items;
  expect(history.at(-1).what).toBe("Wiedergutmachung gewährt");
});

it("refuses a charge for our own error, and agrees on what was ordered besides", async () => {
  const charge = { customerId, valueCents: 12_000, what: "Antriebsrolle auf Vorrat", ourError: true };
  const refused = await api().as("service").post(`${point}/charges`, charge);
  expect(refused).toMatchObject({ status: 409, body: { code: "charge-for-our-error" } });
  await api()
    .as("service")
    .post(`${point}/charges`, { ...charge, ourError: false });
  const { charges } = (await api().as("service").get(point)).body;
  expect(charges).toMatchObject([{ customerId, valueCents: 12_000, what: charge.what }]);
});

it("records a move to a private channel with its reason", async () => {
  const move = { customerId, channel: "phone", reason: "Bankverbindung für die Gutschrift" };
  expect((await api().as("sales").post(`${point}/private-channel`, move)).status).toBe(200);
  const { items } = (await api().as("service").get(`${point}/history`)).body;
  expect(items.at(-1).changes).toContainEqual(expect.objectContaining({ to: move.reason }));
  const toPublic = await api()
    .as("service")
    .post(`${point}/private-channel`, { ...move, channel: "social_media" });
  expect(toPublic).toMatchObject({ status: 409, body: { code: "channel-not-private" } });
});

it.each([
  ["make-goods", () => ({ ...offer(100), kind: "cash" }), "/kind"],
  ["make-goods", () => offer(-1), "/valueCents"],
  ["charges", () => ({ customerId, valueCents: 0, what: "Rolle", ourError: false }), "/valueCents"],
  ["private-channel", () => ({ customerId, channel: "phone" }), "/reason"],
] as const)("names what is wrong in %s", async (path, body, pointer) => {
  const answer = await api().as("service").post(`${point}/${path}`, body());
  expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer }] } });
});
