import { EventStoreDbUnusable } from "../event-store-db-unusable.ts";

export interface ConnectionString {
  /** As the client takes it. */
  readonly connectionString: string;
  readonly streamPrefix: string;
}

/** What the client understands, in lower case. Of any other option it warns on the console, quoting the password. */
const clientOptions = [
  ...["tls", "tlscafile", "tlsverifycert", "usercertfile", "userkeyfile"],
  ...["nodepreference", "maxdiscoverattempts", "discoveryinterval", "gossiptimeout"],
  ...["connectionname", "defaultdeadline", "keepaliveinterval", "keepalivetimeout", "throwonappendfailure"],
];

/**
 * Takes our own option, the prefix, out of the string: the client is not to see it.
 * @throws EventStoreDbUnusable for an option that there is not
 */
export function readConnectionString(text: string): ConnectionString {
  const { address, options } = partsOf(text);
  let streamPrefix = "";
  const others: string[] = [];
  for (const option of options) {
    const [name = "", value = ""] = option.split("=");
    const flatName = name.toLowerCase().replace(/[_-]/g, "");
    if (flatName === "streamprefix") streamPrefix = value;
    else if (!clientOptions.includes(flatName)) throw unknownOption(name);
    else if (flatName === "tlsverifycert" && value.trim() === "false") throw unverifiedCertificate();
    else others.push(option);
  }
  return { connectionString: [address, others.join("&")].filter(Boolean).join("?"), streamPrefix };
}

/** For messages. */
export function withoutCredentials(text: string): string {
  return partsOf(text).address.replace(/\/\/.*@/, "//");
}

/** A password may hold question marks and slashes, but no `@`. */
function partsOf(text: string): { readonly address: string; readonly options: readonly string[] } {
  const [, address = text, query = ""] = /^(.*@[^?]*|[^?]*)\?(.*)$/.exec(text) ?? [];
  return { address, options: query.split("&").filter(Boolean) };
}

function unknownOption(name: string): EventStoreDbUnusable {
  return new EventStoreDbUnusable(
    "connection-string",
    `The connection string of the EventStoreDB has an option that there is not: ${name}. There are tls, tlsCAFile, userCertFile, userKeyFile, nodePreference, maxDiscoverAttempts, discoveryInterval, gossipTimeout, connectionName, defaultDeadline, keepAliveInterval, keepAliveTimeout and streamPrefix.`,
  );
}

function unverifiedCertificate(): EventStoreDbUnusable {
  return new EventStoreDbUnusable(
    "connection-string",
    "The connection string of the EventStoreDB asks for a certificate that is not verified (tlsVerifyCert=false), which cannot be had. Please name the authority's certificate instead (tlsCAFile).",
  );
}
