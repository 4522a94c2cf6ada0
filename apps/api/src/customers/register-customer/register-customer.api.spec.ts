import { randomUUID } from "node:crypto";
import { START, startedApi } from "../../testing/api-harness.ts";
import { CustomerNumbers } from "../customer-numbers.ts";

const started = startedApi();

describe("POST /v1/customers", () => {
  it("registers a customer, who is found by parts of the name and by number", async () => {
    const service = started().as("service");
    const { status, body, headers } = await service.post("/v1/customers", {
      name: "Weber Getränke GmbH",
      customerNumber: "K-20417",
    });
    expect({ status, etag: headers.etag }).toEqual({ status: 201, etag: '"0"' });
    for (const q of ["getranke", "K-20417"]) {
      const found = await service.get(`/v1/customers?q=${q}`);
      expect(found.body.items).toEqual([
        { customerId: body.id, name: "Weber Getränke GmbH", customerNumber: "K-20417", unfinishedPoints: 0 },
      ]);
    }
  });

  it("gives a number once, however it is written, and the same request the same customer", async () => {
    const service = started().as("service");
    const key = { "idempotency-key": randomUUID() };
    const first = await service.post("/v1/customers", { name: "Erste AG", customerNumber: "K 1" }, key);
    const again = await service.post("/v1/customers", { name: "Erste AG", customerNumber: "K 1" }, key);
    const other = await service.post("/v1/customers", { name: "Zweite AG", customerNumber: "k1" });
    expect(again.body).toEqual({ ...first.body, changed: false });
    expect(other).toMatchObject({ status: 409, body: { code: "customer-number-taken" } });
  });

  it("gives a number away again that its holder let go of, or never came to carry", async () => {
    const api = started();
    const service = api.as("service");
    const first = await service.post("/v1/customers", { name: "Erste KG", customerNumber: "K-7" });
    await service.put(`/v1/customers/${first.body.id}/number`, { customerNumber: "K-8" });
    const second = await service.post("/v1/customers", { name: "Zweite KG", customerNumber: "K-7" });
    expect(second.status).toBe(201);

    // As after a crash between reserving the number and registering the customer.
    await api.app.get(CustomerNumbers).reserve("K-9", randomUUID(), {
      commandId: randomUUID(),
      actor: { kind: "klartext" },
    });
    const third = () => service.post("/v1/customers", { name: "Dritte KG", customerNumber: "K-9" });
    expect((await third()).status).toBe(409);
    api.itIs(new Date(Date.parse(START) + 120_000).toISOString());
    expect((await third()).status).toBe(201);
  });
});
