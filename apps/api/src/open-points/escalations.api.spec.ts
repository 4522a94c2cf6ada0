import { startedApi } from "../testing/api-harness.ts";
import { givenCustomer } from "../testing/given.ts";

const api = startedApi();
const matter = { title: "Ersatzteil falsch geliefert", wanted: "Lieferung bis Freitag" };

async function newMatter() {
  return { ...matter, customers: [{ customerId: await givenCustomer(api()) }] };
}

describe("an escalation", () => {
  it("is raised for a customer", async () => {
    for (const customers of [undefined, []]) {
      const answer = await api()
        .as("sales")
        .post("/v1/escalations", { ...matter, customers });
      expect(answer).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: "/customers", code: "required" }] },
      });
    }
  });

  it("meets what is known already, joins it, and raises what it shows", async () => {
    const customerId = await givenCustomer(api());
    const customers = [{ customerId }];
    const { id } = (await api().as("service").post("/v1/incidents", { title: matter.title, customers })).body;

    const candidates = await api()
      .as("sales")
      .get(`/v1/escalations/candidates?customerId=${customerId}&words=${encodeURIComponent(matter.title)}`);
    expect(candidates.body.items).toMatchObject([{ pointId: id }]);

    const asked = await api()
      .as("sales")
      .post("/v1/escalations", { ...matter, customers });
    expect(asked).toMatchObject({
      status: 409,
      body: { code: "already-known", candidates: [{ pointId: id }] },
    });

    const joined = await api()
      .as("sales")
      .post("/v1/escalations", { ...matter, customers, joinsPointId: id });
    expect(joined).toMatchObject({ status: 201, body: { id } });
    const { body } = await api().as("sales").get(`/v1/open-points/${id}`);
    expect(body).toMatchObject({ priority: "high", setPriority: "normal", escalated: true });
    expect(body.escalations).toMatchObject([{ course: "running", wanted: matter.wanted, raisedBy: "sales" }]);
  });

  it("joins a point with its words and customers, and what was promised runs there", async () => {
    const customerId = await givenCustomer(api());
    const another = await givenCustomer(api());
    const machine = { kind: "machine", name: "Förderband 3" };
    await api().as("service").post(`/v1/customers/${customerId}/assets`, machine);
    const { assets } = (await api().as("service").get(`/v1/customers/${customerId}`)).body;
    const assetId = assets[0].assetId;
    const report = { title: matter.title, customers: [{ customerId, assetId }] };
    const { id } = (await api().as("service").post("/v1/incidents", report)).body;

    const customers = [{ customerId }, { customerId: another }];
    const promisedUntil = "2027-01-04T11:00:00.000Z";
    const promised = "Rückruf der Leitung";
    await api()
      .as("sales")
      .post("/v1/escalations", { ...matter, customers, joinsPointId: id, promised, promisedUntil });

    const { body } = await api().as("sales").get(`/v1/open-points/${id}`);
    expect(body.customers).toMatchObject([{ id: customerId, asset: { id: assetId } }, { id: another }]);
    expect(body.notes).toMatchObject([{ text: matter.title }]);
    expect(body).toMatchObject({
      promiseDueAt: promisedUntil,
      promises: [{ what: promised, outcome: "running" }],
    });
  });

  it("is withdrawn by Sales when Sales raised it, and takes its own point with it", async () => {
    const { id } = (
      await api()
        .as("sales")
        .post("/v1/escalations", await newMatter())
    ).body;
    const withdraw = `/v1/open-points/${id}/withdraw-escalation`;
    expect((await api().as("sales").post(withdraw, { reason: "Ware ist da" })).status).toBe(200);
    expect((await api().as("sales").get(`/v1/open-points/${id}`)).body.state).toBe("dropped");
  });

  it("of another department is not withdrawn by Sales, but by the team", async () => {
    const { id } = (
      await api()
        .as("service")
        .post("/v1/escalations", await newMatter())
    ).body;
    const withdraw = `/v1/open-points/${id}/withdraw-escalation`;
    const refused = await api().as("sales").post(withdraw, { reason: "Ware ist da" });
    expect(refused).toMatchObject({ status: 409, body: { code: "escalation-of-others" } });
    expect((await api().as("service").post(withdraw, { reason: "Ware ist da" })).status).toBe(200);
    expect(await api().typesOf(`openPoint-${id}`)).toEqual(["EscalationRaised", "EscalationWithdrawn"]);
  });
});
