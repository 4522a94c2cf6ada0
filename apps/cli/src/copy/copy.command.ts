import { parseArgs } from "node:util";
import type { InEachLanguage } from "klartext/domain";
import { type Store, StoreUnavailable } from "klartext/event-sourcing";
import { type Command, Misused, NotPossible } from "../command.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { reportCopied, reportVerified, sayProgress } from "./copy-report.ts";
import { type LogName, readLogName } from "./log-name.ts";
import type { Watch } from "./watch.ts";

export const copy: Command = {
  name: "copy",
  summary: {
    de: "das ganze Log in einen anderen Speicher kopieren und vergleichen",
    en: "copy the whole log to another store, and compare",
  },
  usage: {
    de: `copy --from <Log> --to <Log> [--verify-only]

Ein Log heißt sqlite:<Pfad des Logs oder Datenordners> oder wie seine Verbindung: esdb://…, esdb+discover://….
Der Hauptschlüssel eines EventStoreDB kommt aus KLARTEXT_MASTER_KEY oder KLARTEXT_MASTER_KEY_FILE; hat das Ziel einen
anderen, aus KLARTEXT_TO_MASTER_KEY oder KLARTEXT_TO_MASTER_KEY_FILE. Vorher alle Knoten beenden, auf beiden Seiten.

Ereignisse behalten Id, Inhalt, Zeit, Strom, Revision und Reihenfolge; vernichtete Schlüssel bleiben vernichtet. Das Ziel
ist leer oder enthält den Anfang desselben Logs: Abgebrochen und neu gestartet macht der Befehl weiter, wo er war.
Zum Schluss vergleicht er jedes Ereignis und jeden Schlüssel; mit --verify-only tut er nur das.`,
    en: `copy --from <log> --to <log> [--verify-only]

A log is named sqlite:<path of the log or data folder>, or by its connection: esdb://…, esdb+discover://….
The master key of an EventStoreDB comes from KLARTEXT_MASTER_KEY or KLARTEXT_MASTER_KEY_FILE; when the target has another
one, from KLARTEXT_TO_MASTER_KEY or KLARTEXT_TO_MASTER_KEY_FILE. Stop all nodes first, on both sides.

Events keep id, content, time, stream, revision and order; destroyed keys stay destroyed. The target is empty or holds a
beginning of the same log: broken off and started again, the command goes on where it was.
In the end it compares every event and every key; with --verify-only it does nothing else.`,
  },

  async run(args, terminal) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        from: { type: "string" },
        to: { type: "string" },
        "verify-only": { type: "boolean", default: false },
      },
    });
    if (values.from === undefined || values.to === undefined) throw bothNeeded();
    const from = readLogName(values.from, "from", process.env);
    const to = readLogName(values.to, "to", process.env);
    const isOnlyVerified = values["verify-only"];
    await untilInterrupted(async (signal) => {
      await withLogs(from, to, isOnlyVerified, (source, target, events) =>
        carryOut(source, target, isOnlyVerified, terminal, {
          signal,
          progress: sayProgress(terminal, events),
        }),
      );
    });
  },
};

async function carryOut(
  source: Store,
  target: Store,
  isOnlyVerified: boolean,
  terminal: Terminal,
  watch: Watch,
): Promise<void> {
  const { copyLog } = await import("./copy-log.ts");
  const { verifyCopy } = await import("./verify-copy.ts");
  if (!isOnlyVerified) {
    const startedAt = performance.now();
    const copied = await copyLog(source, target, watch);
    reportCopied(copied, (performance.now() - startedAt) / 1000, terminal);
  }
  reportVerified(await verifyCopy(source, target, watch), terminal);
}

/** Opens both logs, and closes them in the end. */
async function withLogs(
  from: LogName,
  to: LogName,
  isOnlyVerified: boolean,
  carryOut: (source: Store, target: Store, events: number | null) => Promise<void>,
): Promise<void> {
  if (from.engine === "sqlite" && to.engine === "sqlite" && from.file === to.file) throw sameLog();
  const { eventCountOf, openLog } = await import("./open-log.ts");
  const source = await openLog(from, "must-exist");
  try {
    const target = await openLog(to, isOnlyVerified ? "must-exist" : "may-be-new");
    try {
      if (source.logId === target.logId) throw sameLog();
      await carryOut(source, target, await eventCountOf(from, source));
    } finally {
      await target.close();
    }
  } catch (error) {
    throw error instanceof StoreUnavailable ? brokenOff(error) : error;
  } finally {
    await source.close();
  }
}

/** Ctrl-C ends it at the next place where nothing is half done. */
async function untilInterrupted(carryOut: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const stopping = new AbortController();
  const stop = () => stopping.abort(stopped());
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    await carryOut(stopping.signal);
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}

const howToGoOn: InEachLanguage = {
  de: "Derselbe Befehl macht weiter, wo dieser aufgehört hat.",
  en: "The same command goes on where this one ended.",
};

function stopped(): NotPossible {
  return new NotPossible({ de: `Angehalten. ${howToGoOn.de}`, en: `Stopped. ${howToGoOn.en}` });
}

function brokenOff(error: StoreUnavailable): NotPossible {
  return new NotPossible(
    { de: `${error.message}\n${howToGoOn.de}`, en: `${error.message}\n${howToGoOn.en}` },
    { cause: error },
  );
}

function sameLog(): Misused {
  return new Misused({
    de: "--from und --to nennen dasselbe Log.",
    en: "--from and --to name the same log.",
  });
}

function bothNeeded(): Misused {
  return new Misused({
    de: "Es fehlt, woher oder wohin: --from <Log> --to <Log>.",
    en: "It is missing from where, or where to: --from <log> --to <log>.",
  });
}
