import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import type { Readable } from "node:stream";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** A mail as it arrived. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** As it came over the wire. */
  readonly raw: string;
  /** By their names in lower case, unfolded, still encoded. */
  readonly headers: ReadonlyMap<string, string>;
  /** Decoded. */
  readonly text: string;
  readonly encrypted: boolean;
}

/** What the server does with the next mails. */
export type SmtpBehaviour =
  | "accept"
  /** Takes it, and goes away before it says so. */
  | "accept_silently"
  | "cut_in_data"
  /** Leaves the mail without an answer: `take_and_hang` has it all the same. */
  | "hang"
  | "take_and_hang"
  | { readonly at: "mail_from" | "rcpt_to" | "data"; readonly code: number }
  /** Takes so many mails on each connection, and answers the next sender so, or by going away. */
  | { readonly after: number; readonly next: number | "cut" };

export interface SmtpTestServer {
  /** `smtp://127.0.0.1:…` */
  readonly url: string;
  readonly port: number;
  /** What came, also what was not acknowledged. */
  readonly received: readonly ReceivedMail[];
  /** How often somebody has said who they are, also wrongly. */
  readonly logins: number;
  /** How many connections there have been, also those that were not admitted. */
  readonly connections: number;
  behave(behaviour: SmtpBehaviour): void;
  /** Resolves when so many mails have come in all. */
  hasReceived(count: number): Promise<void>;
  /** Resolves at the next mail that the server leaves without an answer. */
  hangs(): Promise<void>;
  /** Takes what it has left without an answer, and says so, if anybody is still there to hear it. */
  goOn(): void;
  /** Closes all connections: at once, or with a word before, as after a long silence. */
  cut(word?: string): void;
  /** Resolves when there are so many connections. */
  hasOpen(count: number): Promise<void>;
  stop(): Promise<void>;
}

export interface SmtpTestServerOptions {
  readonly login?: { readonly user: string; readonly password: string };
  readonly port?: number;
  readonly behaviour?: SmtpBehaviour;
  /** How many connections are admitted at once. */
  readonly mostConnections?: number;
  /** Whether the client may send its commands without waiting for each answer (RFC 2920); by default it may. */
  readonly pipelining?: boolean;
  /** In PEM; with it TLS from the first byte on, or by STARTTLS. By default there is none. */
  readonly tls?: { readonly key: string; readonly certificate: string; readonly from: "start" | "starttls" };
}

/** A real SMTP server on a loopback socket. */
export async function startSmtpTestServer(options: SmtpTestServerOptions = {}): Promise<SmtpTestServer> {
  const { login, tls } = options;
  let behaviour = options.behaviour ?? "accept";
  const received: ReceivedMail[] = [];
  const conditions = new Conditions();
  let logins = 0;
  let hanging = Promise.withResolvers<void>();
  let goingOn = Promise.withResolvers<void>();
  const heldUp = () => {
    hanging.resolve();
    return goingOn.promise;
  };
  const note = (mail: ReceivedMail) => {
    received.push(mail);
    conditions.check();
  };
  const settings: SMTPServerOptions = {
    disabledCommands: tls?.from === "starttls" ? [] : ["STARTTLS"],
    ...(tls === undefined ? {} : { key: tls.key, cert: tls.certificate, secure: tls.from === "start" }),
    hidePIPELINING: options.pipelining === false,
    // None at all is less than one: by 0 the library means any number.
    maxClients: Math.max(options.mostConnections ?? Number.POSITIVE_INFINITY, 0.5),
    authOptional: login === undefined,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _, done) => {
      logins += 1;
      const isRight = username === login?.user && password === login?.password;
      done(isRight ? null : new Error("Wrong password"), { user: isRight ? username : undefined });
    },
    onMailFrom: (_address, { transaction }, done) => {
      const next = spentAnswer(behaviour, transaction);
      if (next === "cut") cutAll();
      else done(next === undefined ? refusal(behaviour, "mail_from") : refused(next));
    },
    onRcptTo: (_address, _, done) => done(refusal(behaviour, "rcpt_to")),
    onData: (stream, { envelope, secure }, done) => {
      if (behaviour === "cut_in_data") {
        stream.once("data", () => cutAll());
        return;
      }
      void readAll(stream).then(async (raw) => {
        if (raw === null) return;
        const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
        const to = envelope.rcptTo.map(({ address }) => address);
        const mail = { from, to, raw, ...partsOf(raw), encrypted: secure };
        const asked = behaviour;
        if (asked === "hang") await heldUp();
        const refused = refusal(asked, "data");
        if (refused === null) note(mail);
        if (asked === "take_and_hang") await heldUp();
        if (asked === "accept_silently") cutAll();
        else done(refused);
      });
    },
  };
  const server = new SMTPServer(settings);
  // A client that goes away in the middle is what is tested.
  server.on("error", () => {});
  const cutAll = (word?: string) => {
    for (const { _socket } of server.connections) {
      if (word === undefined) _socket.destroy();
      else _socket.end(`${word}\r\n`);
    }
  };
  const open = new Set<Socket>();
  let connections = 0;
  server.server.on("connection", (socket: Socket) => {
    connections += 1;
    open.add(socket);
    conditions.check();
    socket.once("close", () => {
      open.delete(socket);
      conditions.check();
    });
  });
  server.listen(options.port ?? 0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  const who = login === undefined ? "" : `${login.user}:${login.password}@`;
  return {
    url: `${tls?.from === "start" ? "smtps" : "smtp"}://${who}127.0.0.1:${port}`,
    port,
    received,
    get logins() {
      return logins;
    },
    get connections() {
      return connections;
    },
    behave: (next) => {
      behaviour = next;
      hanging = Promise.withResolvers();
      goingOn = Promise.withResolvers();
    },
    hasReceived: (count) => conditions.holds(() => received.length >= count),
    hasOpen: (count) => conditions.holds(() => open.size === count),
    hangs: () => hanging.promise,
    goOn: () => goingOn.resolve(),
    cut: cutAll,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        cutAll();
      }),
  };
}

/** What somebody waits for. */
class Conditions {
  readonly #waiting = new Set<{ readonly holds: () => boolean; readonly resolve: () => void }>();

  async holds(holds: () => boolean): Promise<void> {
    if (holds()) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.add({ holds, resolve });
    await promise;
  }

  /** Something has happened. */
  check(): void {
    for (const one of this.#waiting) {
      if (!one.holds()) continue;
      this.#waiting.delete(one);
      one.resolve();
    }
  }
}

/** What a connection is told that has taken its mails, if it has. */
function spentAnswer(behaviour: SmtpBehaviour, transaction: number) {
  if (typeof behaviour === "string" || !("after" in behaviour)) return undefined;
  return transaction > behaviour.after ? behaviour.next : undefined;
}

function refusal(behaviour: SmtpBehaviour, at: "mail_from" | "rcpt_to" | "data") {
  if (typeof behaviour === "string" || !("at" in behaviour) || behaviour.at !== at) return null;
  return refused(behaviour.code);
}

function refused(code: number) {
  return Object.assign(new Error("Not now"), { responseCode: code });
}

/** @returns `null` where the sender goes away before the end: nothing has come then */
async function readAll(stream: Readable): Promise<string | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of stream) chunks.push(chunk as Buffer);
  } catch {
    return null;
  }
  return Buffer.concat(chunks).toString("utf8");
}

function partsOf(raw: string): Pick<ReceivedMail, "headers" | "text"> {
  const end = raw.indexOf("\r\n\r\n");
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, " ")
    .split("\r\n");
  const headers = lines.map((line) => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  return { headers: new Map(headers), text: fromQuotedPrintable(raw.slice(end + 4)) };
}

function fromQuotedPrintable(encoded: string): string {
  const bytes = encoded
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8").replaceAll("\r\n", "\n").replace(/\n+$/, "");
}

/** What an encoded header says (RFC 2047, `Q`). */
export function decodedHeader(header: string): string {
  return header
    .replace(/\?= =\?UTF-8\?Q\?/gi, "")
    .replace(/=\?UTF-8\?Q\?(.*?)\?=/gi, (_, words: string) =>
      fromQuotedPrintable(words.replaceAll("_", " ")),
    );
}
