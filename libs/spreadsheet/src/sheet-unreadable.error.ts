/** Why a file cannot be read at all; the names are part of the API's error answers. */
export type UnreadableCode =
  | "empty"
  | "too-large"
  | "too-many-rows"
  | "too-many-columns"
  | "cell-too-long"
  | "binary"
  | "unknown-encoding"
  | "legacy-xls"
  | "encrypted"
  | "zip-broken"
  | "zip-bomb"
  | "not-a-workbook"
  | "sheet-not-found";

type Values = Readonly<Record<string, string | number>>;

const TEXTS: Record<UnreadableCode, { readonly de: string; readonly en: string }> = {
  empty: { de: "Die Datei ist leer.", en: "The file is empty." },
  "too-large": {
    de: "Die Datei ist größer als {limit} Bytes.",
    en: "The file is larger than {limit} bytes.",
  },
  "too-many-rows": {
    de: "Die Datei hat mehr als {limit} Zeilen.",
    en: "The file has more than {limit} rows.",
  },
  "too-many-columns": {
    de: "Zeile {line} hat mehr als {limit} Spalten.",
    en: "Row {line} has more than {limit} columns.",
  },
  "cell-too-long": {
    de: "Eine Zelle in Zeile {line} ist länger als {limit} Zeichen.",
    en: "A cell in row {line} is longer than {limit} characters.",
  },
  binary: { de: "Das ist weder CSV noch XLSX.", en: "This is neither CSV nor XLSX." },
  "unknown-encoding": {
    de: "Die Zeichenkodierung „{encoding}“ ist unbekannt.",
    en: 'The encoding "{encoding}" is unknown.',
  },
  "legacy-xls": {
    de: "Das ist eine alte Excel-Datei (.xls); bitte als .xlsx speichern.",
    en: "This is an old Excel file (.xls); please save it as .xlsx.",
  },
  encrypted: {
    de: "Die Datei ist mit einem Kennwort geschützt; bitte ohne Kennwort speichern.",
    en: "The file is protected by a password; please save it without one.",
  },
  "zip-broken": { de: "Die Arbeitsmappe ist beschädigt.", en: "The workbook is damaged." },
  "zip-bomb": {
    de: "Ausgepackt wäre die Arbeitsmappe größer als {limit} Bytes.",
    en: "Unpacked, the workbook would be larger than {limit} bytes.",
  },
  "not-a-workbook": {
    de: "Das ist keine Excel-Arbeitsmappe (.xlsx), oder sie enthält etwas, das nicht gelesen werden kann: {detail}",
    en: "This is no Excel workbook (.xlsx), or it holds something that cannot be read: {detail}",
  },
  "sheet-not-found": {
    de: "Ein Blatt „{sheet}“ gibt es nicht; vorhanden: {sheets}.",
    en: 'There is no sheet "{sheet}"; there are: {sheets}.',
  },
};

/** The file as a whole cannot be read; nothing of it was. */
export class SheetUnreadable extends Error {
  override readonly name = "SheetUnreadable";
  readonly code: UnreadableCode;
  /** What the message tells: `limit`, `line`, `encoding`, `sheet`, `sheets`, `detail`. */
  readonly values: Values;

  constructor(code: UnreadableCode, values: Values = {}, options?: ErrorOptions) {
    super(fill(TEXTS[code].en, values), options);
    this.code = code;
    this.values = values;
  }

  describe(language: "de" | "en"): string {
    return fill(TEXTS[this.code][language], this.values);
  }
}

function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}
