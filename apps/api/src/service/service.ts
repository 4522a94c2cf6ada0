import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { NestFactory } from "@nestjs/core";
import type { NestFastifyApplication } from "@nestjs/platform-fastify";
import type { FastifyInstance } from "fastify";
import { defaultBusinessCalendar } from "klartext/domain";
import type { Store } from "klartext/event-sourcing";
import { FreshReads, nodeIdKeptIn, READ_MODEL } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { FirstAdminKey } from "../access/first-admin-key/first-admin-key.ts";
import { AppModule } from "../app.module.ts";
import type { Configuration } from "../configuration/configuration.ts";
import { serveDocs } from "../docs/docs-pages.ts";
import { openApiDocument } from "../docs/openapi.ts";
import { endConnectionsOnClose } from "../http/ending-connections.ts";
import { httpAdapter } from "../http/http-server.ts";
import { type DataFolder, openDataFolder } from "./data-folder.ts";
import { openLog } from "./event-log.ts";
import { joinInstallation } from "./installation.ts";
import { JsonLogger } from "./json-logger.ts";
import { mailingBy } from "./mailing.ts";
import { version } from "./version.ts";

export interface RunningService {
  readonly app: NestFastifyApplication;
  /** `http://127.0.0.1:3000` */
  readonly url: string;
  /** The first admin key, on the very first start only. */
  readonly newAdminKey: string | null;
  /** Finishes what was accepted, then closes everything. */
  stop(): Promise<void>;
}

/**
 * The composition root: the log, the application, the HTTP server.
 * @throws see `isStartRefused`; then nothing is left open
 */
export async function startService(configuration: Configuration): Promise<RunningService> {
  const folder = openDataFolder(configuration.dataFolder);
  try {
    const { app, newAdminKey } = await startApp(configuration, folder);
    const stop = () => app.close().finally(folder.release);
    return { app, url: await app.getUrl(), newAdminKey, stop };
  } catch (error) {
    folder.release();
    throw error;
  }
}

async function startApp(configuration: Configuration, folder: DataFolder) {
  const store = await openLog(configuration, folder);
  try {
    await joinInstallation(folder, store);
    return await listening(await composed(configuration, folder, store), configuration);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function listening(app: NestFastifyApplication, { adminKey, port, host }: Configuration) {
  try {
    const newAdminKey = await app.get(FirstAdminKey).ensure(adminKey);
    await untilReadable(app);
    await app.listen(port, host);
    return { app, newAdminKey };
  } catch (error) {
    await app.close();
    throw error;
  }
}

async function composed(configuration: Configuration, folder: DataFolder, store: Store) {
  const businessCalendar = {
    ...defaultBusinessCalendar,
    timeZone: configuration.timeZone,
    federalState: configuration.federalState,
  };
  const adapter = await httpAdapter(configuration);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.on({
      store,
      readModelFile: folder.readModel,
      nodeId: nodeIdKeptIn(join(folder.path, "node")),
      businessCalendar,
      uploadsFolder: folder.uploads,
      maxUploadBytes: configuration.maxUploadBytes,
      publicUrl: configuration.publicUrl,
      trustedProxies: configuration.trustedProxies,
      mailing: mailingBy(configuration.mail),
      mailbox: configuration.mailbox,
    }),
    adapter,
    { bodyParser: false, logger: new JsonLogger(configuration.logLevel), abortOnError: false },
  );
  endConnectionsOnClose(adapter.getInstance() as unknown as FastifyInstance);
  serveDocs(adapter.getInstance() as unknown as FastifyInstance, () => openApiDocument(app, version));
  return app;
}

/** Milliseconds. */
const PATIENCE = 2_000;

/**
 * Whoever is told that Klartext runs can use it: a start whose list is there, or is quickly built, waits for it. A large
 * list that has to be built first is not waited for; `/health/ready` tells how it comes on.
 */
async function untilReadable(app: NestFastifyApplication): Promise<void> {
  const readable = app
    .get<ReadModel>(READ_MODEL)
    .ready()
    .then(() => app.get(FreshReads).catchUp())
    .catch(() => undefined);
  await Promise.race([readable, setTimeout(PATIENCE, undefined, { ref: false })]);
}
