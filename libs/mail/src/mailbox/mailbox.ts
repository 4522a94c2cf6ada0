import { ImapFlow } from "imapflow";
import { isLoopback } from "../loopback.ts";

/** Where mail comes in. User and password are secrets, and never printed. */
export interface MailboxSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte on; else STARTTLS: needed where the server is not on this machine. */
  readonly secure: boolean;
  readonly user: string;
  readonly password: string;
  /** `INBOX`, or another folder. */
  readonly folder: string;
}

/** A mail that lies in the folder. */
export interface WaitingMail {
  /** Names it as long as it lies there. */
  readonly uid: number;
  readonly bytes: number;
  /** Epoch milliseconds; when the server got it, if it says so. */
  readonly receivedAt: number | null;
}

/** Where a mail is put that needs no more looking at. */
export type Drawer = "taken" | "automatic";

const folders: Readonly<Record<Drawer, readonly [string, string]>> = {
  taken: ["Klartext", "Taken"],
  automatic: ["Klartext", "Automatic"],
};

/** Marks what has been dealt with and lies in the folder all the same. */
const DONE = "$KlartextTaken";
const CONNECTING_MS = 30_000;
const MOST_AT_ONCE = 100;

/** One connection to a mailbox. Once it is lost every call rejects: another one is opened then. */
export class Mailbox {
  readonly #client: ImapFlow;
  readonly #drawers: Readonly<Record<Drawer, string>> | null;
  readonly #closed: Promise<void>;
  /** For servers that keep no marks of others. */
  readonly #done = new Set<number>();
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
      { uid: true, size: true, internalDate: true },
      { uid: true },
    );
    return mails
      .map(({ uid, size = 0, internalDate }) => ({
        uid,
        bytes: size,
        receivedAt: internalDate === undefined ? null : new Date(internalDate).getTime() || null,
      }))
      .sort((one, other) => one.uid - other.uid);
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

function clientFor({ host, port, secure, user, password }: MailboxSettings): ImapFlow {
  return new ImapFlow({
    host,
    port,
    secure,
    ...(secure ? {} : { doSTARTTLS: !isLoopback(host) }),
    auth: { user, pass: password },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: CONNECTING_MS,
    greetingTimeout: CONNECTING_MS,
  });
}

/** `null` where the server cannot move mails, or makes no folders for us. */
async function drawersOf(client: ImapFlow): Promise<Readonly<Record<Drawer, string>> | null> {
  if (!client.capabilities.has("MOVE")) return null;
  try {
    const taken = await client.mailboxCreate([...folders.taken]);
    const automatic = await client.mailboxCreate([...folders.automatic]);
    return { taken: taken.path, automatic: automatic.path };
  } catch (error) {
    if (!client.usable) throw error;
    return null;
  }
}
