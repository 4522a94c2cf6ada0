import { type ApiAnswer, startedApi } from "../../apps/api/src/testing/api-harness.ts";

const api = startedApi();

async function created(url: string, body: object): Promise<ApiAnswer> {
  const answer = await api().as("admin").post(url, body);
  expect([url, answer.status]).toEqual([url, 201]);
  return answer;
}

describe("Location", () => {
  it.each([
    ["/v1/incidents", { title: "Ersatzteil falsch geliefert" }],
    ["/v1/customers", { name: "Weber Getränke GmbH" }],
    ["/v1/persons", { name: "Jana Beispiel" }],
    ["/v1/corrective-actions", { kind: "corrective", title: "Etiketten prüfen" }],
  ])("of what was made by %s leads to itself", async (url, body) => {
    const { headers, body: answer } = await created(url, body);
    const location = String(headers.location);
    expect(location.split("/").at(-1)).toBe(answer.id);
    const shown = await api().as("admin").get(location);
    expect([shown.status, shown.headers.etag]).toEqual([200, headers.etag]);
  });

  it.each([
    ["/v1/teams", { name: "Innendienst" }, "id"],
    ["/v1/traps", { de: "Falsches Ersatzteil", en: "Wrong spare part" }, "trapId"],
    ["/v1/access-keys", { tool: "CRM", role: "integration", label: "CRM" }, "id"],
  ])("of what was made by %s leads to where it is shown among others", async (url, body, id) => {
    const { headers, body: answer } = await created(url, body);
    const [list = "", fragment] = String(headers.location).split("#");
    expect(fragment).toBe(String(answer[id]));
    const shown = await api().as("admin").get(list);
    expect([shown.status, JSON.stringify(shown.body)]).toEqual([
      200,
      expect.stringContaining(String(answer[id])),
    ]);
  });

  it("of a part of a customer leads to the customer", async () => {
    const customer = String((await created("/v1/customers", { name: "Weber" })).headers.location);
    const site = await created(`${customer}/sites`, { name: "Werk Süd" });
    expect(site.headers.location).toBe(`${customer}#${site.body.id}`);
  });
});
