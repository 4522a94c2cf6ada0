import { readFileSync } from "node:fs";

/** A log on an EventStoreDB (KurrentDB) cluster. Both are secrets, and never printed. */
export interface EventStoreConfiguration {
  readonly connectionString: string;
  /** 32 bytes: what the keys of texts and names are wrapped with. */
  readonly masterKey: Uint8Array;
}

type Environment = Readonly<Record<string, string | undefined>>;

const URL_NAME = "KLARTEXT_EVENTSTORE_URL";
const KEY_NAME = "KLARTEXT_MASTER_KEY";

export const eventStoreSettings = [URL_NAME, ...masterKeyNames(KEY_NAME)];

const howToMakeOne = "`openssl rand -base64 32` makes one; keep it where no backup of the log is kept";

/** `null`: the log is embedded in the data folder. What is wrong is added to the problems, without quoting it. */
export function readEventStore(environment: Environment, problems: string[]): EventStoreConfiguration | null {
  const url = environment[URL_NAME]?.trim() ?? "";
  if (url === "") return null;
  const connectionString = connectionStringIn(url);
  if (connectionString === undefined) {
    problems.push(
      `${URL_NAME}: expected is a connection string, such as esdb://user:password@node1:2113,node2:2113?tls=true or esdb+discover://user:password@cluster.example:2113.`,
    );
  }
  const masterKey = readMasterKey(environment, problems);
  return connectionString === undefined || masterKey === undefined ? null : { connectionString, masterKey };
}

/** A master key alone would let the service start on an embedded log without a word. */
export function missingUrl(environment: Environment): string[] {
  if (environment[URL_NAME]?.trim()) return [];
  return masterKeyNames(KEY_NAME)
    .filter((name) => environment[name]?.trim())
    .map((name) => `${name} is of use with ${URL_NAME} only; the log is embedded in the data folder.`);
}

/** KurrentDB is the new name of the same protocol, which the client knows by the old one. `undefined`: it is no connection string. */
export function connectionStringIn(url: string): string | undefined {
  const [, discover = "", rest] = /^(?:esdb|kurrentdb)(\+discover)?:\/\/(\S+)$/.exec(url) ?? [];
  return rest === undefined ? undefined : `esdb${discover}://${rest}`;
}

/** A master key stands in a variable itself, or in a file that another one names. */
export function masterKeyNames(name: string): readonly [key: string, file: string] {
  return [name, `${name}_FILE`];
}

/** What is wrong is added to the problems, without quoting it. */
export function readMasterKey(
  environment: Environment,
  problems: string[],
  name = KEY_NAME,
): Uint8Array | undefined {
  const [keyName, fileName] = masterKeyNames(name);
  const text = environment[keyName]?.trim() ?? "";
  const file = environment[fileName]?.trim() ?? "";
  if (text !== "" && file !== "") {
    problems.push(`${keyName} and ${fileName}: expected is one of them, not both.`);
    return undefined;
  }
  if (text === "" && file === "") {
    problems.push(`${keyName} or ${fileName}: needed for a log on EventStoreDB; ${howToMakeOne}.`);
    return undefined;
  }
  const key = keyIn(file === "" ? text : contentOf(file));
  if (key === undefined) {
    const [wrong, place] = file === "" ? [keyName, ""] : [fileName, "a file with "];
    problems.push(`${wrong}: expected is ${place}32 bytes in base64 or hex; ${howToMakeOne}.`);
  }
  return key;
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return "";
  }
}

function keyIn(text: string): Uint8Array | undefined {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, "hex");
  return /^[\w+/-]{43}=?$/.test(text) ? Buffer.from(text, "base64") : undefined;
}
