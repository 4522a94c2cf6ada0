import { personDecider } from "klartext/domain";
import { startedApi } from "../testing/api-harness.ts";
import { givenCustomer, givenTeam } from "../testing/given.ts";

const api = startedApi();

async function reported(title: string, more: object = {}): Promise<string> {
  return (
    await api()
      .as("service")
      .post("/v1/incidents", { title, ...more })
  ).body.id;
}

describe("the history of a point", () => {
  it("says what, from what to what, and by whom, in the reader's language", async () => {
    const [teamId, customerId] = [await givenTeam(api(), "Logistik"), await givenCustomer(api())];
    const id = await reported("Rolle verwechselt");
    await api().as("facilitator").put(`/v1/open-points/${id}/due-date`, { dueOn: "2026-12-01" });
    await api().as("integration").post(`/v1/open-points/${id}/notes`, { text: "Ticket 4711" });
    await api().as("service").put(`/v1/open-points/${id}/owner-team`, { teamId });
    await api().as("service").post(`/v1/open-points/${id}/customers`, { customerId });

    const german = (await api().as("sales").get(`/v1/open-points/${id}/history`)).body.items;
    expect(german.slice(1)).toMatchObject([
      {
        at: "2026-11-21T09:00:00.000Z",
        what: "Fälligkeit geändert",
        changes: [{ field: "dueOn", label: "Fällig", from: null, to: "01.12.2026" }],
        by: "Facilitator Beispiel",
      },
      { what: "Notiz hinzugefügt", by: "CRM" },
      { changes: [{ field: "ownerTeamId", to: "Logistik" }], by: "Service Beispiel" },
      { changes: [{ to: "Weber Getränke GmbH" }, { to: "Weber Getränke GmbH" }] },
    ]);
    const english = await api().as("sales").get(`/v1/open-points/${id}/history`, { "accept-language": "en" });
    expect(english.body.items[1]).toMatchObject({ what: "Due date changed", changes: [{ label: "Due" }] });
  });

  it("still stands when a person was erased, and when it was forgotten who it was", async () => {
    const caller = await api().newCaller("service");
    const { id } = (await caller.post("/v1/incidents", { title: "Lieferschein fehlt" })).body;
    const { personId } = caller;
    await api().given(personDecider, `person-${personId}`, { type: "ErasePerson" });
    await api().store.destroyKeys([`person/${personId}`], "2026-11-21");
    const history = () => api().as("service").get(`/v1/open-points/${id}/history`);
    expect((await history()).body.items[0].by).toBe("[gelöscht am 21.11.2026]");
    await api().store.destroyKeys(["actors/2026-11-21"], "2027-05-21");
    expect((await history()).body.items[0]).toMatchObject({ what: "Vorfall gemeldet", by: null });
  });
});

describe("the list", () => {
  it("gives the ids of a whole selection, and rows by ids in their order", async () => {
    const product = "Leitstand 7";
    const [first, second] = [await reported("Eins", { product }), await reported("Zwei", { product })];
    const query = `product=${encodeURIComponent(product)}&sort=-title`;
    const ids = await api().as("sales").get(`/v1/open-points/ids?${query}`);
    expect(ids).toMatchObject({ status: 200, body: [second, first] });
    const rows = await api().as("sales").get(`/v1/open-points/by-ids?ids=${first},${second}`);
    expect(rows.body).toMatchObject([{ id: first }, { id: second }]);
  });

  it("finds by the running number what is a point or an action", async () => {
    const id = await reported("Nummer am Telefon");
    const { number } = (await api().as("sales").get(`/v1/open-points/${id}`)).body;
    const found = await api().as("sales").get(`/v1/open-points/by-number/${number.toLowerCase()}`);
    expect(found.body).toEqual({ id, number, is: "point", href: `/v1/open-points/${id}` });
    const inShort = number.replace(/^OP-(\d+)-0*/, "$1-");
    expect((await api().as("sales").get(`/v1/open-points/by-number/${inShort}`)).body.id).toBe(id);
    expect((await api().as("sales").get("/v1/open-points/by-number/OP-2026-9999")).status).toBe(404);
  });

  it.each([
    ["ids?colour=red", "query/colour", "unknown"],
    ["by-ids?ids=17", "query/ids", "uuid"],
    ["by-ids", "query/ids", "required"],
    ["?ageFrom=-1", "query/ageFrom", "integer"],
    ["?toldFrom=gestern", "query/toldFrom", "day"],
    ["?asOf=2026-11-22", "query/asOf", "day_up_to_today"],
    ["ids?asOf=9999-12-31", "query/asOf", "day_up_to_today"],
    ["by-ids?ids=6f1c0c1e-0d9b-4b0e-8f0e-3a1a8f5f7d21&asOf=2026-11-22", "query/asOf", "day_up_to_today"],
    ["export?asOf=2026-11-22", "query/asOf", "day_up_to_today"],
    ["?limit=0", "query/limit", "integer"],
    ["?sort=owner", "query/sort", "one_of"],
    ["?takenBy=6f1c0c1e-0d9b-4b0e-8f0e-3a1a8f5f7d21", "query/takenBy", "unknown"],
  ])("names the wrong parameter of %s", async (query, pointer, code) => {
    const answer = await api().as("service").get(`/v1/open-points/${query}`.replace("/?", "?"));
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer, code }] } });
  });
});

it("was reported at the same time in the list and on the point, and written down later", async () => {
  const noticedAt = "2026-11-20T09:00:00.000Z";
  const report = { title: "Erst später aufgeschrieben", noticedAt };
  const { id } = (await api().as("service").post("/v1/incidents", report)).body;
  const { body } = await api().as("sales").get(`/v1/open-points/${id}`);
  const rows = await api().as("sales").get(`/v1/open-points/by-ids?ids=${id}`);
  expect(rows.body[0].reportedAt).toBe(noticedAt);
  expect(body.reportedAt).toBe(noticedAt);
  expect(Date.parse(body.recordedAt)).toBeGreaterThan(Date.parse(noticedAt));
});

describe("a point that is not there", () => {
  it("is 404, with a hint when the id is a corrective action's", async () => {
    const { id } = (
      await api()
        .as("service")
        .post("/v1/corrective-actions", { kind: "immediate", title: "Sofort nachliefern" })
    ).body;
    for (const path of [id, `${id}/history`]) {
      const answer = await api().as("service").get(`/v1/open-points/${path}`);
      expect(answer).toMatchObject({ status: 404, body: { code: "is-corrective-action" } });
      expect(answer.body.detail).toContain(`/v1/corrective-actions/${id}`);
    }
    const nowhere = await api().as("service").get("/v1/open-points/6f1c0c1e-0d9b-4b0e-8f0e-3a1a8f5f7d21");
    expect(nowhere).toMatchObject({ status: 404 });
    expect(nowhere.body.code).toBeUndefined();
  });
});
