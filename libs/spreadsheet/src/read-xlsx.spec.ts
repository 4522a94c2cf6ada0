import { readFileSync } from "node:fs";
import { crc32, deflateRawSync } from "node:zlib";
import { DEFAULT_LIMITS } from "./limits.ts";
import { readSheet } from "./read-sheet.ts";
import { writeXlsx } from "./write-xlsx.ts";

const example = readFileSync(`${import.meta.dirname}/../../../examples/op-liste-service.xlsx`);

interface Part {
  readonly name: string;
  readonly content: string;
  /** What the archive says, when that is a lie. */
  readonly declaredBytes?: number;
  readonly flags?: number;
}

/** An archive as any packer writes it, with room for lies. */
function archive(parts: readonly Part[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = deflateRawSync(content);
    const name = Buffer.from(part.name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(part.flags ?? 0, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(part.declaredBytes ?? content.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const file = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), shared, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), shared, tail, name]));
    files.push(file);
    offset += file.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, entries, end]);
}

const workbook = (sheetData: string, more: Partial<Part> = {}): Part[] => [
  {
    name: "xl/workbook.xml",
    content: '<workbook xmlns:r="r"><sheets><sheet r:id="rId1" sheetId="1" name="A"/></sheets></workbook>',
  },
  {
    name: "xl/_rels/workbook.xml.rels",
    content:
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  },
  {
    name: "xl/worksheets/sheet1.xml",
    content: `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`,
    ...more,
  },
];

const cell = (place: string, value: string | number) => `<c r="${place}"><v>${value}</v></c>`;

describe("reading a workbook", () => {
  it("reads the team's list with real dates, numbers, and the numbers of its rows", async () => {
    const sheet = await readSheet(example);

    expect(sheet).toMatchObject({ format: "xlsx", sheets: ["OP-Liste"], sheet: "OP-Liste", problems: [] });
    expect(sheet.rows[0]?.cells[0]).toEqual({ kind: "text", text: "Offene-Punkte-Liste Service" });
    const first = sheet.rows[6];
    expect(first?.line).toBe(7);
    expect(first?.cells[0]).toEqual({ kind: "number", value: 1, text: "1" });
    expect(first?.cells[1]).toEqual({ kind: "date", date: "2026-08-03" });
    expect(first?.cells[7]?.kind).toBe("text");
    expect(sheet.rows[7]?.cells[12]).toEqual({ kind: "empty" });
    expect(sheet.rows[7]?.cells[9]).toEqual({ kind: "text", text: "KW 34" });
  });

  it("keeps the numbers of rows across gaps", async () => {
    const sheet = await readSheet(
      archive(workbook(`<row r="3">${cell("B3", 7)}</row><row r="6">${cell("A6", 8)}</row>`)),
    );

    expect(
      sheet.rows.filter((row) => row.cells.some((value) => value.kind === "number")).map((row) => row.line),
    ).toEqual([3, 6]);
  });

  it("takes the named sheet, and says which there are", async () => {
    const bytes = await writeXlsx({ sheet: "Liste", columns: [{ header: "Nr." }], rows: [[1]] });

    expect((await readSheet(bytes, { sheet: "Liste" })).rows).toHaveLength(2);
    await expect(readSheet(bytes, { sheet: "Other" })).rejects.toMatchObject({
      code: "sheet-not-found",
      values: { sheet: "Other", sheets: "Liste" },
    });
  });
});

describe("a damaged or hostile workbook", () => {
  const one = `<row r="1">${cell("A1", 1)}</row>`;

  it("is read when it is none", async () => {
    expect((await readSheet(archive(workbook(one)))).rows).toHaveLength(1);
  });

  it.each<[string, Uint8Array]>([
    ["zip-broken", example.subarray(0, 3000)],
    ["zip-broken", archive(workbook(one, { declaredBytes: 20 }))],
    ["zip-broken", archive(workbook(one, { declaredBytes: 2000 }))],
    ["zip-bomb", archive(workbook(one, { declaredBytes: 0xf0000000 }))],
    ["zip-bomb", archive(workbook(" ".repeat(2_000_000)))],
    ["encrypted", archive(workbook(one, { flags: 1 }))],
    ["not-a-workbook", archive([{ name: "content.xml", content: "<ods/>" }])],
    ["not-a-workbook", archive(workbook("<row r='1'><c r='A1' t='s'><v>7</v></c></row>"))],
    ["not-a-workbook", archive(workbook("<row><<<"))],
    ["too-many-rows", archive(workbook(`<row r="4294967295">${cell("A4294967295", 1)}</row>`))],
    ["too-many-columns", archive(workbook(`<row r="1">${cell("XFD1", 1)}</row>`))],
    ["empty", archive(workbook("<row r='1'/>"))],
  ])("is refused as %s (case %#)", async (code, bytes) => {
    await expect(readSheet(bytes, {}, { ...DEFAULT_LIMITS, unpackedBytes: 1_000_000 })).rejects.toMatchObject(
      {
        name: "SheetUnreadable",
        code,
      },
    );
  });
});
