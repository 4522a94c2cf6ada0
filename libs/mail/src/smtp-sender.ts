import SMTPConnection from "nodemailer/lib/smtp-connection";
import { type ComposedMail, composeMail } from "./compose-mail.ts";
import { isLoopback } from "./loopback.ts";
import type { MailOutcome, MailSender, OutgoingMail } from "./outgoing-mail.ts";
import { outcomeOf, putOff, type SmtpStage } from "./smtp-outcome.ts";

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

/** Shorter than the shortest pause between two attempts: a mail's next attempt begins after this one has ended. */
const LONGEST_ATTEMPT_MS = 45_000;

/**
 * Sends by SMTP, a connection for each mail. A password is sent encrypted only, unless the server is on this machine.
 * @param deadline when an attempt is given up that the server leaves without an answer
 */
export function smtpSender(
  settings: SmtpSettings,
  deadline: () => AbortSignal = () => AbortSignal.timeout(LONGEST_ATTEMPT_MS),
): MailSender {
  return {
    send: async (mail, until) => {
      const over = deadline();
      return new Conversation(settings, mail).holdUntil(AbortSignal.any([until, over]), over);
    },
  };
}

/** With the server, about one mail. */
class Conversation {
  readonly #mail: OutgoingMail;
  readonly #settings: SmtpSettings;
  readonly #connection: SMTPConnection;
  #stage: SmtpStage = "connecting";

  constructor(settings: SmtpSettings, mail: OutgoingMail) {
    const { host, port, secure, login, ownName } = settings;
    const isHere = isLoopback(host);
    this.#mail = mail;
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
  }

  async holdUntil(end: AbortSignal, over: AbortSignal): Promise<MailOutcome> {
    const broken = Promise.withResolvers<never>();
    // What comes after the outcome is known is of no interest any more.
    broken.promise.catch(() => {});
    const cut = () => {
      this.#connection.close();
      broken.reject(end.reason);
    };
    this.#connection.on("error", broken.reject);
    end.addEventListener("abort", cut, { once: true });
    try {
      end.throwIfAborted();
      await Promise.race([broken.promise, this.#handOver(await composeMail(this.#mail))]);
      this.#connection.quit();
      return { outcome: "accepted" };
    } catch (error) {
      this.#connection.close();
      if (end.aborted) return putOff(over.aborted ? "no_answer" : "cut_off");
      return outcomeOf(error, this.#stage);
    } finally {
      end.removeEventListener("abort", cut);
    }
  }

  async #handOver({ from, to, content }: ComposedMail): Promise<void> {
    const { login } = this.#settings;
    await answered((done) => this.#connection.connect(done));
    this.#stage = "logging_in";
    if (login !== null) {
      await answered((done) => this.#connection.login({ user: login.user, pass: login.password }, done));
    }
    this.#stage = "handing_over";
    const dsn = { id: this.#mail.envelopeId, ret: "HDRS", notify: ["FAILURE", "DELAY"] };
    await answered((done) => this.#connection.send({ from, to: [...to], dsn }, content, done));
  }
}

type Done = (error?: Error | null) => void;

function answered(ask: (done: Done) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    ask((error) => (error ? reject(error) : resolve()));
  });
}
