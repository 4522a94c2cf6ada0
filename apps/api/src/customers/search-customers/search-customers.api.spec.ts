import { startedApi } from "../../testing/api-harness.ts";
import { givenCustomer } from "../../testing/given.ts";

const api = startedApi();

it("finds customers by their people, sites, machines and contracts as well", async () => {
  const [id, other] = [await givenCustomer(api(), "Weber GmbH"), await givenCustomer(api(), "Süd AG")];
  const put = (what: string, body: object) => api().as("service").post(`/v1/customers/${id}/${what}`, body);
  await put("sites", { name: "Werk Süd" });
  const asset = (await put("assets", { kind: "machine", name: "Presse", serialNumber: "SN-77" })).body.id;
  await put("contact-persons", { name: "Jürgen Groß", language: "de", formOfAddress: "formal" });

  const found = async (q: string) => {
    const { body } = await api()
      .as("sales")
      .get(`/v1/customers?q=${encodeURIComponent(q)}`);
    return body.items.map(({ customerId }: { customerId: string }) => customerId);
  };
  for (const q of ["SN-77", "juergen GROSS", "weber presse"]) expect(await found(q)).toEqual([id]);
  expect(await found("süd")).toEqual([other, id]);
  await api().as("service").delete(`/v1/customers/${id}/assets/${asset}`);
  expect(await found("SN-77")).toEqual([]);
});
