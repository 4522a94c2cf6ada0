import { startedApi } from "../testing/api-harness.ts";
import { importList } from "../testing/list-upload.ts";

const listName = "Liste";
const api = startedApi();
const service = () => api().as("service");
const rows = (...lines: string[]) => ["Nr.;Kunde;Thema;Status;Bemerkung", ...lines].join("\n");
const words = { title: "Die Rolle für Weber kommt am 24.11." };

async function pointOf(oldNumber: string) {
  const { items } = (await service().get("/v1/open-points?limit=500")).body;
  const { id } = items.find((item: { oldNumber: string }) => item.oldNumber === oldNumber);
  return (await service().get(`/v1/open-points/${id}`)).body;
}

const customersOf = ({ customers }: { customers: { name: string }[] }) => customers.map(({ name }) => name);

it("leaves it to somebody whether another customer comes to a point whose words name the first", async () => {
  await importList(api(), { listName, file: rows("1;Weber GmbH;Rolle;offen;") });
  const { id } = await pointOf("1");
  await service().put(`/v1/open-points/${id}/tellable-words`, words);

  const imported = await importList(api(), { listName, file: rows("1;Huber AG;Rolle;offen;Kunde drängt") });
  expect(imported).toMatchObject({ counts: { conflicts: 1, rejected: 0 } });
  const point = await pointOf("1");
  expect(customersOf(point)).toEqual(["Weber GmbH"]);
  expect(JSON.stringify(point.notes)).toContain("Kunde drängt");

  const facilitator = api().as("facilitator");
  const { items } = (await facilitator.get(`/v1/list-imports/${imported.id}/conflicts`)).body;
  const conflict = items.find(({ field }: { field: string }) => field === "customer");
  expect(conflict).toMatchObject({ list: "Huber AG", decided: null });
  const decide = () => facilitator.post(`/v1/list-imports/conflicts/${conflict.id}/decide`, { keep: "list" });
  expect(await decide()).toMatchObject({ status: 409, body: { code: "tellable-words-name-customer" } });
  await service().put(`/v1/open-points/${id}/tellable-words`, { title: "Die Rolle kommt am 24.11." });
  expect((await decide()).status).toBe(200);
  expect(customersOf(await pointOf("1"))).toEqual(["Huber AG"]);
});

it("joins no row to one whose words name another customer", async () => {
  await importList(api(), { listName, file: rows("2;Weber GmbH;Rolle;offen;") });
  const { id } = await pointOf("2");
  await service().put(`/v1/open-points/${id}/tellable-words`, words);
  const duplicate = "Dublette zu Nr. 2";
  const file = rows(
    "2;Weber GmbH;Rolle;offen;",
    `3;Huber AG;Rolle;offen;${duplicate}`,
    `4;Weber GmbH;Rolle;offen;${duplicate}`,
  );
  expect(await importList(api(), { listName, file })).toMatchObject({ counts: { rejected: 0 } });
  expect(await pointOf("3")).toMatchObject({ state: "open", duplicateOf: null });
  expect((await pointOf("2")).duplicates).toHaveLength(1);
  expect(customersOf(await pointOf("2"))).toEqual(["Weber GmbH"]);
});
