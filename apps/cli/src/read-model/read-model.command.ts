import { parseArgs } from "node:util";
import { type Command, Misused } from "../command.ts";
import { connectionOptions, withKlartext } from "../connection/connection.ts";
import { saveAnswer } from "../connection/saved-answer.ts";
import type { Terminal } from "../terminal/terminal.ts";

export const readModel: Command = {
  name: "read-model",
  summary: {
    de: "einen neuen Knoten mit der Kopie eines anderen beginnen lassen",
    en: "let a new node begin with a copy of another one",
  },
  usage: {
    de: `read-model export --to <Datei> [--url <Adresse> --key <Schlüssel>]
read-model import --from <Datei>

export kopiert das Lesemodell eines Knotens, während er läuft. import legt die Kopie in den Datenordner (KLARTEXT_DATA,
sonst ./data) eines Knotens, der nicht läuft; beim nächsten Start liest er nur, was seit der Kopie geschah, auch Löschungen.
Die Kopie enthält Texte und Namen im Klartext: bitte wie die Daten selbst verwahren und danach löschen.`,
    en: `read-model export --to <file> [--url <address> --key <key>]
read-model import --from <file>

export copies the read model of a node while it runs. import puts the copy into the data folder (KLARTEXT_DATA, else
./data) of a node that does not run; at its next start it reads only what happened since the copy, erasures as well.
The copy holds texts and names as they are shown: please keep it like the data themselves, and delete it afterwards.`,
  },

  async run([what, ...args], terminal) {
    if (what === "export") await exportCopy(args, terminal);
    else if (what === "import") await importCopy(args, terminal);
    else throw neither();
  },
};

async function exportCopy(args: readonly string[], terminal: Terminal): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { ...connectionOptions, to: { type: "string" } },
  });
  const { to } = values;
  if (to === undefined) throw fileNeeded("--to");
  await withKlartext(values, terminal, async (klartext) => {
    const answer = await klartext.send("GET", "/v1/read-model/copy");
    await saveAnswer(answer, to, 0o600);
    const position = answer.headers.get("klartext-position") ?? "–";
    terminal.say({
      de: `Kopiert nach ${to}, Stand ${position}. Die Datei enthält Texte und Namen: bitte nach Gebrauch löschen.`,
      en: `Copied to ${to}, as of ${position}. The file holds texts and names: please delete it after its use.`,
    });
  });
}

async function importCopy(args: readonly string[], terminal: Terminal): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { from: { type: "string" } } });
  if (values.from === undefined) throw fileNeeded("--from");
  const { importIntoDataFolder } = await import("./import-into-data-folder.ts");
  importIntoDataFolder(values.from, terminal);
}

function fileNeeded(option: "--to" | "--from"): Misused {
  return new Misused({
    de: `Die Datei fehlt: ${option} <Datei>.`,
    en: `The file is missing: ${option} <file>.`,
  });
}

function neither(): Misused {
  return new Misused({
    de: "Erwartet wird read-model export oder read-model import.",
    en: "Expected is read-model export or read-model import.",
  });
}
