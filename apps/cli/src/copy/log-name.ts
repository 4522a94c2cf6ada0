import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  connectionStringIn,
  type EventStoreConfiguration,
  masterKeyNames,
  readMasterKey,
} from "../../../api/src/configuration/event-store-configuration.ts";
import { Misused, NotPossible } from "../command.ts";

/** Where a log is. */
export type LogName =
  | { readonly engine: "sqlite" /** Absolute. */; readonly file: string }
  | ({ readonly engine: "eventstoredb" } & EventStoreConfiguration);

type Environment = Readonly<Record<string, string | undefined>>;

const TO_MASTER_KEY = "KLARTEXT_TO_MASTER_KEY";

/**
 * Understands `sqlite:<path>` (of a log or of a data folder) and EventStoreDB's connection strings; the latter's master
 * key comes from the environment.
 * @throws Misused for any other name; NotPossible when the master key is missing or is none
 */
export function readLogName(text: string, option: "from" | "to", environment: Environment): LogName {
  const path = /^sqlite:(.+)$/.exec(text)?.[1];
  if (path !== undefined) return { engine: "sqlite", file: logFileAt(resolve(path)) };
  const connectionString = connectionStringIn(text);
  if (connectionString === undefined) throw notALogName(option);
  const problems: string[] = [];
  const masterKey = readMasterKey(environment, problems, masterKeyFor(option, environment));
  if (masterKey === undefined) throw new NotPossible(problems.join("\n"));
  return { engine: "eventstoredb", connectionString, masterKey };
}

/** The target's own master key, when it has one. */
function masterKeyFor(option: "from" | "to", environment: Environment): string | undefined {
  const hasItsOwn = masterKeyNames(TO_MASTER_KEY).some((name) => environment[name]?.trim());
  return option === "to" && hasItsOwn ? TO_MASTER_KEY : undefined;
}

function logFileAt(path: string): string {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? path.endsWith(".sqlite");
  return isFile ? path : join(path, "log.sqlite");
}

/** The text is not quoted: it may hold a password. */
function notALogName(option: string): Misused {
  return new Misused({
    de: `--${option}: Erwartet wird sqlite:<Pfad des Logs oder Datenordners> oder eine Verbindung zu EventStoreDB wie esdb://node1:2113 oder esdb+discover://cluster.example:2113.`,
    en: `--${option}: expected is sqlite:<path of the log or data folder>, or a connection to EventStoreDB such as esdb://node1:2113 or esdb+discover://cluster.example:2113.`,
  });
}
