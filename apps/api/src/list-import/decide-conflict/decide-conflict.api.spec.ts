import { startedApi } from "../../testing/api-harness.ts";
import { importList } from "../../testing/list-upload.ts";

const listName = "Liste";
const NAME = "Xaverine Dörrwächter";

/** The name of a contact person stands in a column of its own and within a text. */
const list = (remark: string) =>
  [
    "Nr.;Kunde;Ansprechpartner;Thema;Beschreibung;Status;Bemerkung",
    `1;Weber GmbH;${NAME};Rückruf;${NAME} wartet;offen;${remark}`,
  ].join("\n");

describe("a list that still names somebody who was erased", () => {
  const api = startedApi();

  it("does not bring the name back, neither by itself nor by a decision", async () => {
    await importList(api(), { listName, file: list("") });
    const admin = api().as("admin");
    const [point] = (await admin.get("/v1/open-points")).body.items;
    const { body: customer } = await admin.get(`/v1/customers/${point.customers[0].id}`);
    const [{ contactPersonId }] = customer.contactPersons;
    const preview = await admin.get(`/v1/erasures/preview?subject=contact_person&id=${contactPersonId}`);
    const texts = preview.body.items.map(({ textId, stream }: Record<string, string>) => ({
      textId,
      stream,
    }));
    const erasure = { subject: "contact_person", subjectId: contactPersonId, texts };
    expect(await admin.post("/v1/erasures", erasure)).toMatchObject({ status: 201 });

    const { id, counts } = await importList(api(), { listName, file: list("Kunde drängt") });
    expect(counts).toMatchObject({ conflicts: 1 });
    const { body } = await admin.get(`/v1/list-imports/${id}/conflicts`);
    const description = body.items.find(({ field }: { field: string }) => field === "description");
    expect(description).toMatchObject({ list: null, erasedOn: "2026-11-21", decided: null });
    expect(
      await admin.post(`/v1/list-imports/conflicts/${description.id}/decide`, { keep: "list" }),
    ).toMatchObject({ status: 409, body: { code: "conflict-erased" } });

    const everything = await Promise.all([
      admin.get(`/v1/open-points/${point.id}`),
      admin.get(`/v1/open-points/${point.id}/history`),
      admin.get(`/v1/customers/${point.customers[0].id}`),
      admin.get(`/v1/list-imports/${id}/conflicts`),
    ]);
    expect(JSON.stringify(everything.map((answer) => answer.body))).not.toContain(NAME);
    const events = await api().eventsOf(`openPoint-${point.id}`);
    expect(JSON.stringify(events)).not.toContain(NAME);
  });
});
