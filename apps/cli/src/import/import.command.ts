import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { type Command, Misused, NotPossible } from "../command.ts";
import { connectionOptions, withKlartext } from "../connection/connection.ts";
import type { KlartextHttp } from "../connection/klartext-http.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { type ImportAnswer, type PreviewAnswer, reportImport, reportPreview } from "./import-report.ts";

const PROGRESS_EVERY_MS = 250;

export const importList: Command = {
  name: "import",
  summary: {
    de: "eine Liste (CSV, XLSX) importieren oder den Import ausprobieren",
    en: "import a list (CSV, XLSX), or try it out",
  },
  usage: {
    de: `import <Datei> --list <Name> [--dry-run] [--mapping <Datei|Name>] [--sheet <Blatt>]
       [--encoding <Kodierung>] [--delimiter <Zeichen>] [--url <Adresse> --key <Schlüssel>]

Unter demselben Listennamen ist eine Zeile in jedem Import derselbe Punkt. Mit --dry-run wird nur gezeigt, was geschähe.
Ohne --url wird im Datenordner (KLARTEXT_DATA, sonst ./data) gearbeitet. Abgelehnte Zeilen halten den Import nicht auf
und ändern den Exit-Code nicht: 0 heißt, dass die Datei gelesen und jede andere Zeile übernommen ist.`,
    en: `import <file> --list <name> [--dry-run] [--mapping <file|name>] [--sheet <sheet>]
       [--encoding <encoding>] [--delimiter <character>] [--url <address> --key <key>]

Under the same list name a row is the same point in every import. With --dry-run it only says what would happen.
Without --url it works on the data folder (KLARTEXT_DATA, else ./data). Rejected rows neither stop the import nor change
the exit code: 0 means that the file was read and every other row is in.`,
  },

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...connectionOptions,
        list: { type: "string" },
        mapping: { type: "string" },
        sheet: { type: "string" },
        encoding: { type: "string" },
        delimiter: { type: "string" },
        "dry-run": { type: "boolean", default: false },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw fileNeeded();
    if (values.list === undefined) throw listNameNeeded();
    const { sheet, encoding, delimiter } = values;
    const form = await formOf(file, { listName: values.list, sheet, encoding, delimiter });
    if (values.mapping !== undefined) form.set("mapping", await mappingText(values.mapping));
    await withKlartext(values, terminal, (klartext) =>
      values["dry-run"] ? tryOut(klartext, form, terminal) : carryOut(klartext, form, terminal),
    );
  },
};

async function tryOut(klartext: KlartextHttp, form: FormData, terminal: Terminal): Promise<void> {
  reportPreview(await klartext.post<PreviewAnswer>("/v1/list-imports/preview", form), terminal);
}

async function carryOut(klartext: KlartextHttp, form: FormData, terminal: Terminal): Promise<void> {
  const { id } = await klartext.post<{ readonly id: string }>("/v1/list-imports", form);
  for (;;) {
    const come = await klartext.get<ImportAnswer>(`/v1/list-imports/${id}`);
    // "elsewhere": another node answers than the one that was given the list.
    if (come.state !== "running" && come.state !== "elsewhere") {
      reportImport(come, terminal);
      return;
    }
    terminal.progress({
      de: `${come.done} von ${come.rows} Zeilen (${come.rowsPerSecond ?? 0} je Sekunde)`,
      en: `${come.done} of ${come.rows} rows (${come.rowsPerSecond ?? 0} per second)`,
    });
    await pause(PROGRESS_EVERY_MS);
  }
}

async function formOf(file: string, texts: Readonly<Record<string, string | undefined>>): Promise<FormData> {
  const form = new FormData();
  for (const [name, text] of Object.entries(texts)) if (text !== undefined) form.set(name, text);
  form.set("file", new Blob([await contentOf(file)]), basename(file));
  return form;
}

async function contentOf(file: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (cause) {
    throw new NotPossible(
      {
        de: `Die Datei ${file} kann nicht gelesen werden.`,
        en: `The file ${file} cannot be read.`,
      },
      { cause },
    );
  }
}

/** A file's content, or the name of a saved mapping. */
async function mappingText(mapping: string): Promise<string> {
  return existsSync(mapping) ? new TextDecoder().decode(await contentOf(mapping)) : mapping;
}

function fileNeeded(): Misused {
  return new Misused({
    de: "Es fehlt die eine Datei, die importiert werden soll.",
    en: "The one file to be imported is missing.",
  });
}

function listNameNeeded(): Misused {
  return new Misused({
    de: 'Es fehlt der Name der Liste: --list "OP-Liste Service". Unter ihm erkennt ein späterer Import die Zeilen wieder.',
    en: 'The name of the list is missing: --list "OP-Liste Service". By it a later import knows the rows again.',
  });
}
