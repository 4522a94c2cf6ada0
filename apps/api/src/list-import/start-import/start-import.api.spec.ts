import { readFileSync } from "node:fs";
import { startedApi } from "../../testing/api-harness.ts";
import { importList } from "../../testing/list-upload.ts";

const example = (name: string) => readFileSync(new URL(`../../../../../examples/${name}`, import.meta.url));

describe("importing the example list", () => {
  const api = startedApi();
  const listName = "OP-Liste Service";

  it("brings in every row but the one with an impossible date", async () => {
    const result = await importList(api(), { listName, file: example("op-liste-service.csv") });
    expect(result).toMatchObject({
      state: "finished",
      rows: 30,
      done: 30,
      counts: { imported: 29, changed: 0, unchanged: 0, conflicts: 0, rejected: 1 },
      rejectedRows: [{ number: "9", problems: [{ code: "date-impossible", value: "31.02.2026" }] }],
    });
    expect(result.rejectedRows[0].problems[0].detail).toMatch(/Zeile \d+, Spalte J \(Termin\), „31.02.2026“/);
  });

  it("shows the rows on the list, in the list's order and with its numbers", async () => {
    const { body } = await api().as("sales").get("/v1/open-points?finished=true&sort=number&limit=100");
    const open = await api().as("sales").get("/v1/open-points?sort=number&limit=100");
    const points = [...body.items, ...open.body.items].filter(({ kind }) => kind !== "action");
    expect(points).toHaveLength(29);
    const first = points.find(({ oldNumber }) => oldNumber === "1");
    expect(first).toMatchObject({
      number: "OP-2026-0001",
      kind: "complaint",
      title: "Ersatzteil falsch geliefert",
      state: "closed",
      light: "grey",
      finishedOn: "2026-08-13",
      importedFrom: listName,
      ownerTeam: { name: "Innendienst" },
      customers: [{ name: "Weber Getränke GmbH" }],
    });
  });
});
