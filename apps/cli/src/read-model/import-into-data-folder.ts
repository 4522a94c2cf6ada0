import { accessSync, constants } from "node:fs";
import type { InEachLanguage } from "klartext/domain";
import { StoreLocked } from "klartext/event-sourcing";
import { CopyUnusable, type CopyUnusableBecause, type PlacedCopy } from "klartext/read-model";
import { readConfiguration } from "../../../api/src/configuration/configuration.ts";
import { importReadModel } from "../../../api/src/service/read-model-import.ts";
import { isStartRefused } from "../../../api/src/service/start-refused.ts";
import { NotPossible } from "../command.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** @throws NotPossible */
export function importIntoDataFolder(from: string, terminal: Terminal): void {
  checkReadable(from);
  const { dataFolder } = folderOf(process.env);
  const { position, eventsDone } = imported(dataFolder, from);
  terminal.say({
    de: `Übernommen nach ${dataFolder}: ${eventsDone} Ereignisse, Stand ${position ?? "–"}. Der nächste Start liest das Log von dort an.`,
    en: `Taken over into ${dataFolder}: ${eventsDone} events, as of ${position ?? "–"}. The next start reads the log from there on.`,
  });
}

/** Of the configuration nothing else matters here. */
function folderOf({ KLARTEXT_DATA }: Readonly<Record<string, string | undefined>>) {
  return readConfiguration({ KLARTEXT_DATA });
}

function imported(dataFolder: string, from: string): PlacedCopy {
  try {
    return importReadModel(dataFolder, from);
  } catch (error) {
    if (error instanceof CopyUnusable) throw new NotPossible(reasons[error.because], { cause: error });
    if (error instanceof StoreLocked) throw serviceRuns(error);
    throw isStartRefused(error) ? new NotPossible(error.message, { cause: error }) : error;
  }
}

const reasons: Readonly<Record<CopyUnusableBecause, InEachLanguage>> = {
  "no-copy": {
    de: "Diese Datei ist keine Kopie eines Lesemodells.",
    en: "This file is no copy of a read model.",
  },
  damaged: {
    de: "Die Kopie ist beschädigt. Bitte noch einmal exportieren.",
    en: "The copy is damaged. Please export it again.",
  },
  "other-version": {
    de: "Die Kopie stammt von einer anderen Version von Klartext. Bitte von einem Knoten derselben Version exportieren.",
    en: "The copy was made by another version of Klartext. Please export it from a node of the same version.",
  },
  "other-log": {
    de: "Die Kopie gehört zu einem anderen Log als dieser Datenordner.",
    en: "The copy belongs to another log than this data folder.",
  },
};

function checkReadable(file: string): void {
  try {
    accessSync(file, constants.R_OK);
  } catch (cause) {
    throw new NotPossible(
      { de: `Die Datei ${file} kann nicht gelesen werden.`, en: `The file ${file} cannot be read.` },
      { cause },
    );
  }
}

function serviceRuns(error: StoreLocked): NotPossible {
  return new NotPossible(
    {
      de: `${error.message}\nBitte zuerst den Dienst dieses Datenordners beenden.`,
      en: `${error.message}\nPlease stop the service of this data folder first.`,
    },
    { cause: error },
  );
}
