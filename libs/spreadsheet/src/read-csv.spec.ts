import { readFileSync } from "node:fs";
import iconv from "iconv-lite";
import { DEFAULT_LIMITS } from "./limits.ts";
import { readSheet } from "./read-sheet.ts";
import type { CellValue, SheetRow } from "./sheet.ts";

const text = (cell: CellValue | undefined): string =>
  cell === undefined || cell.kind === "empty" ? "" : cell.kind === "date" ? cell.date : cell.text;
const texts = (row: SheetRow | undefined): string[] => (row?.cells ?? []).map(text);
const utf8 = (content: string): Uint8Array => Buffer.from(content, "utf8");
const example = (name: string): Uint8Array =>
  readFileSync(`${import.meta.dirname}/../../../examples/${name}`);

describe("reading delimited text", () => {
  it("reads the list that a German team keeps, with its line numbers", async () => {
    const sheet = await readSheet(example("op-liste-service.csv"));

    expect(sheet).toMatchObject({ format: "csv", encoding: "windows-1252", delimiter: ";", problems: [] });
    expect(texts(sheet.rows[0])[0]).toBe("Offene-Punkte-Liste Service");
    expect(texts(sheet.rows[5]).slice(0, 3)).toEqual(["Nr.", "Datum", "Kunde"]);
    const byNumber = new Map(sheet.rows.map((row) => [texts(row)[0], row]));
    expect(byNumber.get("24")?.line).toBe(32);
    expect(texts(byNumber.get("24"))[4]).toBe("Portal zeigte 48 € statt 480 €");
    expect(texts(byNumber.get("10"))[13]).toBe('=HYPERLINK("http://example.invalid";"Details")');
    expect(texts(byNumber.get("29"))[4]).toBe('"Ich erreiche jedes Mal jemand anderen, der nichts weiß."');
  });

  it("counts line breaks within cells as lines", async () => {
    const sheet = await readSheet(utf8('a;b\r\n"x\r\ny\nz";1\r\n\r\nq;2\r"v\rw";3\nlast;4'));

    expect(sheet.rows.map((row) => [row.line, texts(row)[0]])).toEqual([
      [1, "a"],
      [2, "x\r\ny\nz"],
      [5, ""],
      [6, "q"],
      [7, "v\rw"],
      [9, "last"],
    ]);
  });

  it("reads the bureau's thousand complaints, quotes and line breaks included", async () => {
    const sheet = await readSheet(example("complaints-cfpb.csv"));

    expect(sheet).toMatchObject({ encoding: "utf-8", delimiter: ",", problems: [] });
    expect(sheet.rows).toHaveLength(1001);
    expect(new Set(sheet.rows.map((row) => row.cells.length))).toEqual(new Set([18]));
    const source = Buffer.from(example("complaints-cfpb.csv")).toString("utf8").split("\n");
    for (const row of sheet.rows.slice(1)) expect(source[row.line - 1]).toContain(`${texts(row)[0]},`);
  });
});

describe("the encoding", () => {
  const content = "Nr.;Thema\r\n1;Prüfung für 48 €\r\n";

  it.each([
    ["utf-8", Buffer.from(content, "utf8")],
    ["utf-8", Buffer.from(`\uFEFF${content}`, "utf8")],
    ["utf-16le", iconv.encode(content, "utf-16le")],
    ["utf-16le", iconv.encode(content, "utf-16le", { addBOM: true })],
    ["utf-16be", iconv.encode(content, "utf-16be")],
    ["utf-16be", iconv.encode(content, "utf-16be", { addBOM: true })],
    ["windows-1252", iconv.encode(content, "windows-1252")],
  ])("%s is recognised (case %#)", async (encoding, bytes) => {
    const sheet = await readSheet(bytes);

    expect(sheet).toMatchObject({ encoding, delimiter: ";", problems: [] });
    expect(sheet.rows.map(texts)).toEqual([["Nr.", "Thema"], ["1", "Prüfung für 48 €"], [""]].slice(0, 2));
  });

  it("stays UTF-8 when a piece of the text is damaged, and says so", async () => {
    const bytes = Buffer.concat([
      utf8(`${"Öl für Züge;Größe;Übergabe\n".repeat(20)}`),
      Buffer.from([0xfc, 0x3b, 0x61]),
    ]);

    const sheet = await readSheet(bytes);

    expect(sheet.encoding).toBe("utf-8");
    expect(sheet.problems).toEqual([{ code: "undecodable-bytes", line: null }]);
    expect(texts(sheet.rows[0])).toEqual(["Öl für Züge", "Größe", "Übergabe"]);
  });

  it("is the caller's to say", async () => {
    const sheet = await readSheet(iconv.encode("Größe;1\n", "cp850"), { encoding: "cp850" });

    expect(texts(sheet.rows[0])).toEqual(["Größe", "1"]);
    await expect(readSheet(utf8("a"), { encoding: "klingon" })).rejects.toMatchObject({
      code: "unknown-encoding",
      values: { encoding: "klingon" },
    });
  });
});

describe("the delimiter", () => {
  it.each([";", ",", "\t", "|"])(
    "%j is recognised below a header block and beside other signs",
    async (delimiter) => {
      const row = (...cells: string[]) => cells.join(delimiter);
      const lines = [
        "Open points, team A; as of today",
        row("Nr.", "Title", "Owner", "Due"),
        row("1", '"one; two, three | four\tfive"', '"say ""when"";', 'and where"', ""),
        row("2", "plain", "Team", "14.08.2026"),
        row("3", "plain", "Team", "14.08.2026"),
      ];

      const sheet = await readSheet(utf8(lines.join("\n")));

      expect(sheet.delimiter).toBe(delimiter);
      expect(texts(sheet.rows[3])).toEqual(["2", "plain", "Team", "14.08.2026"]);
    },
  );

  it("takes decimal commas for what they are", async () => {
    expect((await readSheet(utf8("1,5;2,5\n3,5;4,5\n"))).delimiter).toBe(";");
  });

  it("is taken from Excel's own first line, and from the caller before that", async () => {
    const sheet = await readSheet(utf8("sep=|\r\na|b;c\r\n"));
    expect(sheet.rows).toEqual([
      {
        line: 2,
        cells: [
          { kind: "text", text: "a" },
          { kind: "text", text: "b;c" },
        ],
      },
    ]);
    expect((await readSheet(utf8("a,b;c,d"), { delimiter: "," })).rows[0]?.cells).toHaveLength(3);
  });
});

describe("a damaged or hostile file", () => {
  it("keeps what stands before and after a quote that is never closed, and names its line", async () => {
    const sheet = await readSheet(utf8('a;b\n1;x\n2;"open\n3;y\n4;z\n'));

    expect(sheet.problems).toEqual([{ code: "quote-not-closed", line: 3 }]);
    expect(sheet.rows.map((row) => [row.line, ...texts(row)])).toEqual([
      [1, "a", "b"],
      [2, "1", "x"],
      [3, "2", '"open'],
      [4, "3", "y"],
      [5, "4", "z"],
    ]);
  });

  it("keeps quotes in the middle of a cell, and rows of any length", async () => {
    const sheet = await readSheet(utf8('a;b;c\n"x" y;1\nz "q" z;2;3;4\n'));

    expect(sheet.rows.map(texts)).toEqual([
      ["a", "b", "c"],
      ['"x" y', "1"],
      ['z "q" z', "2", "3", "4"],
    ]);
  });

  it.each([
    ["empty", new Uint8Array()],
    ["empty", utf8(";;;\n\n;;\n")],
    ["binary", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0])],
    ["legacy-xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    [
      "encrypted",
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from("EncryptedPackage", "utf16le")]),
    ],
  ])("is refused as %s (case %#)", async (code, bytes) => {
    await expect(readSheet(bytes)).rejects.toMatchObject({ name: "SheetUnreadable", code });
  });

  it.each([
    ["too-large", { bytes: 10 }, { limit: 10 }],
    ["too-many-rows", { rows: 2 }, { limit: 2 }],
    ["too-many-columns", { columns: 2 }, { line: 2, limit: 2 }],
    ["cell-too-long", { cellLength: 5 }, { line: 3, limit: 5 }],
  ])("is bounded: %s", async (code, limit, values) => {
    const bytes = utf8("a;b\n1;2;3\nlonger than five\n");

    await expect(readSheet(bytes, {}, { ...DEFAULT_LIMITS, ...limit })).rejects.toMatchObject({
      code,
      values,
    });
  });

  it("says why in German and English", async () => {
    const error = await readSheet(utf8("a\nb\nc"), {}, { ...DEFAULT_LIMITS, rows: 2 }).catch(
      (thrown) => thrown,
    );

    expect(error.describe("de")).toBe("Die Datei hat mehr als 2 Zeilen.");
    expect(error.describe("en")).toBe("The file has more than 2 rows.");
  });
});
