import { readFileSync } from "node:fs";
import { openPointDecider } from "klartext/domain";
import { readSheet } from "klartext/spreadsheet";
import { Api, startedApi } from "../../testing/api-harness.ts";
import { importList } from "../../testing/list-upload.ts";

const file = readFileSync(new URL("../../../../../examples/op-liste-service.csv", import.meta.url));

async function exported(api: Api, query: string): Promise<Buffer> {
  const { statusCode, rawPayload } = await api.app.inject({
    method: "GET",
    url: `/v1/open-points/export?${query}`,
    headers: { authorization: `Bearer ${api.as("sales").key}` },
  });
  if (statusCode !== 200) throw new Error(rawPayload.toString());
  return rawPayload;
}

/** The rows of a file as texts by the names of its columns. */
async function tableIn(bytes: Buffer): Promise<Record<string, string>[]> {
  const { rows } = await readSheet(bytes);
  const [header = [], ...body] = rows.map(({ cells }) =>
    cells.map((cell) => (cell.kind === "empty" ? "" : cell.kind === "date" ? cell.date : cell.text)),
  );
  return body.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ""])));
}

describe("exporting the list", () => {
  const api = startedApi();

  beforeAll(async () => {
    await importList(api(), { listName: "OP-Liste", file });
  });

  it("writes what the list shows, in words", async () => {
    const [first] = await tableIn(await exported(api(), "oldNumber=11"));
    expect(first).toMatchObject({
      "Nr.": "OP-2026-0010",
      Art: "Beschwerde",
      Thema: "Antriebsrolle erneut falsch",
      Beschreibung: "wie Nr. 1, diesmal anderer Standort",
      Kunde: "Weber Getränke GmbH",
      Status: "offen",
      Ampel: "rot",
      Priorität: "kritisch",
      Zuständig: "Innendienst",
      "Fällig am": "28.08.2026",
      "Gemeldet am": "19.08.2026",
      "Alte Nummer": "11",
    });
  });

  it.each(["format=csv&language=de", "format=csv&language=en", "format=xlsx&language=de"])(
    "can be imported again: %s",
    async (query) => {
      const list = "importedFrom=OP-Liste&sort=number";
      const before = await tableIn(await exported(api(), `finished=true&${list}`));
      const open = await tableIn(await exported(api(), list));
      const fresh = await Api.start();
      for (const finished of ["", "&finished=true"]) {
        const bytes = await exported(api(), `${query}&${list}${finished}`);
        const { counts, rejectedRows } = await importList(fresh, { listName: "Export", file: bytes });
        expect(rejectedRows).toEqual([]);
        expect(counts.imported).toBe(finished === "" ? open.length : before.length);
      }
      const same = (row: Record<string, string>, number: string) => {
        const { "Nr.": _, "Aus Liste": __, "Alte Nummer": ___, ...rest } = row;
        return { ...rest, number };
      };
      const again = await tableIn(await exported(fresh, "importedFrom=Export&finished=true&sort=number"));
      expect(again.map((row) => same(row, row["Alte Nummer"] ?? ""))).toEqual(
        before.map((row) => same(row, row["Nr."] ?? "")),
      );
      await fresh.stop();
    },
  );

  it("defuses what a spreadsheet would run", async () => {
    await api().as("service").post("/v1/incidents", { title: '=HYPERLINK("http://example.invalid")' });
    const csv = (await exported(api(), "q=HYPERLINK")).toString("utf8");
    expect(csv).toContain(`'=HYPERLINK`);
    const titles = (await tableIn(Buffer.from(csv))).map(({ Thema }) => Thema);
    expect(titles).toContain('=HYPERLINK("http://example.invalid")');
  });

  it("shows an earlier day as it was, descriptions too", async () => {
    const { body } = await api().as("service").post("/v1/incidents", { title: "Früher", description: "alt" });
    api().itIs("2026-11-25T09:00:00.000Z");
    await api().given(openPointDecider, `openPoint-${body.id}`, {
      type: "ChangeInternalWords",
      description: "neu",
    });
    const on = async (day: string) =>
      (await tableIn(await exported(api(), `q=Früher&asOf=${day}`))).map((row) => row.Beschreibung);
    expect(await on("2026-11-21")).toEqual(["alt"]);
    expect(await on("2026-11-25")).toEqual(["neu"]);
  });

  it("names no person, and says what it takes", async () => {
    const csv = (await exported(api(), "")).toString("utf8");
    expect(csv).not.toContain("Beispiel");
    expect(await api().as("sales").get("/v1/open-points/export?format=pdf")).toMatchObject({ status: 400 });
    expect(await api().as("integration").get("/v1/open-points/export")).toMatchObject({ status: 403 });
  });
});
