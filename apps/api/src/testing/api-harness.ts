import "reflect-metadata";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NestFactory } from "@nestjs/core";
import type { NestFastifyApplication } from "@nestjs/platform-fastify";
import {
  accessKeyDecider,
  type DomainEvent,
  type KeyHolder,
  personDecider,
  type Refusal,
  type Role,
  roles,
} from "klartext/domain";
import type { Decider, Store } from "klartext/event-sourcing";
import { openMemoryEventStore } from "klartext/event-store-memory";
import type { MailboxSettings } from "klartext/mail";
import { CommandRunner, FreshReads, READ_MODEL, StreamReader } from "klartext/nest";
import type { ReadModel } from "klartext/read-model";
import { hashOfKey } from "../access/access.guard.ts";
import { AppModule } from "../app.module.ts";
import type { Mailing } from "../delivery/sending.options.ts";
import { httpAdapter } from "../http/http-server.ts";
import type { Pause } from "../incoming-mail/incoming-mail.options.ts";

const MAX_UPLOAD_BYTES = 4 * 1024 * 1024;
export const PUBLIC_URL = "https://hilfe.example";

/** A Saturday morning in Berlin, until a spec says otherwise. */
export const START = "2026-11-21T09:00:00.000Z";

export interface ApiAnswer {
  readonly status: number;
  /** Parsed JSON, or the text where it is none. */
  // biome-ignore lint/suspicious/noExplicitAny: specs look into answers of every shape.
  readonly body: any;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

type Headers = Readonly<Record<string, string>>;

/** Sends requests with one key. */
export interface ApiCaller {
  readonly key: string;
  /** `null` for a tool. */
  readonly personId: string | null;
  get(url: string, headers?: Headers): Promise<ApiAnswer>;
  post(url: string, body?: unknown, headers?: Headers): Promise<ApiAnswer>;
  put(url: string, body?: unknown, headers?: Headers): Promise<ApiAnswer>;
  delete(url: string, headers?: Headers): Promise<ApiAnswer>;
}

/** What an application is started on; default: nothing that was there before. */
export interface ApiGround {
  /** Closed with the application: see `sharedStore`. */
  readonly store?: Store;
  /** Where a node keeps its files; it stays when the application stops. */
  readonly folder?: string;
  /** By default mail is not set up. */
  readonly mailing?: Mailing;
  readonly mailbox?: MailboxSettings;
  /** Between two looks into the mailbox, and two attempts to reach it. */
  readonly mailboxPause?: Pause;
}

/** One that several applications stand on, and that survives them. */
export function sharedStore(store: Store, others: Partial<Store> = {}): Store {
  const own: Partial<Store> = { close: async () => {}, ...others };
  return new Proxy(store, {
    get: (target, name) => {
      const value = Reflect.get(own, name) ?? Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

export function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "klartext-api-"));
}

/** The whole application on a memory store, without a port, at a time that the spec sets. */
export class Api {
  readonly app: NestFastifyApplication;
  readonly store: Store;
  readonly uploadsFolder: string;
  readonly #clock: SettableClock;
  readonly #ownFolder: string | null;
  readonly #callers = new Map<Role, ApiCaller>();
  #stopped: Promise<void> | undefined;

  private constructor(
    app: NestFastifyApplication,
    store: Store,
    clock: SettableClock,
    ownFolder: string | null,
    uploadsFolder: string,
  ) {
    this.app = app;
    this.store = store;
    this.#clock = clock;
    this.#ownFolder = ownFolder;
    this.uploadsFolder = uploadsFolder;
  }

  /** @param on what an earlier application left behind, or another one stands on as well */
  static async start(on: ApiGround = {}): Promise<Api> {
    const folder = on.folder ?? (await newFolder());
    const uploadsFolder = join(folder, "uploads");
    const store = on.store ?? openMemoryEventStore();
    const clock = new SettableClock();
    const app = await NestFactory.create<NestFastifyApplication>(
      AppModule.on({
        store,
        clock,
        readModelFile: join(folder, "read-model"),
        uploadsFolder,
        maxUploadBytes: MAX_UPLOAD_BYTES,
        publicUrl: PUBLIC_URL,
        mailing: on.mailing ?? null,
        mailbox: on.mailbox ?? null,
        ...(on.mailboxPause === undefined ? {} : { mailboxPause: on.mailboxPause }),
      }),
      await httpAdapter({ maxUploadBytes: MAX_UPLOAD_BYTES }),
      { bodyParser: false, logger: ["fatal", "error"], abortOnError: false },
    );
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const api = new Api(app, store, clock, on.folder === undefined ? folder : null, uploadsFolder);
    await app.get<ReadModel>(READ_MODEL).ready();
    for (const role of roles) api.#callers.set(role, await api.newCaller(role));
    return api;
  }

  /** A caller of this role: tools for `integration`, persons for all others. */
  as(role: Role): ApiCaller {
    const caller = this.#callers.get(role);
    if (caller === undefined) throw new Error(`There is no ${role} yet.`);
    return caller;
  }

  /** Another caller of this role. */
  async newCaller(
    role: Role,
    kind: KeyHolder["kind"] = role === "integration" ? "tool" : "person",
  ): Promise<ApiCaller> {
    const personId = kind === "tool" ? null : await this.#newPerson(role);
    const holder: KeyHolder =
      personId === null ? { kind: "tool", tool: "CRM" } : { kind: "person", personId };
    const key = `key-${randomUUID()}`;
    await this.given(accessKeyDecider, `accessKey-${randomUUID()}`, {
      type: "IssueAccessKey",
      holder,
      role,
      label: role,
      secretHash: hashOfKey(key),
      expiresAt: null,
    });
    return this.#caller(key, personId);
  }

  /** What had happened before: commands, carried out in their order; shown by queries from then on. */
  async given<State, Command, Event extends DomainEvent>(
    decider: Decider<State, Command, Event, Refusal>,
    stream: string,
    ...commands: Command[]
  ): Promise<void> {
    for (const command of commands) {
      await this.app.get(CommandRunner).run(decider, { stream, exists: "either" }, command, {
        commandId: randomUUID(),
        actor: { kind: "klartext" },
      });
    }
    await this.app.get(FreshReads).catchUp();
  }

  /** What the log holds of a stream, opened. */
  async eventsOf(stream: string): Promise<DomainEvent[]> {
    const { events } = await this.app.get(StreamReader).read(stream);
    return events.map(({ event }) => event);
  }

  async typesOf(stream: string): Promise<string[]> {
    return (await this.eventsOf(stream)).map(({ type }) => type);
  }

  /** Resolves when the log holds such an event of the stream, and queries show it: for what a policy does. */
  async happened(stream: string, type: DomainEvent["type"]): Promise<void> {
    await new Promise<void>((resolve) => {
      const following = this.store.follow(null, (batch) => {
        if (!batch.some((event) => event.stream === stream && event.type === type)) return;
        resolve();
        void following.stop();
      });
    });
    await this.app.get(FreshReads).catchUp();
  }

  /** @param instant RFC 3339 */
  itIs(instant: string): void {
    this.#clock.set(instant);
  }

  /** Also when it has stopped already. */
  stop(): Promise<void> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  async #stop(): Promise<void> {
    await this.app.close();
    if (this.#ownFolder !== null) await rm(this.#ownFolder, { recursive: true, force: true });
  }

  async #newPerson(role: Role): Promise<string> {
    const personId = randomUUID();
    const name = `${role.charAt(0).toUpperCase()}${role.slice(1)} Beispiel`;
    await this.given(personDecider, `person-${personId}`, {
      type: "AddPerson",
      personId,
      name,
      email: null,
      teamId: null,
    });
    return personId;
  }

  #caller(key: string, personId: string | null): ApiCaller {
    const send = (method: Method, url: string, body: unknown, headers: Headers = {}) =>
      this.#send(method, url, body, { authorization: `Bearer ${key}`, ...headers });
    return {
      key,
      personId,
      get: (url, headers) => send("GET", url, undefined, headers),
      post: (url, body, headers) => send("POST", url, body, headers),
      put: (url, body, headers) => send("PUT", url, body, headers),
      delete: (url, headers) => send("DELETE", url, undefined, headers),
    };
  }

  async #send(method: Method, url: string, body: unknown, headers: Headers): Promise<ApiAnswer> {
    const answer = await this.app.inject({
      method,
      url,
      headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
      ...(body === undefined ? {} : { payload: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    return {
      status: answer.statusCode,
      body: String(answer.headers["content-type"]).includes("json") ? answer.json() : answer.payload,
      headers: answer.headers as ApiAnswer["headers"],
    };
  }
}

type Method = "GET" | "POST" | "PUT" | "DELETE";

class SettableClock {
  #now = Date.parse(START);

  now(): number {
    return this.#now;
  }

  set(instant: string): void {
    this.#now = Date.parse(instant);
  }
}

/** Starts one application for the specs of a file. */
export function startedApi(): () => Api {
  let api: Api | undefined;
  beforeAll(async () => {
    api = await Api.start();
  });
  afterAll(async () => {
    await api?.stop();
  });
  return () => {
    if (api === undefined) throw new Error("The application runs during specs only.");
    return api;
  };
}
