import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ServerCredentials } from "@grpc/grpc-js";
import type { User } from "./admission.ts";
import { Cluster } from "./cluster.ts";
import { type Command, Control } from "./control.ts";
import { Faults } from "./faults.ts";
import { Member } from "./member.ts";
import { StandInLog } from "./stand-in-log.ts";

/*
 * A server that speaks EventStoreDB's protocol, for tests: `--data <file> --ports 0,0,0 [--user name:password[:rights]]
 * [--tls-cert <file> --tls-key <file>] [--version older]`. Tells its ports and takes commands over the IPC channel.
 */
const { values: options } = parseArgs({
  options: {
    data: { type: "string" },
    ports: { type: "string", default: "0" },
    user: { type: "string", multiple: true, default: [] },
    "tls-cert": { type: "string" },
    "tls-key": { type: "string" },
    version: { type: "string", default: "current" },
  },
});
if (options.data === undefined) throw new Error("Please name the log's file: --data <file>");

const log = new StandInLog(options.data);
const faults = new Faults();
const cluster = new Cluster(options["tls-cert"] === undefined ? "127.0.0.1" : "localhost");
const members: Member[] = [];
const users = options.user.map(userOf);
const credentials = credentialsOf(options["tls-cert"], options["tls-key"]);
const isOlder = options.version === "older";
const ports: number[] = [];
for (const [index, port] of options.ports.split(",").entries()) {
  const member = new Member({ index, log, faults, cluster, users, credentials, isOlder });
  members.push(member);
  ports.push(await member.switchOn(Number(port)));
  cluster.add(ports.at(-1) ?? 0);
}

const control = new Control(log, faults, cluster, members);
process.on("message", ({ id, command }: { readonly id: number; readonly command: Command }) => {
  control.carryOut(command).then(
    () => process.send?.({ done: id }),
    (error: unknown) => process.send?.({ done: id, error: String(error) }),
  );
});
process.on("disconnect", stop);
process.on("SIGTERM", stop);
process.send?.({ ports });

function stop(): void {
  log.close();
  process.exit(0);
}

function userOf(text: string): User {
  const [name = "", password = "", rights = "write"] = text.split(":");
  if (rights !== "write" && rights !== "read" && rights !== "none")
    throw new Error(`Rights are write, read or none, not ${rights}.`);
  return { name, password, rights };
}

function credentialsOf(certificate: string | undefined, key: string | undefined): ServerCredentials {
  if (certificate === undefined || key === undefined) return ServerCredentials.createInsecure();
  const pair = { cert_chain: readFileSync(certificate), private_key: readFileSync(key) };
  return ServerCredentials.createSsl(null, [pair]);
}
