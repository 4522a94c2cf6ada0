import type { ImapFlow } from "imapflow";
import { clientFor, type Drawer, drawersOf, type MailboxSettings } from "./mailbox-client.ts";

/** A mail that lies in the folder. */
export interface WaitingMail {
  /** Names it as long as it lies there. */
  readonly uid: number;
  readonly bytes: number;
  /** Epoch milliseconds; when the server got it, if it says so. */
  readonly receivedAt: number | null;
  /** How often it has been begun to take it, as `countAttempt` was told. */
  readonly attempts: number;
}

/** What lies in the folder. */
export interface MailboxContents {
  /** Not dealt with yet. */
  readonly waiting: number;
  /** Epoch milliseconds; since when the first of them lies there, if any does. */
  readonly waitingSince: number | null;
  /** Flagged for people, who have not put it away yet. */
  readonly leftToPeople: number;
}

/** Marks what has been dealt with and lies in the folder all the same. */
const DONE = "$KlartextTaken";
/** Marks how often it has been begun to take a mail, the first time and each further time. */
const ATTEMPTS = ["$KlartextTried1", "$KlartextTried2"];
const MOST_AT_ONCE = 100;

/** One connection to a mailbox. Once it is lost every call rejects: another one is opened then. */
export class Mailbox {
  readonly #client: ImapFlow;
  readonly #drawers: Readonly<Record<Drawer, string>> | null;
  readonly #closed: Promise<void>;
  /** For servers that keep no marks of others. */
  readonly #done = new Set<number>();
  readonly #attempts = new Map<number, number>();
  /** Rings when something has come. */
  #arrival = Promise.withResolvers<void>();

  private constructor(client: ImapFlow, drawers: Readonly<Record<Drawer, string>> | null) {
    this.#client = client;
    this.#drawers = drawers;
    this.#closed = new Promise((resolve) => client.once("close", resolve));
    client.on("exists", () => this.#arrival.resolve());
  }

  /** @param until closes the connection at once, also while it is being made */
  static async open(settings: MailboxSettings, until: AbortSignal): Promise<Mailbox> {
    until.throwIfAborted();
    const client = clientFor(settings);
    const close = () => client.close();
    // What goes wrong on the way makes the calls reject that are under way, and all later ones.
    client.on("error", () => {});
    until.addEventListener("abort", close);
    client.once("close", () => until.removeEventListener("abort", close));
    try {
      await client.connect();
      const mailbox = new Mailbox(client, await drawersOf(client));
      await client.mailboxOpen(settings.folder);
      return mailbox;
    } catch (error) {
      close();
      throw error;
    }
  }

  /** The oldest first, at most a hundred at once; whatever people did with them, as long as they are there. */
  async waiting(except: ReadonlySet<number> = new Set()): Promise<readonly WaitingMail[]> {
    this.#arrival = Promise.withResolvers();
    // Servers tell of what others put there when they are asked for nothing else.
    await this.#client.noop();
    const found = await this.#client.search({ unKeyword: DONE, deleted: false }, { uid: true });
    this.#checkConnection();
    const uids = (found || [])
      .filter((uid) => !this.#done.has(uid) && !except.has(uid))
      .slice(0, MOST_AT_ONCE);
    if (uids.length === 0) return [];
    const mails = await this.#client.fetchAll(
      uids.join(","),
      { uid: true, size: true, internalDate: true, flags: true },
      { uid: true },
    );
    return mails
      .map(({ uid, size = 0, internalDate, flags = new Set<string>() }) => ({
        uid,
        bytes: size,
        receivedAt: instantOf(internalDate),
        attempts: Math.max(
          this.#attempts.get(uid) ?? 0,
          ATTEMPTS.findLastIndex((mark) => flags.has(mark)) + 1,
        ),
      }))
      .sort((one, other) => one.uid - other.uid);
  }

  /** How much lies there, without looking at any of it. */
  async contents(): Promise<MailboxContents> {
    await this.#client.noop();
    const waiting = await this.#client.search({ unKeyword: DONE, deleted: false }, { uid: true });
    const left = await this.#client.search({ keyword: DONE, flagged: true, deleted: false }, { uid: true });
    this.#checkConnection();
    const [first] = waiting || [];
    const oldest =
      first === undefined
        ? false
        : await this.#client.fetchOne(String(first), { uid: true, internalDate: true }, { uid: true });
    return {
      waiting: (waiting || []).length,
      waitingSince: oldest ? instantOf(oldest.internalDate) : null,
      leftToPeople: (left || []).length,
    };
  }

  /**
   * To be told before it is begun to take the mail, so that it is known also when the process does not survive it. On a server
   * that keeps no marks of others it is known as long as the connection lasts.
   */
  async countAttempt({ uid, attempts }: WaitingMail): Promise<void> {
    this.#attempts.set(uid, attempts + 1);
    await this.#client.messageFlagsAdd(String(uid), ATTEMPTS.slice(0, attempts + 1), { uid: true });
    this.#checkConnection();
  }

  /** It was not the mail that stood against it. */
  async uncountAttempt({ uid, attempts }: WaitingMail): Promise<void> {
    this.#attempts.set(uid, attempts);
    await this.#client.messageFlagsRemove(String(uid), ATTEMPTS.slice(attempts), { uid: true });
  }

  /** The beginning of the mail, up to so many bytes; `null` when it is not there any more. */
  async beginning(uid: number, bytes: number): Promise<Uint8Array | null> {
    const query = { uid: true, source: { start: 0, maxLength: bytes } };
    const mail = await this.#client.fetchOne(String(uid), query, { uid: true });
    this.#checkConnection();
    return mail ? (mail.source ?? new Uint8Array()) : null;
  }

  /** Moves it out of the folder; where the server cannot move mails it stays, read and marked. */
  async putAway(uid: number, drawer: Drawer): Promise<void> {
    const folder = this.#drawers?.[drawer];
    const isMoved =
      folder !== undefined && (await this.#client.messageMove(String(uid), folder, { uid: true })) !== false;
    this.#checkConnection();
    if (!isMoved) await this.#mark(uid, ["\\Seen", DONE]);
  }

  /** Leaves it in the folder, flagged for people, and does not offer it again. */
  async leaveToPeople(uid: number): Promise<void> {
    await this.#mark(uid, ["\\Flagged", DONE]);
  }

  /** Resolves when something has come since it was last looked, the connection is lost, or `otherwise` settles. */
  async news(otherwise: Promise<unknown>): Promise<void> {
    void this.#client.idle().catch(() => {});
    await Promise.race([this.#arrival.promise, this.#closed, otherwise]);
  }

  async close(): Promise<void> {
    if (this.#client.usable) await this.#client.logout().catch(() => {});
    this.#client.close();
  }

  async #mark(uid: number, flags: string[]): Promise<void> {
    await this.#client.messageFlagsAdd(String(uid), flags, { uid: true });
    this.#checkConnection();
    this.#done.add(uid);
  }

  /** Some calls on a lost connection answer as if nothing was there. */
  #checkConnection(): void {
    if (!this.#client.usable) throw new Error("The connection was lost.");
  }
}

function instantOf(date: Date | string | undefined): number | null {
  return date === undefined ? null : new Date(date).getTime() || null;
}
