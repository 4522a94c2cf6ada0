import { randomUUID } from "node:crypto";
import { startedApi } from "../../testing/api-harness.ts";
import { givenCustomer } from "../../testing/given.ts";

const started = startedApi();
const tuesday = "2026-11-24T12:00:00.000Z";
let customerId: string;
let pointId: string;

beforeEach(async () => {
  customerId = await givenCustomer(started());
  const { body } = await started()
    .as("service")
    .post("/v1/incidents", { title: "Falsche Rolle", customers: [{ customerId }] });
  pointId = body.id;
});

const use = (change: object = {}, headers?: Record<string, string>) =>
  started()
    .as("service")
    .post(
      `/v1/open-points/${pointId}/playbook-uses`,
      {
        situation: "our_mistake",
        version: 0,
        customerId,
        language: "de",
        promises: [{ id: "solution", dueAt: tuesday }, { id: "follow_up" }],
        ...change,
      },
      headers,
    );

describe("using a playbook for a point", () => {
  it("says on the point which one it was, and makes its promises there", async () => {
    const { status, body } = await use();
    expect({ status, body }).toMatchObject({ status: 200, body: { id: pointId, changed: true } });
    expect(await started().typesOf(`openPoint-${pointId}`)).toEqual([
      "IncidentReported",
      "PlaybookUsed",
      "PromiseMade",
      "PromiseMade",
    ]);
    const [solution, followUp] = body.promises;
    const point = (await started().as("sales").get(`/v1/open-points/${pointId}`)).body;
    expect(point.promises).toMatchObject([
      { promiseId: solution.promiseId, customerId, what: "Fehler in Ordnung gebracht", dueAt: tuesday },
      { promiseId: followUp.promiseId, customerId, dueAt: "2026-11-26T16:00:00.000Z", outcome: "running" },
    ]);
    expect(point.playbookUses).toMatchObject([
      { situation: "our_mistake", version: 0, customerId, promises: body.promises },
    ]);
    const history = await started().as("sales").get(`/v1/open-points/${pointId}/history`);
    expect(history.body.items[1]).toMatchObject({
      what: "Playbook angewendet",
      changes: [
        { label: "Playbook", to: "Wir haben einen Fehler gemacht" },
        { label: "Kunde", to: "Weber Getränke GmbH" },
      ],
    });
  });

  it("twice under one key makes each promise once", async () => {
    const headers = { "idempotency-key": randomUUID() };
    const first = await use({}, headers);
    const again = await use({}, headers);
    expect(again.body).toEqual({ ...first.body, changed: false });
    expect(await started().typesOf(`openPoint-${pointId}`)).toHaveLength(4);
  });

  it.each<[code: string, object]>([
    ["playbook-changed", { version: 1 }],
    ["playbook-due-missing", { promises: [] }],
    ["playbook-promise-unknown", { promises: [{ id: "gift" }] }],
    ["promise-not-ahead", { promises: [{ id: "solution", dueAt: "2026-11-20T12:00:00Z" }] }],
    ["customer-not-affected", { customerId: randomUUID() }],
  ])("is refused: %s", async (code, change) => {
    expect(await use(change)).toMatchObject({ status: 409, body: { code } });
    expect(await started().typesOf(`openPoint-${pointId}`)).toEqual(["IncidentReported"]);
  });

  it("that was closed is refused before it is reopened", async () => {
    await started().as("service").post(`/v1/open-points/${pointId}/drop`, { reason: "Doppelt" });
    expect(await use()).toMatchObject({ status: 409, body: { code: "point-finished" } });
  });
});
