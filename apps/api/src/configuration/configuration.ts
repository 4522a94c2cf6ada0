import type { BlockList } from "node:net";
import { resolve } from "node:path";
import { type FederalState, federalStates } from "klartext/domain";
import type { MailboxSettings } from "klartext/mail";
import { LOOPBACK, networksIn } from "../http/networks.ts";
import {
  type EventStoreConfiguration,
  eventStoreSettings,
  missingUrl,
  readEventStore,
} from "./event-store-configuration.ts";
import { type MailConfiguration, mailSettings, readMail } from "./mail-configuration.ts";
import { mailboxSettings, readMailbox } from "./mailbox-configuration.ts";

/** Everything that can be set from outside. `docs/configuration.md` explains each variable. */
export interface Configuration {
  readonly host: string;
  readonly port: number;
  /** Absolute path of the data folder. */
  readonly dataFolder: string;
  /** Where the log is; `null`: in the data folder. */
  readonly eventStore: EventStoreConfiguration | null;
  /** The first admin key, when it is set from outside. */
  readonly adminKey: string | null;
  /** Only for the first start: afterwards the organization's own calendar counts. */
  readonly timeZone: string;
  readonly federalState: FederalState;
  /** Bytes of one uploaded list. */
  readonly maxUploadBytes: number;
  /** Under which address customers reach this service, without a slash at the end; `null`: there are no links. */
  readonly publicUrl: string | null;
  /** Whose `X-Forwarded-For` counts. */
  readonly trustedProxies: BlockList;
  /** How mail leaves this service; `null`: what is to go out by mail waits. */
  readonly mail: MailConfiguration | null;
  /** Where mail comes in; `null`: none is taken. */
  readonly mailbox: MailboxSettings | null;
  readonly logLevel: LogLevel;
  /** Settings that would otherwise be ignored without a word. */
  readonly warnings: readonly string[];
}

const logLevels = ["error", "warn", "info", "debug"] as const;
export type LogLevel = (typeof logLevels)[number];

/** Something in the environment cannot be used; every problem is named at once. */
export class ConfigurationInvalid extends Error {
  override readonly name = "ConfigurationInvalid";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The configuration cannot be used:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.problems = problems;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

const known = [
  "KLARTEXT_HOST",
  "KLARTEXT_DATA",
  ...eventStoreSettings,
  "KLARTEXT_ADMIN_KEY",
  "KLARTEXT_TIME_ZONE",
  "KLARTEXT_FEDERAL_STATE",
  "KLARTEXT_MAX_UPLOAD_BYTES",
  "KLARTEXT_PUBLIC_URL",
  "KLARTEXT_TRUSTED_PROXIES",
  ...mailSettings,
  ...mailboxSettings,
  "KLARTEXT_LOG_LEVEL",
];

/** For the programs around the service: the command line and the tests. */
const knownElsewhere = [
  "KLARTEXT_URL",
  "KLARTEXT_KEY",
  "KLARTEXT_TO_MASTER_KEY",
  "KLARTEXT_TO_MASTER_KEY_FILE",
];

const MEBIBYTE = 1024 * 1024;

/** @throws ConfigurationInvalid */
export function readConfiguration(environment: Environment): Configuration {
  const problems: string[] = [];
  const check = <Value>(
    name: string,
    fallback: string,
    parse: (text: string) => Value | undefined,
    expected: string,
  ) => {
    const text = environment[name]?.trim() || fallback;
    const value = parse(text);
    if (value === undefined) problems.push(`${name}: expected is ${expected}.`);
    return value as Value;
  };
  const configuration: Configuration = {
    host: check("KLARTEXT_HOST", "127.0.0.1", (text) => text, "an address to listen on"),
    port: check("PORT", "3000", integer(0, 65_535), "a port from 0 to 65535 (0: any free one)"),
    dataFolder: check("KLARTEXT_DATA", "./data", (text) => resolve(text), "a folder"),
    eventStore: readEventStore(environment, problems),
    adminKey: check(
      "KLARTEXT_ADMIN_KEY",
      "",
      adminKey,
      "a secret of 16 to 512 printable characters without spaces",
    ),
    timeZone: check(
      "KLARTEXT_TIME_ZONE",
      "Europe/Berlin",
      timeZone,
      "an IANA time zone, such as Europe/Berlin",
    ),
    federalState: check(
      "KLARTEXT_FEDERAL_STATE",
      "NW",
      (text) => federalStates.find((state) => state === text),
      `one of ${federalStates.join(", ")}`,
    ),
    maxUploadBytes: check(
      "KLARTEXT_MAX_UPLOAD_BYTES",
      String(50 * MEBIBYTE),
      integer(1024, 1024 * MEBIBYTE),
      "a number of bytes from 1024 to 1073741824",
    ),
    publicUrl: check(
      "KLARTEXT_PUBLIC_URL",
      "",
      publicUrl,
      "the address that customers open, such as https://hilfe.example.com, without a path",
    ),
    trustedProxies: check(
      "KLARTEXT_TRUSTED_PROXIES",
      LOOPBACK,
      networksIn,
      "addresses and networks, such as 10.0.0.7, 172.16.0.0/12",
    ),
    mail: readMail(environment, problems),
    mailbox: readMailbox(environment, problems),
    logLevel: check("KLARTEXT_LOG_LEVEL", "info", oneOf(logLevels), `one of ${logLevels.join(", ")}`),
    warnings: [...misspelled(environment), ...missingUrl(environment)],
  };
  if (problems.length > 0) throw new ConfigurationInvalid(problems);
  return configuration;
}

function misspelled(environment: Environment): string[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith("KLARTEXT_") && !name.startsWith("KLARTEXT_TEST_"))
    .filter((name) => !known.includes(name) && !knownElsewhere.includes(name))
    .map((name) => `${name}: there is no such setting; there are ${known.join(", ")} and PORT.`);
}

function integer(min: number, max: number) {
  return (text: string): number | undefined => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    return value >= min && value <= max ? value : undefined;
  };
}

function oneOf<Value extends string>(values: readonly Value[]) {
  return (text: string): Value | undefined => values.find((value) => value === text);
}

function adminKey(text: string): string | null | undefined {
  if (text === "") return null;
  return /^[\x21-\x7e]{16,512}$/.test(text) ? text : undefined;
}

/** Without a path: cookies, caches and proxies cannot mix it up with anything else. */
function publicUrl(text: string): string | null | undefined {
  if (text === "") return null;
  const url = URL.parse(text);
  const isPlain = url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  return isPlain ? url.origin : undefined;
}

function timeZone(text: string): string | undefined {
  return Intl.supportedValuesOf("timeZone").includes(text) ? text : undefined;
}
