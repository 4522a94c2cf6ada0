import { startedApi } from "../testing/api-harness.ts";
import { givenCustomer } from "../testing/given.ts";

const api = startedApi();

async function reported(...customerIds: string[]): Promise<string> {
  const customers = customerIds.map((customerId) => ({ customerId }));
  return (await api().as("service").post("/v1/incidents", { title: "Portal nicht erreichbar", customers }))
    .body.id;
}

const join = (id: string, of: string) =>
  api().as("service").post(`/v1/open-points/${id}/join-as-duplicate`, { of }, { "accept-language": "en" });

describe("joining a duplicate", () => {
  it("lets the other point go on for both, with the customers of both", async () => {
    const [mine, both, theirs] = [
      await givenCustomer(api()),
      await givenCustomer(api()),
      await givenCustomer(api()),
    ];
    const [goesOn, duplicate] = [await reported(mine, both), await reported(both, theirs)];
    expect((await join(duplicate, goesOn)).status).toBe(200);
    await api().happened(`openPoint-${goesOn}`, "CustomerAffected");

    const { body } = await api().as("service").get(`/v1/open-points/${goesOn}`);
    expect(body.customers.map(({ id }: { id: string }) => id)).toEqual([mine, both, theirs]);
    expect(body.duplicates).toEqual([duplicate]);
    expect(await api().typesOf(`openPoint-${goesOn}`)).toEqual(["IncidentReported", "CustomerAffected"]);
    const joined = await api().as("service").get(`/v1/open-points/${duplicate}`);
    expect(joined.body).toMatchObject({ state: "dropped", duplicateOf: goesOn });
  });

  it("is refused for what is a duplicate itself, finished, an action, or the same point", async () => {
    const [goesOn, duplicate, finished, point] = await Promise.all([
      reported(),
      reported(),
      reported(),
      reported(),
    ]);
    await join(duplicate, goesOn);
    await api().as("service").post(`/v1/open-points/${finished}/drop`, { reason: "Test" });
    const action = await api()
      .as("service")
      .post("/v1/corrective-actions", { kind: "corrective", title: "Überwachung einrichten" });
    for (const [of, code] of [
      [duplicate, "duplicate-of-duplicate"],
      [finished, "duplicate-of-finished"],
      [action.body.id, "duplicate-of-action"],
      [point, "duplicate-of-itself"],
    ]) {
      expect(await join(point, of)).toMatchObject({ status: 409, body: { code } });
    }
    expect(await join(goesOn, duplicate)).toMatchObject({ status: 409, body: { code: "duplicate-of-this" } });
  });

  it("is told by its number which point to name instead", async () => {
    const [goesOn, duplicate, point] = [await reported(), await reported(), await reported()];
    await join(duplicate, goesOn);
    const { number } = (await api().as("service").get(`/v1/open-points/${goesOn}`)).body;
    expect((await join(point, duplicate)).body.detail).toContain(number);
  });
});
