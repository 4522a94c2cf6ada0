import "reflect-metadata";
import { randomUUID } from "node:crypto";
import { accessKeyDecider } from "klartext/domain";
import { StoreLocked } from "klartext/event-sourcing";
import { CommandRunner, FreshReads, isoInstant, READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { hashOfKey } from "../../../api/src/access/access.guard.ts";
import { accessKeyStream } from "../../../api/src/access/access-key-stream.ts";
import { newAccessKey } from "../../../api/src/access/first-admin-key/first-admin-key.ts";
import { readConfiguration } from "../../../api/src/configuration/configuration.ts";
import { type RunningService, startService } from "../../../api/src/service/service.ts";
import { isStartRefused } from "../../../api/src/service/start-refused.ts";
import { NotPossible } from "../command.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { KlartextHttp } from "./klartext-http.ts";

const KEY_HOURS = 24;

/** Starts the service for one command: on the data folder, for this machine alone, with a key that ends with it. */
export async function withOwnService(
  terminal: Terminal,
  carryOut: (klartext: KlartextHttp) => Promise<void>,
): Promise<void> {
  const service = await startOwnService({ ...process.env, PORT: "0", KLARTEXT_HOST: "127.0.0.1" });
  const interrupted = () => void service.stop().finally(() => process.exit(130));
  process.once("SIGINT", interrupted).once("SIGTERM", interrupted);
  try {
    if (service.newAdminKey !== null) sayFirstKey(service.newAdminKey, terminal);
    const key = newAccessKey();
    const accessKeyId = await issue(service, key);
    try {
      await carryOut(new KlartextHttp(service.url, key, terminal.language));
    } finally {
      await revoke(service, accessKeyId);
    }
  } finally {
    process.off("SIGINT", interrupted).off("SIGTERM", interrupted);
    await service.stop();
  }
}

/**
 * Resolves when queries are answered.
 * @throws NotPossible when the folder is in use, or something else stands against the start
 */
export async function startOwnService(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<RunningService> {
  try {
    const service = await startService(readConfiguration({ KLARTEXT_LOG_LEVEL: "error", ...environment }));
    await service.app.get<ReadModel>(READ_MODEL).ready();
    return service;
  } catch (error) {
    if (error instanceof StoreLocked) throw folderInUse(error);
    throw isStartRefused(error) ? new NotPossible(error.message, { cause: error }) : error;
  }
}

async function issue({ app }: RunningService, key: string): Promise<string> {
  const accessKeyId = randomUUID();
  await app.get(CommandRunner).run(
    accessKeyDecider,
    { stream: accessKeyStream(accessKeyId), exists: "none" },
    {
      type: "IssueAccessKey",
      holder: { kind: "tool", tool: "command line" },
      role: "admin",
      label: "Kommandozeile",
      secretHash: hashOfKey(key),
      expiresAt: isoInstant(Date.now() + KEY_HOURS * 3_600_000),
    },
    { commandId: randomUUID(), actor: { kind: "klartext" } },
  );
  await app.get(FreshReads).catchUp();
  return accessKeyId;
}

async function revoke({ app }: RunningService, accessKeyId: string): Promise<void> {
  await app
    .get(CommandRunner)
    .run(
      accessKeyDecider,
      { stream: accessKeyStream(accessKeyId) },
      { type: "RevokeAccessKey", reason: "Der Befehl ist beendet" },
      { commandId: randomUUID(), actor: { kind: "klartext" } },
    );
}

function sayFirstKey(key: string, terminal: Terminal): void {
  terminal.say({
    de: `Erster Admin-Schlüssel (wird nur einmal gezeigt, bitte aufbewahren):\n  ${key}\n`,
    en: `First admin key (shown once, keep it safe):\n  ${key}\n`,
  });
}

function folderInUse(error: StoreLocked): NotPossible {
  return new NotPossible(
    {
      de: `${error.message}\nMit dem laufenden Dienst arbeiten Sie über --url und --key (oder KLARTEXT_URL und KLARTEXT_KEY).`,
      en: `${error.message}\nTo work with the running service, give --url and --key (or KLARTEXT_URL and KLARTEXT_KEY).`,
    },
    { cause: error },
  );
}
