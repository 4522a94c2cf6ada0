import { parseArgs } from "node:util";
import { type Command, Misused } from "../command.ts";
import { connectionOptions, withKlartext } from "../connection/connection.ts";
import { saveAnswer } from "../connection/saved-answer.ts";

export const exportList: Command = {
  name: "export",
  summary: { de: "die Liste als CSV oder XLSX exportieren", en: "export the list as CSV or XLSX" },
  usage: {
    de: `export --output <Datei> [--format csv|xlsx] [<Filter>=<Wert> …] [--url <Adresse> --key <Schlüssel>]

Filter wie bei GET /v1/open-points, zum Beispiel: state=open,waiting light=red sort=-priority asOf=2026-11-20
Ohne --format zählt die Endung der Datei, ohne --url wird im Datenordner (KLARTEXT_DATA, sonst ./data) gearbeitet.`,
    en: `export --output <file> [--format csv|xlsx] [<filter>=<value> …] [--url <address> --key <key>]

Filters as for GET /v1/open-points, for example: state=open,waiting light=red sort=-priority asOf=2026-11-20
Without --format the file's extension counts, without --url it works on the data folder (KLARTEXT_DATA, else ./data).`,
  },

  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...connectionOptions, output: { type: "string" }, format: { type: "string" } },
    });
    const { output } = values;
    if (output === undefined) throw outputNeeded();
    const query = new URLSearchParams(positionals.map(filterIn));
    query.set("format", values.format ?? (output.toLowerCase().endsWith(".xlsx") ? "xlsx" : "csv"));
    query.set("language", terminal.language);
    await withKlartext(values, terminal, async (klartext) => {
      await saveAnswer(await klartext.send("GET", `/v1/open-points/export?${query}`), output);
      terminal.say({ de: `Exportiert nach ${output}.`, en: `Exported to ${output}.` });
    });
  },
};

function filterIn(argument: string): [string, string] {
  const at = argument.indexOf("=");
  if (at < 1) {
    throw new Misused({
      de: `„${argument}“ ist kein Filter; erwartet wird <Filter>=<Wert>.`,
      en: `"${argument}" is no filter; expected is <filter>=<value>.`,
    });
  }
  return [argument.slice(0, at), argument.slice(at + 1)];
}

function outputNeeded(): Misused {
  return new Misused({
    de: "Es fehlt, wohin: --output <Datei>.",
    en: "The target is missing: --output <file>.",
  });
}
