import { readFileSync } from "node:fs";
import { startedApi } from "../../testing/api-harness.ts";
import { importList } from "../../testing/list-upload.ts";

const example = (name: string) => readFileSync(new URL(`../../../../../examples/${name}`, import.meta.url));

describe("a column mapping", () => {
  const api = startedApi();
  const mapping = JSON.parse(example("complaints-cfpb.mapping.json").toString("utf8"));

  it("is saved under a name, and replaced by saving again", async () => {
    const facilitator = api().as("facilitator");
    expect(await facilitator.put("/v1/column-mappings/CFPB", { otherColumns: "note" })).toMatchObject({
      status: 200,
    });
    expect(await facilitator.put("/v1/column-mappings/CFPB", mapping)).toMatchObject({
      body: { changed: true },
    });
    expect(await facilitator.put("/v1/column-mappings/cfpb", mapping)).toMatchObject({
      body: { changed: false },
    });
    const { body } = await facilitator.get("/v1/column-mappings");
    expect(body.items).toEqual([{ name: "CFPB", mapping }]);
  });

  it("reads the complaints that no usual names fit", async () => {
    const result = await importList(api(), {
      listName: "CFPB",
      file: example("complaints-cfpb.csv"),
      mapping: "CFPB",
    });
    expect(result).toMatchObject({ rows: 1000, counts: { imported: 1000, rejected: 0 } });
    const { body } = await api().as("service").get("/v1/open-points?oldNumber=7523056&finished=true");
    expect(body.items).toMatchObject([
      {
        ...{ kind: "complaint", state: "closed", channel: "portal" },
        title: "Incorrect information on your report",
        product: "Credit reporting or other personal consumer reports",
      },
    ]);
  });

  it.each([
    [{ columns: { Termin: "fällig" } }, "/columns/Termin", "one_of"],
    [{ columns: ["Termin"] }, "/columns", "object"],
    [{ constants: { kind: 1 } }, "/constants/kind", "text"],
    [{ asOf: "gestern" }, "/asOf", "day"],
    [{ spalten: {} }, "/spalten", "unknown"],
  ])("such as %j is refused at %s", async (wrong, pointer, code) => {
    const { status, body } = await api().as("admin").put("/v1/column-mappings/falsch", wrong);
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ pointer, code }]);
  });
});
