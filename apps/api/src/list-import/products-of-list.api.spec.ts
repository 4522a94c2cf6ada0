import { startedApi } from "../testing/api-harness.ts";
import { importList } from "../testing/list-upload.ts";

const api = startedApi();
const listName = "Liste mit Namen";
const header = "Nr;Thema;Produkt;Status";

const imported = (...rows: string[]) => importList(api(), { listName, file: [header, ...rows].join("\n") });

async function pointOf(oldNumber: string) {
  const { items } = (await api().as("service").get("/v1/open-points")).body;
  const { id } = items.find((item: { oldNumber: string }) => item.oldNumber === oldNumber);
  return (await api().as("service").get(`/v1/open-points/${id}`)).body;
}

it("keeps inside what names an employee in the place of a product, which customers are told", async () => {
  await api().as("admin").post("/v1/persons", { name: "Thomas Quandt" });
  const first = await imported(
    "1;Antrieb steht;Anlage von Thomas Quandt;offen",
    "2;Antrieb läuft;Quandt 3000;offen",
  );
  expect(first.counts).toMatchObject({ imported: 2 });
  expect(await pointOf("1")).toMatchObject({
    product: null,
    notes: [{ text: "Produkt: Anlage von Thomas Quandt" }],
  });

  const again = await imported("2;Antrieb läuft;Quandt 3000, Frau Quandt fragen;offen");
  expect(again.counts).toMatchObject({ conflicts: 1 });
  expect(await pointOf("2")).toMatchObject({ product: "Quandt 3000" });
});
