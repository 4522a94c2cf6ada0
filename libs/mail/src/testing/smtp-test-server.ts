import { once } from "node:events";
import type { AddressInfo } from "node:net";
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
  | { readonly at: "mail_from" | "rcpt_to" | "data"; readonly code: number };

export interface SmtpTestServer {
  /** `smtp://127.0.0.1:…` */
  readonly url: string;
  readonly port: number;
  /** What came, also what was not acknowledged. */
  readonly received: readonly ReceivedMail[];
  behave(behaviour: SmtpBehaviour): void;
  /** Resolves when so many mails have come in all. */
  hasReceived(count: number): Promise<void>;
  /** Resolves at the next mail that the server leaves without an answer. */
  hangs(): Promise<void>;
  /** Takes what it has left without an answer, and says so, if anybody is still there to hear it. */
  goOn(): void;
  stop(): Promise<void>;
}

export interface SmtpTestServerOptions {
  readonly login?: { readonly user: string; readonly password: string };
  readonly port?: number;
  readonly behaviour?: SmtpBehaviour;
}

/** A real SMTP server on a loopback socket. */
export async function startSmtpTestServer(options: SmtpTestServerOptions = {}): Promise<SmtpTestServer> {
  const { login } = options;
  let behaviour = options.behaviour ?? "accept";
  const received: ReceivedMail[] = [];
  const waiting = new Set<{ readonly count: number; readonly resolve: () => void }>();
  let hanging = Promise.withResolvers<void>();
  let goingOn = Promise.withResolvers<void>();
  const heldUp = () => {
    hanging.resolve();
    return goingOn.promise;
  };
  const note = (mail: ReceivedMail) => {
    received.push(mail);
    for (const one of waiting) {
      if (received.length < one.count) continue;
      waiting.delete(one);
      one.resolve();
    }
  };
  const settings: SMTPServerOptions = {
    disabledCommands: ["STARTTLS"],
    authOptional: login === undefined,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _, done) => {
      const isRight = username === login?.user && password === login?.password;
      done(isRight ? null : new Error("Wrong password"), { user: isRight ? username : undefined });
    },
    onMailFrom: (_address, _, done) => done(refusal(behaviour, "mail_from")),
    onRcptTo: (_address, _, done) => done(refusal(behaviour, "rcpt_to")),
    onData: (stream, { envelope }, done) => {
      if (behaviour === "cut_in_data") {
        cutAll();
        return;
      }
      void readAll(stream).then(async (raw) => {
        const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
        const mail = { from, to: envelope.rcptTo.map(({ address }) => address), raw, ...partsOf(raw) };
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
  const cutAll = () => {
    for (const connection of server.connections) connection._socket.destroy();
  };
  server.listen(options.port ?? 0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://${login === undefined ? "" : `${login.user}:${login.password}@`}127.0.0.1:${port}`,
    port,
    received,
    behave: (next) => {
      behaviour = next;
      hanging = Promise.withResolvers();
      goingOn = Promise.withResolvers();
    },
    hasReceived: (count) =>
      new Promise((resolve) => {
        if (received.length >= count) resolve();
        else waiting.add({ count, resolve });
      }),
    hangs: () => hanging.promise,
    goOn: () => goingOn.resolve(),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        cutAll();
      }),
  };
}

function refusal(behaviour: SmtpBehaviour, at: "mail_from" | "rcpt_to" | "data") {
  if (typeof behaviour === "string" || behaviour.at !== at) return null;
  return Object.assign(new Error("Not now"), { responseCode: behaviour.code });
}

async function readAll(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
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
