import { readFileSync } from "node:fs";
import { startedApi } from "../../testing/api-harness.ts";
import { importList, sendList } from "../../testing/list-upload.ts";

const file = readFileSync(new URL("../../../../../examples/op-liste-service.csv", import.meta.url));
const listName = "OP-Liste Service";
const url = "/v1/list-imports/preview";

describe("trying out an import", () => {
  const api = startedApi();

  it("says what was found in the file", async () => {
    const { status, body } = await sendList(api(), url, { listName, file });
    expect(status).toBe(200);
    expect(body.detected).toMatchObject({
      ...{ format: "csv", encoding: "windows-1252", delimiter: ";", headerLine: 6 },
      ...{ title: "Offene-Punkte-Liste Service", asOf: "2026-11-06" },
      labels: { Projekt: "Service Support", Moderation: "wechselnd" },
    });
    expect(body.detected.columns).toContainEqual({ letter: "J", header: "Termin", target: "dueOn" });
  });

  it("says what would happen to each row, and does nothing of it", async () => {
    const { body } = await sendList(api(), url, { listName, file }, { "accept-language": "en" });
    expect(body.counts).toEqual({ imported: 29, changed: 0, unchanged: 0, conflicts: 0, rejected: 1 });
    expect(body.rows).toHaveLength(30);
    expect(body.rows[2]).toMatchObject({
      ...{ line: 9, number: "3", outcome: "imported" },
      point: { state: "closed", owner: "Buchhaltung, Innendienst", dueOn: "2026-08-21" },
      warnings: [{ code: "several-owners" }],
    });
    expect(body.rows[8]).toMatchObject({ number: "9", outcome: "rejected", point: null });
    expect(body.rows[8].problems[0].detail).toMatch(/^Row 1\d, column J \(Termin\), "31.02.2026": /);
    expect((await api().as("service").get("/v1/open-points")).body.items).toEqual([]);
    expect((await api().as("admin").get("/v1/list-imports")).body.items).toEqual([]);
  });

  it("says what an updated list would change", async () => {
    const list = (due: string) => `Nr.;Thema;Termin;Status\n1;Rückruf;${due};offen\n`;
    await importList(api(), { listName: "Liste", file: list("01.12.2026") });
    const { body } = await sendList(api(), url, { listName: "Liste", file: list("08.12.2026") });
    expect(body.counts).toMatchObject({ changed: 1 });
    expect(body.rows[0].changes).toEqual([{ field: "dueOn", list: "2026-12-08", klartext: "2026-12-01" }]);
  });

  it("is for those who may import", async () => {
    expect(await sendList(api(), url, { listName, file }, { role: "service" })).toMatchObject({
      status: 403,
    });
  });
});
