import fc from "fast-check";
import { defuseFormula, restoreFormulaText } from "./formula-text.ts";
import { readSheet } from "./read-sheet.ts";
import type { CellValue } from "./sheet.ts";
import type { TableValue } from "./table.ts";
import { type CsvOptions, writeCsv } from "./write-csv.ts";
import { writeXlsx } from "./write-xlsx.ts";

async function csv(
  header: string[],
  rows: readonly (readonly TableValue[])[],
  options?: CsvOptions,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeCsv(header, rows, options)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const text = (cell: CellValue): string =>
  cell.kind === "empty" ? "" : cell.kind === "date" ? cell.date : cell.text;

/** Any text a person or tool may have written, formulas and apostrophes often among it. */
const anyText = fc
  .tuple(
    fc.constantFrom("", "'", "''", "=", "+", "-", "@", "\t", " =", "＝", "'=", "_x000D_"),
    fc.string({ unit: "grapheme" }),
  )
  .map((parts) => parts.join(""))
  .filter((written) => [...written].every((char) => char >= " " || "\t\r\n".includes(char)));

describe("cells that look like formulas", () => {
  it.each([
    "=1+1",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    " =1+1",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    "'=1",
    "-5-3",
    "--",
  ])("%j is defused", (formula) => expect(defuseFormula(formula)).toBe(`'${formula}`));

  it.each(["-5", "+5", "-1.500,00 €", "-3 %", "-", "14.08.2026", "a=b", "'quoted'", "Nr. 5", ""])(
    "%j is left alone",
    (harmless) => expect(defuseFormula(harmless)).toBe(harmless),
  );

  it("can be restored, whatever the text", () => {
    fc.assert(fc.property(anyText, (written) => restoreFormulaText(defuseFormula(written)) === written));
  });
});

describe("writing CSV", () => {
  it("writes what German Excel opens by a double click", async () => {
    const bytes = await csv(
      ["Nr.", "Termin", "Wert"],
      [
        ["a;b", { date: "2026-08-14" }, -1.5],
        ["=1", null, "-5"],
      ],
    );

    expect(bytes.toString("utf8")).toBe(`\uFEFFNr.;Termin;Wert\r\n"a;b";14.08.2026;-1,5\r\n'=1;;-5\r\n`);
  });

  it("writes for tools by choice", async () => {
    const bytes = await csv(["no", "due"], [[1.5, { date: "2026-08-14" }]], {
      delimiter: ",",
      bom: false,
      notation: "iso",
    });

    expect(bytes.toString("utf8")).toBe("no,due\r\n1.5,2026-08-14\r\n");
  });

  it("asks for rows only as they are read", async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<TableValue[]> {
      for (;;) yield [asked++];
    }
    const chunks = writeCsv(["n"], endless());
    await chunks.next();
    await chunks.next();
    await chunks.return(undefined);

    expect(asked).toBeLessThan(1000);
  });

  it("is read back as it was, by every delimiter", async () => {
    const table = fc.array(fc.tuple(anyText, anyText, anyText), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom<CsvOptions["delimiter"]>(";", ",", "\t", "|"),
        async (rows, delimiter) => {
          const sheet = await readSheet(await csv(["A", "B", "C"], rows, delimiter && { delimiter }), {
            delimiter,
          });
          expect(sheet.rows.slice(1).map((row) => row.cells.map(text))).toEqual(rows);
        },
      ),
    );
  });
});

describe("writing a workbook", () => {
  it("keeps dates as dates, numbers as numbers, formulas as text", async () => {
    const bytes = await writeXlsx({
      sheet: "Liste: alle/offenen [Punkte], mehr als 31 Zeichen lang",
      columns: [{ header: "Nr." }, { header: "Termin", width: 12 }, { header: "Bemerkung" }],
      rows: [
        [1.5, { date: "2026-08-14" }, '=HYPERLINK("http://example.invalid")'],
        [null, null, "-5"],
      ],
    });

    const sheet = await readSheet(bytes);

    expect(sheet.sheet).toBe("Liste  alle offenen  Punkte , m");
    expect(sheet.rows[1]?.cells).toEqual([
      { kind: "number", value: 1.5, text: "1.5" },
      { kind: "date", date: "2026-08-14" },
      { kind: "text", text: '=HYPERLINK("http://example.invalid")' },
    ]);
    expect(sheet.rows[2]?.cells[2]).toEqual({ kind: "text", text: "-5" });
  });

  it("is read back as it was", async () => {
    const table = fc.array(fc.tuple(fc.constant("x"), anyText, anyText, fc.constant("x")), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const columns = ["A", "B", "C", "D"].map((header) => ({ header }));
        const sheet = await readSheet(await writeXlsx({ sheet: "S", columns, rows }));
        expect(sheet.rows.slice(1).map((row) => row.cells.map(text))).toEqual(rows);
      }),
      { numRuns: 50 },
    );
  });

  it("cuts a text that Excel would refuse", async () => {
    const bytes = await writeXlsx({ sheet: "S", columns: [{ header: "A" }], rows: [["x".repeat(40_000)]] });

    const cell = (await readSheet(bytes)).rows[1]?.cells[0];

    expect(cell).toEqual({ kind: "text", text: `${"x".repeat(32_766)}…` });
  });
});
