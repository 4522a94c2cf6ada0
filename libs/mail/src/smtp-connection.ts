import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { ComposedMail } from "./compose-mail.ts";
import { isLoopback } from "./loopback.ts";
import type { MailOutcome } from "./outgoing-mail.ts";
import { isAboutMail, outcomeOf, type SmtpStage } from "./smtp-outcome.ts";

/** The organization's mail server, which sends on for it. User and password are secrets, and never printed. */
export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte on; else STARTTLS, where the server offers it. */
  readonly secure: boolean;
  readonly login: { readonly user: string; readonly password: string } | null;
  /** What we call ourselves towards the server: the mail domain, never the machine's name. */
  readonly ownName: string;
}

/** Why a mail was not handed over. */
export class NotHandedOver extends Error {
  readonly outcome: MailOutcome;
  /** The server said nothing of the mail, and nothing of its content had been sent: another connection may take it. */
  readonly mayGoAgain: boolean;

  constructor(cause: unknown, outcome: MailOutcome, mayGoAgain: boolean) {
    super("The mail was not handed over.", { cause });
    this.outcome = outcome;
    this.mayGoAgain = mayGoAgain;
  }
}

/** A connection with the server, which takes one mail after the other. Whatever is not an answer to a mail ends it. */
export class SmtpConnection {
  readonly #settings: SmtpSettings;
  readonly #connection: SMTPConnection;
  readonly #broken = Promise.withResolvers<never>();
  readonly #ended = Promise.withResolvers<void>();
  #stage: SmtpStage = "connecting";
  #contentBegun = false;
  #mails = 0;
  #needsReset = false;
  #isClosed = false;

  constructor(settings: SmtpSettings) {
    const { host, port, secure, login, ownName } = settings;
    const isHere = isLoopback(host);
    this.#settings = settings;
    this.#connection = new SMTPConnection({
      host,
      port,
      secure,
      ignoreTLS: isHere,
      requireTLS: !isHere && login !== null,
      name: ownName,
      socketCloseTimeout: 0,
    });
    // Of interest only to what is under way.
    this.#broken.promise.catch(() => {});
    this.#connection.on("error", (error) => this.#noteEnd(error));
    this.#connection.once("end", () => this.#noteEnd());
  }

  /** How many mails have been begun on it. */
  get mails(): number {
    return this.#mails;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Resolves when the connection is there no more, whoever closed it. */
  get ended(): Promise<void> {
    return this.#ended.promise;
  }

  /** Connects and logs in. @param end cuts it at once @throws NotHandedOver */
  async open(end: AbortSignal): Promise<void> {
    const { login } = this.#settings;
    await this.#cutAt(end, async () => {
      await this.#answer((done) => this.#connection.connect(done));
      this.#stage = "logging_in";
      if (login !== null) {
        const auth = { user: login.user, pass: login.password };
        await this.#answer((done) => this.#connection.login(auth, done));
      }
      this.#stage = "handing_over";
    });
  }

  /** @param end cuts it at once: nothing is sent any more @throws NotHandedOver */
  async handOver({ from, to, envelopeId, content }: ComposedMail, end: AbortSignal): Promise<void> {
    this.#mails += 1;
    this.#contentBegun = false;
    const envelope = {
      from,
      to: [...to],
      dsn: { id: envelopeId, ret: "HDRS", notify: ["FAILURE", "DELAY"] },
    };
    await this.#cutAt(end, async () => {
      // What the server refused has left its sender behind, perhaps.
      if (this.#needsReset) await this.#answer((done) => this.#connection.reset(done));
      this.#needsReset = false;
      await this.#answer((done) => this.#connection.send(envelope, this.#noticed(content), done));
    });
  }

  /** Takes leave; the server closes the connection. */
  quit(): void {
    this.#connection.quit();
  }

  /** At once, whatever is under way. */
  close(): void {
    this.#connection.close();
  }

  /** Read from not before the server has asked for it. */
  #noticed(content: Buffer): Readable {
    const begun = () => {
      this.#contentBegun = true;
    };
    return new Readable({
      read() {
        begun();
        this.push(content);
        this.push(null);
      },
    });
  }

  async #cutAt(end: AbortSignal, work: () => Promise<void>): Promise<void> {
    const cut = () => this.close();
    end.addEventListener("abort", cut, { once: true });
    try {
      end.throwIfAborted();
      await work();
    } catch (error) {
      if (isAboutMail(error)) this.#needsReset = true;
      else this.close();
      const mayGoAgain = !isAboutMail(error) && !this.#contentBegun;
      throw new NotHandedOver(error, outcomeOf(error, this.#stage), mayGoAgain);
    } finally {
      end.removeEventListener("abort", cut);
    }
  }

  async #answer(ask: (done: Done) => void): Promise<void> {
    const answered = new Promise<void>((resolve, reject) => {
      ask((error) => (error ? reject(error) : resolve()));
    });
    await Promise.race([answered, this.#broken.promise]);
  }

  #noteEnd(error?: unknown): void {
    this.#isClosed = true;
    this.#ended.resolve();
    if (error !== undefined) this.#broken.reject(error);
    // What the server said along with closing it is told to whoever asked right afterwards, and counts.
    else setImmediate(() => this.#broken.reject(new Error("The connection was closed.")));
  }
}

type Done = (error?: Error | null) => void;
