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

/** Where a mail is put that needs no more looking at. */
export type Drawer = "taken" | "automatic";

const folders: Readonly<Record<Drawer, readonly [string, string]>> = {
  taken: ["Klartext", "Taken"],
  automatic: ["Klartext", "Automatic"],
};

const CONNECTING_MS = 30_000;

/** Not connected yet. */
export function clientFor({ host, port, secure, user, password }: MailboxSettings): ImapFlow {
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

/** Whether the server does not believe that we are who we say, or does not let us in for another reason. */
export function isLoginRefused(error: unknown): boolean {
  return error instanceof Error && "authenticationFailed" in error && error.authenticationFailed === true;
}

/** `null` where the server cannot move mails, or makes no folders for us. */
export async function drawersOf(client: ImapFlow): Promise<Readonly<Record<Drawer, string>> | null> {
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
