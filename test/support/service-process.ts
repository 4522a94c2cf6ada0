import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type EventStoreForNodes, eventStoreForNodes } from "./event-store-environment.ts";

export const ADMIN_KEY = "klartext_test_admin_key_of_this_run_only";

/** The service as its operator runs it: the built program, a process of its own, a real socket. */
export interface ServiceProcess {
  readonly url: string;
  readonly pid: number;
  /** What it printed so far. */
  output(): string;
  /** Graceful. Resolves with the exit code. */
  stop(): Promise<number | null>;
  /** `kill -9` */
  kill(): Promise<void>;
}

export async function startServiceProcess(
  dataFolder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ServiceProcess> {
  return startProgram("apps/api/src/main.js", {
    ...(await logEnvironment(dataFolder)),
    PORT: "0",
    KLARTEXT_DATA: dataFolder,
    KLARTEXT_ADMIN_KEY: ADMIN_KEY,
    KLARTEXT_LOG_LEVEL: "warn",
    ...environment,
  });
}

/** `npm run test:eventstore`: every service process keeps its log in an EventStoreDB. */
export const onEventStore = process.env.KLARTEXT_TEST_ON_EVENTSTORE === "1";

const logs = new Map<string, Promise<EventStoreForNodes>>();

/** How a process on this data folder is told of its log: the same one for each of them. */
export async function logEnvironment(dataFolder: string): Promise<Readonly<Record<string, string>>> {
  if (!onEventStore) return {};
  const log = logs.get(dataFolder) ?? eventStoreForNodes();
  logs.set(dataFolder, log);
  return (await log).environment;
}

const running = new Set<ChildProcess>();

/**
 * A built program that says at which address it listens.
 * @throws Error with what the process printed, when it ends before it listens
 */
export async function startProgram(
  program: string,
  environment: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
): Promise<ServiceProcess> {
  const main = join(process.cwd(), "dist", program);
  if (!existsSync(main)) throw new Error("Please build first: npm run build.");
  const child = spawn(process.execPath, ["--no-warnings", main, ...args], {
    env: {
      ...process.env,
      NODE_OPTIONS: "",
      NODE_COMPILE_CACHE: join(process.cwd(), "node_modules/.cache/compiled"),
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  const output = collectOutput(child);
  const url = await listening(child, output);
  return {
    url,
    pid: child.pid ?? 0,
    output,
    stop: () => end(child, "SIGTERM"),
    kill: async () => void (await end(child, "SIGKILL")),
  };
}

/** For `afterEach`: whatever a failed test left running would keep the test run from ending. */
export async function endLeftovers(): Promise<void> {
  await Promise.all(Array.from(running, (child) => end(child, "SIGKILL")));
  for (const log of logs.values()) await (await log).stop();
  logs.clear();
}

function collectOutput(child: ChildProcess): () => string {
  let output = "";
  child.stdout?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return () => output;
}

async function listening(child: ChildProcess, output: () => string): Promise<string> {
  const ended = once(child, "exit");
  for (;;) {
    const url = /API\s+(http:\/\/\S+)\/v1/.exec(output())?.[1];
    if (url !== undefined) return url;
    const data = child.stdout === null ? ended : once(child.stdout, "data");
    const first = await Promise.race([data.then(() => "data" as const), ended.then(() => "ended" as const)]);
    if (first === "ended") throw new Error(`The service ended:\n${output()}`);
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
  return child.exitCode;
}
