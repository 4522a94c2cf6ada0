import {
  type DynamicModule,
  type FactoryProvider,
  Global,
  Inject,
  Injectable,
  Module,
  type OnApplicationShutdown,
} from "@nestjs/common";
import type { Store } from "klartext/event-sourcing";
import { openReadModel, type ReadModel } from "klartext/read-model";
import { publicHolidays } from "../business-calendar/index.ts";
import { CommandRunner } from "../commands/command-runner.ts";
import { Fingerprints } from "../commands/fingerprints.ts";
import { LastAcknowledged } from "../commands/last-acknowledged.ts";
import { StreamReader } from "../commands/stream-reader.ts";
import { joinLog } from "../nodes/join-log.ts";
import { nodeIdKeptIn } from "../nodes/node-id.ts";
import { NodeReports } from "../nodes/node-reports.ts";
import { PolicyRunner } from "../policies/policy-runner.ts";
import { FreshReads } from "../reading/fresh-reads.ts";
import { type Clock, systemClock } from "../time/clock.ts";
import {
  CLOCK,
  EVENT_STORE,
  KLARTEXT_OPTIONS,
  type KlartextOptions,
  NODE_ID,
  READ_MODEL,
} from "./klartext.options.ts";
import { recordFirstCalendar } from "./organization-start.ts";

const providers: FactoryProvider[] = [
  {
    provide: EVENT_STORE,
    inject: [KLARTEXT_OPTIONS],
    useFactory: (options: KlartextOptions) => options.store,
  },
  {
    provide: CLOCK,
    inject: [KLARTEXT_OPTIONS],
    useFactory: (options: KlartextOptions) => options.clock ?? systemClock,
  },
  { provide: LastAcknowledged, useFactory: () => new LastAcknowledged() },
  { provide: Fingerprints, inject: [EVENT_STORE], useFactory: (store: Store) => Fingerprints.open(store) },
  {
    provide: StreamReader,
    inject: [EVENT_STORE],
    useFactory: (store: Store) => new StreamReader(store, store),
  },
  {
    provide: CommandRunner,
    inject: [EVENT_STORE, CLOCK, LastAcknowledged],
    useFactory: (store: Store, clock: Clock, lastAcknowledged: LastAcknowledged) =>
      new CommandRunner(store, clock, lastAcknowledged),
  },
  {
    provide: PolicyRunner,
    inject: [EVENT_STORE, StreamReader, CommandRunner],
    useFactory: (store: Store, reader: StreamReader, runner: CommandRunner) =>
      new PolicyRunner(store, reader, runner),
  },
  {
    provide: NODE_ID,
    inject: [KLARTEXT_OPTIONS],
    useFactory: ({ nodeId, readModelFile }: KlartextOptions) =>
      nodeId ?? nodeIdKeptIn(`${readModelFile}.node`),
  },
  {
    provide: READ_MODEL,
    inject: [KLARTEXT_OPTIONS, NODE_ID, CommandRunner],
    useFactory: async (
      { store, readModelFile, businessCalendar }: KlartextOptions,
      nodeId: string,
      runner: CommandRunner,
    ) => {
      await recordFirstCalendar(store, runner, businessCalendar);
      await joinLog(nodeId, runner);
      return openReadModel({ file: readModelFile, store, publicHolidays });
    },
  },
  {
    provide: NodeReports,
    inject: [NODE_ID, EVENT_STORE, READ_MODEL, CommandRunner],
    useFactory: (nodeId: string, store: Store, readModel: ReadModel, runner: CommandRunner) =>
      new NodeReports(nodeId, store, readModel, runner),
  },
  {
    provide: FreshReads,
    inject: [READ_MODEL, EVENT_STORE, LastAcknowledged],
    useFactory: (readModel: ReadModel, store: Store, lastAcknowledged: LastAcknowledged) =>
      new FreshReads(readModel, store, lastAcknowledged),
  },
];

/** Closes what the module opened, in the order in which it can be done without: readers first, then the log. */
@Injectable()
class KlartextShutdown implements OnApplicationShutdown {
  readonly #readModel: ReadModel;
  readonly #store: Store;

  constructor(@Inject(READ_MODEL) readModel: ReadModel, @Inject(EVENT_STORE) store: Store) {
    this.#readModel = readModel;
    this.#store = store;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#readModel.close();
    await this.#store.close();
  }
}

export interface KlartextAsyncOptions {
  // biome-ignore lint/suspicious/noExplicitAny: whatever the application injects.
  readonly useFactory: (...args: any[]) => KlartextOptions | Promise<KlartextOptions>;
  readonly inject?: FactoryProvider["inject"];
  readonly imports?: DynamicModule["imports"];
}

/**
 * Klartext inside a Nest application: run commands through `CommandRunner`, read through `READ_MODEL` after
 * `FreshReads.catchUp()`.
 *
 * ```ts
 * KlartextModule.forRootAsync({
 *   useFactory: async () => ({
 *     store: await openSqliteEventStore({ file: "data/log.sqlite" }),
 *     readModelFile: "data/read-model",
 *   }),
 * })
 * ```
 *
 * Call `app.enableShutdownHooks()`, so that the files are closed in order.
 */
@Global()
@Module({})
// biome-ignore lint/complexity/noStaticOnlyClass: a Nest module is a class.
export class KlartextModule {
  static forRoot(options: KlartextOptions): DynamicModule {
    return KlartextModule.forRootAsync({ useFactory: () => options });
  }

  static forRootAsync({ useFactory, inject = [], imports = [] }: KlartextAsyncOptions): DynamicModule {
    return {
      module: KlartextModule,
      imports,
      providers: [{ provide: KLARTEXT_OPTIONS, useFactory, inject }, ...providers, KlartextShutdown],
      exports: providers.map(({ provide }) => provide),
    };
  }
}
