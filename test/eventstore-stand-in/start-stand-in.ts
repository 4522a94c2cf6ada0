import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Certificate } from "../support/certificate.ts";
import type { User } from "./admission.ts";
import type { Command } from "./control.ts";

export interface EventStoreStandInOptions {
  /** The log's file; it is kept. Without it, the log lies in a folder that {@link EventStoreStandIn.stop} removes. */
  readonly data?: string;
  /** How many members the cluster has, or their ports. One by default. */
  readonly members?: number | readonly number[];
  /** The first one's credentials stand in the connection string. They need TLS: else the client sends none. */
  readonly users?: readonly User[];
  readonly tls?: Certificate;
  /** From before 21.10: no server features, no batches. */
  readonly isOlder?: boolean;
}

/** A server for tests that speaks EventStoreDB's protocol: a process of its own, with one or several members. */
export interface EventStoreStandIn {
  readonly connectionString: string;
  /** `host:port` of each member. */
  readonly endpoints: readonly string[];
  /** The process's number. It is another one after a restart. */
  readonly pid: number;
  /** Resolves when the command was carried out. @throws Error when it could not be */
  command(command: Command): Promise<void>;
  /** `kill -9` */
  kill(): Promise<void>;
  /** Kills the process if it runs, and starts it again on the same log at the same ports. No fault is active then. */
  restart(): Promise<void>;
  /** Ends the process and removes its log, unless the file was given. */
  stop(): Promise<void>;
}

// Beside this file, from the sources or built.
const PROCESS = fileURLToPath(new URL(`./stand-in.process${extname(import.meta.url)}`, import.meta.url));

/** @throws Error when the process ends before it listens; what it printed stands in the error */
export async function startEventStoreStandIn(
  options: EventStoreStandInOptions = {},
): Promise<EventStoreStandIn> {
  const folder = options.data === undefined ? mkdtempSync(join(tmpdir(), "klartext-eventstore-")) : null;
  const data = options.data ?? join(folder ?? "", "log.db");
  const members = options.members ?? 1;
  const wanted = typeof members === "number" ? new Array<number>(members).fill(0) : members;
  let server = await startServer([...argumentsOf(options), "--data", data], wanted);
  const { ports } = server;
  // Node.js refuses to ask for an address by TLS: it has to be a name.
  const host = options.tls === undefined ? "127.0.0.1" : "localhost";
  const endpoints = ports.map((port) => `${host}:${port}`);
  return {
    connectionString: connectionStringOf(endpoints, options),
    endpoints,
    get pid() {
      return server.child.pid ?? 0;
    },
    command: (command) => server.command(command),
    kill: () => end(server.child, "SIGKILL"),
    restart: async () => {
      await end(server.child, "SIGKILL");
      server = await startServer([...argumentsOf(options), "--data", data], ports);
    },
    stop: async () => {
      await end(server.child, "SIGTERM");
      if (folder !== null) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** For `afterEach`: whatever a failed test left running would keep the test run from ending. */
export async function endStandInLeftovers(): Promise<void> {
  await Promise.all(Array.from(running, (child) => end(child, "SIGKILL")));
}

const running = new Set<ChildProcess>();

interface ServerProcess {
  readonly child: ChildProcess;
  readonly ports: readonly number[];
  command(command: Command): Promise<void>;
}

interface ProcessMessage {
  readonly ports?: readonly number[];
  readonly done?: number;
  readonly error?: string;
}

async function startServer(
  serverArguments: readonly string[],
  ports: readonly number[],
): Promise<ServerProcess> {
  const child = spawn(
    process.execPath,
    ["--no-warnings", PROCESS, "--ports", ports.join(","), ...serverArguments],
    { stdio: ["ignore", "pipe", "pipe", "ipc"], env: { ...process.env, NODE_OPTIONS: "" } },
  );
  running.add(child);
  child.once("exit", () => running.delete(child));
  let output = "";
  child.stdout?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, "close");
  const first = await Promise.race([once(child, "message"), ended.then(() => null)]);
  const told: ProcessMessage | undefined = first?.[0];
  if (told?.ports === undefined) throw new Error(`The stand-in ended:\n${output}`);
  return { child, ports: told.ports, command: commanding(child, () => output) };
}

function commanding(child: ChildProcess, output: () => string): (command: Command) => Promise<void> {
  const waiting = new Map<number, (error: string | null) => void>();
  let count = 0;
  child.on("message", ({ done, error }: ProcessMessage) => {
    if (done !== undefined) waiting.get(done)?.(error ?? null);
  });
  child.once("close", () => {
    for (const finish of waiting.values()) finish(`The stand-in ended:\n${output()}`);
  });
  return async (command) => {
    count += 1;
    const id = count;
    const { promise, resolve } = Promise.withResolvers<string | null>();
    waiting.set(id, resolve);
    child.send({ id, command });
    const error = await promise;
    waiting.delete(id);
    if (error !== null) throw new Error(error);
  };
}

function argumentsOf({ users = [], tls, isOlder }: EventStoreStandInOptions): readonly string[] {
  return [
    ...users.flatMap(({ name, password, rights }) => ["--user", `${name}:${password}:${rights}`]),
    ...(tls === undefined ? [] : ["--tls-cert", tls.certificate, "--tls-key", tls.key]),
    ...(isOlder ? ["--version", "older"] : []),
  ];
}

function connectionStringOf(
  endpoints: readonly string[],
  { users = [], tls }: EventStoreStandInOptions,
): string {
  const [user] = users;
  const credentials = user === undefined ? "" : `${user.name}:${user.password}@`;
  const security =
    tls === undefined ? "tls=false" : `tls=true&tlsCAFile=${encodeURIComponent(tls.certificate)}`;
  return `esdb://${credentials}${endpoints.join(",")}?${security}`;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
}
