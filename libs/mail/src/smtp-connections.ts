import { setTimeout as sleep } from "node:timers/promises";
import type { ComposedMail } from "./compose-mail.ts";
import { NotHandedOver, SmtpConnection, type SmtpSettings } from "./smtp-connection.ts";

/** As many as messages of one channel are under way at once. */
const MOST_CONNECTIONS = 8;
/** Mail servers allow a hundred and more. */
const MOST_MAILS = 100;
/** Shorter than servers and firewalls on the way wait before they drop a silent connection. */
const LONGEST_IDLE_MS = 10_000;
/** For the server's answer to our leave. */
const LEAVING_MS = 2_000;

/** Waits so many milliseconds; rejects when the signal is aborted before. */
export type Pause = (milliseconds: number, signal: AbortSignal) => Promise<void>;

export interface SmtpPooling {
  /** How many mails go over one connection. */
  readonly mailsPerConnection?: number;
  readonly pause?: Pause;
}

/** One that nobody uses at the moment. */
interface Kept {
  readonly connection: SmtpConnection;
  readonly taken: AbortController;
}

/**
 * A few connections with one server, kept for a while for further mails. A server that admits fewer of them is content
 * with those that it admits: mails wait for one of these.
 */
export class SmtpConnections {
  readonly #settings: SmtpSettings;
  readonly #mailsPerConnection: number;
  readonly #pause: Pause;
  readonly #kept: Kept[] = [];
  /** In use, kept, or being opened. */
  #open = 0;
  /** How many the server seems to admit. */
  #room = MOST_CONNECTIONS;
  #change = Promise.withResolvers<void>();

  constructor(settings: SmtpSettings, { mailsPerConnection = MOST_MAILS, pause = realPause }: SmtpPooling) {
    this.#settings = settings;
    this.#mailsPerConnection = mailsPerConnection;
    this.#pause = pause;
  }

  /**
   * Hands over one mail. Where a connection that was kept turns out to be dead, and nothing of the mail's content has been
   * sent, it goes once more, over a new one.
   * @throws NotHandedOver, or the signal's reason
   */
  async handOver(mail: ComposedMail, end: AbortSignal): Promise<void> {
    const kept = await this.#free(end);
    const isNew = kept.mails === 0;
    try {
      await this.#over(kept, mail, end);
    } catch (error) {
      if (isNew || end.aborted || !(error instanceof NotHandedOver && error.mayGoAgain)) throw error;
      await this.#over(await this.#free(end, { anew: true }), mail, end);
    }
  }

  /** Takes leave on all connections that nobody uses. */
  hangUp(): void {
    for (const kept of this.#kept.splice(0)) this.#leave(kept);
  }

  async #over(connection: SmtpConnection, mail: ComposedMail, end: AbortSignal): Promise<void> {
    try {
      await connection.handOver(mail, end);
    } finally {
      this.#giveBack(connection);
    }
  }

  /** One that was kept, or a new one; waits while there are as many as there may be. */
  async #free(end: AbortSignal, { anew = false } = {}): Promise<SmtpConnection> {
    for (let mayBeKept = !anew; ; mayBeKept = true) {
      const kept = mayBeKept ? this.#kept.pop() : undefined;
      if (kept !== undefined) {
        kept.taken.abort();
        return kept.connection;
      }
      // Room for a new one may be where another one is kept.
      const oldest = this.#open < this.#room ? undefined : this.#kept.shift();
      if (oldest !== undefined) this.#leave(oldest);
      const opened = this.#open < this.#room ? await this.#opened(end) : await this.#changed(end);
      if (opened !== null) return opened;
    }
  }

  /** `null`: the server admits no further one beside those that there are. */
  async #opened(end: AbortSignal): Promise<SmtpConnection | null> {
    const connection = new SmtpConnection(this.#settings);
    this.#open += 1;
    try {
      await connection.open(end);
      return connection;
    } catch (error) {
      this.#open -= 1;
      this.#ring();
      if (end.aborted || !isForNow(error)) throw error;
      this.#room = Math.max(this.#open, 1);
      if (this.#open === 0) throw error;
      return null;
    }
  }

  #giveBack(connection: SmtpConnection): void {
    const kept = { connection, taken: new AbortController() };
    const isSpent = connection.mails >= this.#mailsPerConnection;
    // Perhaps the server admits more by now.
    if (isSpent) this.#room = Math.min(this.#room + 1, MOST_CONNECTIONS);
    if (isSpent || connection.isClosed) this.#leave(kept);
    else this.#keep(kept);
  }

  #keep(kept: Kept): void {
    const { connection, taken } = kept;
    this.#kept.push(kept);
    this.#ring();
    const letGo = () => {
      if (taken.signal.aborted) return;
      this.#kept.splice(this.#kept.indexOf(kept), 1);
      this.#leave(kept);
    };
    void Promise.race([connection.ended, this.#pause(LONGEST_IDLE_MS, taken.signal)]).then(letGo, () => {});
  }

  /** Politely, as long as the server answers. */
  #leave({ connection, taken }: Kept): void {
    taken.abort();
    this.#noteClosed();
    if (connection.isClosed) return;
    const left = new AbortController();
    void connection.ended.then(() => left.abort());
    this.#pause(LEAVING_MS, left.signal).then(
      () => connection.close(),
      () => {},
    );
    connection.quit();
  }

  #noteClosed(): void {
    this.#open -= 1;
    if (this.#open === 0) this.#room = MOST_CONNECTIONS;
    this.#ring();
  }

  #ring(): void {
    this.#change.resolve();
    this.#change = Promise.withResolvers();
  }

  /** Resolves when one was closed or given back. */
  async #changed(end: AbortSignal): Promise<null> {
    const heard = new AbortController();
    const aborted = new Promise<never>((_, reject) => {
      const stop = () => reject(end.reason);
      if (end.aborted) stop();
      end.addEventListener("abort", stop, { signal: heard.signal });
    });
    await Promise.race([this.#change.promise, aborted]).finally(() => heard.abort());
    return null;
  }
}

/** Whether the server, which is there, asks for patience. */
function isForNow(error: unknown): boolean {
  if (!(error instanceof NotHandedOver)) return false;
  return error.outcome.outcome === "put_off" && error.outcome.problem === "refused_for_now";
}

const realPause: Pause = (milliseconds, signal) => sleep(milliseconds, undefined, { signal, ref: false });
