import { randomUUID } from "node:crypto";
import { customerDecider } from "klartext/domain";
import { startedApi } from "../testing/api-harness.ts";
import { givenCustomer } from "../testing/given.ts";
import { emergencyStream, pointIdOfEmergency } from "./emergency-stream.ts";
import { declared, facts, givenOrganization } from "./testing/given-emergency.ts";

const api = startedApi();
let emergencyId: string;
beforeAll(async () => {
  await givenOrganization(api());
  await api().as("admin").post("/v1/persons", { name: "Thomas Quandt" });
  emergencyId = await declared(api());
});

const post = (path: string, body: object) => api().as("service").post(`/v1/emergencies${path}`, body);
const customers = (body: object) => post(`/${emergencyId}/customers`, body);

describe("declaring", () => {
  const declare = (change: object) => post("", { title: "Portal steht", ...facts, ...change });

  it.each([
    ["a colleague in a product", { product: "Portal von Thomas Quandt" }, "/product", "names-employee"],
    ["a colleague's name", { remedy: { de: "Herr Quandt baut um" } }, "/remedy/de", "names-employee"],
    [
      "a placeholder in a fact",
      { whatHappened: { de: "Ausfall bei {{customer.name}}" } },
      "/whatHappened/de",
      "open-placeholder",
    ],
    [
      "blame in a notice of our own",
      { text: { deFormal: "Unser Lieferant hat es vermasselt. {{promise.due}}" } },
      "/text/deFormal",
      "blames-colleague",
    ],
  ])("refuses %s, with its place", async (_, change, pointer, code) => {
    const answer = await declare(change);
    expect(answer).toMatchObject({ status: 422, body: { type: "urn:klartext:problem:wording-refused" } });
    expect(answer.body.findings).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it.each([
    [{ remedy: {} }, "placeholders-unfilled"],
    [{ whatHappened: {} }, "notice-without-words"],
    [{ text: { deFormal: "Das Portal steht." } }, "notice-without-next-time"],
    [{ nextAt: "2026-11-20T09:00:00Z" }, "promise-not-ahead"],
    [{ restoredBy: "2026-11-20T09:00:00Z" }, "promise-not-ahead"],
  ])("refuses %j: %s", async (change, code) => {
    expect(await declare(change)).toMatchObject({ status: 409, body: { code } });
  });

  it.each([
    [{ everyMinutes: 5 }, "/everyMinutes"],
    [{ title: "" }, "/title"],
    [{ whatHappened: undefined }, "/whatHappened"],
    [{ ownerTeamId: randomUUID() }, "/ownerTeamId"],
  ])("refuses %j, with its place", async (change, pointer) => {
    expect(await declare(change)).toMatchObject({ status: 400, body: { errors: [{ pointer }] } });
  });
});

describe("attaching", () => {
  it("names each number and id that is nobody's, and attaches nobody then", async () => {
    const customerId = await givenCustomer(api());
    await api().given(customerDecider, `customer-${customerId}`, {
      type: "ChangeCustomerNumber",
      customerNumber: "K-1",
    });
    const byNumbers = await customers({ customerNumbers: ["K-1", "K-2", "K-3"] });
    expect(byNumbers).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: "/customerNumbers/1" }, { pointer: "/customerNumbers/2" }] },
    });
    const byIds = await customers({ customerIds: [customerId, randomUUID()] });
    expect(byIds).toMatchObject({ status: 400, body: { errors: [{ pointer: "/customerIds/1" }] } });
    expect(await api().typesOf(emergencyStream(emergencyId))).not.toContain("EmergencyCustomersAttached");
    const preview = await post(`/${emergencyId}/customers/preview`, { customerNumbers: ["K-1", "K-2"] });
    expect(preview.body).toMatchObject({ named: 1, toAttach: 1, unknown: ["/customerNumbers/1"] });
  });

  it("takes a filter as it is met now, each customer once", async () => {
    const own = await declared(api());
    const ids = [await givenCustomer(api(), "Filter Eins"), await givenCustomer(api(), "Filter Zwei")];
    const filter = { words: "filter" };
    const preview = await post(`/${own}/customers/preview`, { filter });
    expect(preview.body).toEqual({
      named: 2,
      toAttach: 2,
      first: [
        { id: ids[0], name: "Filter Eins" },
        { id: ids[1], name: "Filter Zwei" },
      ],
      unknown: [],
    });
    const attach = () => post(`/${own}/customers`, { filter });
    expect((await attach()).body).toMatchObject({ changed: true, named: 2, attached: 2 });
    expect((await attach()).body).toMatchObject({ changed: false, named: 2, attached: 0 });
    const first = await api().as("sales").get(`/v1/emergencies/${own}/customers?limit=1`);
    expect(first.body).toEqual({
      items: [{ customerId: ids[0], name: "Filter Eins" }],
      nextCursor: ids[0],
    });
    const next = await api().as("sales").get(`/v1/emergencies/${own}/customers?cursor=${ids[0]}`);
    expect(next.body).toMatchObject({ items: [{ customerId: ids[1] }], nextCursor: null });
  });

  it("refuses a filter that nobody meets, says nothing, or says too much", async () => {
    expect(await customers({ filter: { words: "niemand-heißt-so" } })).toMatchObject({
      status: 409,
      body: { code: "nobody-found" },
    });
    for (const filter of [{}, { everybody: false }, { everybody: true, trap: 7 }]) {
      expect(await customers({ filter })).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: "/filter" }] },
      });
    }
  });

  it("wants exactly one way to name them", async () => {
    for (const body of [{}, { customerIds: [randomUUID()], filter: { words: "x" } }])
      expect(await customers(body)).toMatchObject({ status: 400, body: { errors: [{ pointer: "" }] } });
  });
});

it("is not closed without a summary, nor its point past it", async () => {
  const close = (change: object) =>
    post(`/${emergencyId}/closing`, { solution: "Neu gestartet", cause: {}, change: {}, ...change });
  expect(await close({ cause: undefined })).toMatchObject({ status: 400 });
  expect(await close({})).toMatchObject({ status: 409, body: { code: "placeholders-unfilled" } });
  const point = `/v1/open-points/${pointIdOfEmergency(emergencyId)}`;
  const solved = await api().as("service").post(`${point}/solve`, { solution: "Neu gestartet" });
  expect(solved).toMatchObject({ status: 409, body: { code: "emergency-runs" } });
});

it.each(["", "/updates", "/closing", "/customers", "/customers/preview", "/customers/detachments"])(
  "says 404 for an emergency that is not there: %s",
  async (path) => {
    const unknown = `/${randomUUID()}${path}`;
    const bodies: Record<string, object> = {
      "/updates": {},
      "/closing": { solution: "x", cause: {}, change: {} },
      "/customers": { filter: { everybody: true } },
      "/customers/preview": { filter: { everybody: true } },
      "/customers/detachments": { customerIds: [randomUUID()], reason: "x" },
    };
    const answer =
      path === ""
        ? await api().as("service").get(`/v1/emergencies${unknown}`)
        : await post(unknown, bodies[path] ?? {});
    expect(answer.status).toBe(404);
  },
);
