import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ImapFlow } from "imapflow";

const DOVECOT = "/usr/sbin/dovecot";
const [USER, PASSWORD] = ["service", "geheim"];

/** Without Dovecot on the machine (`apt-get install dovecot-imapd`) the specs that need it are left out. */
export const canRunImapServer = spawnSync(DOVECOT, ["--version"]).status === 0;

export interface ImapTestServer {
  readonly host: string;
  readonly port: number;
  /** Speaks TLS from the first byte on, where there is a certificate. */
  readonly securePort: number;
  readonly user: string;
  readonly password: string;
  /** `imap://…` */
  readonly url: string;
  /** Puts a mail into a folder, as a mail server delivers it. */
  deliver(mail: string | Uint8Array, folder?: string): Promise<void>;
  /** The mails of a folder, as they lie there. */
  mailsIn(folder: string): Promise<readonly MailInFolder[]>;
  /** Resolves when so many mails lie in the folder, no more and no less. */
  holds(folder: string, count: number): Promise<readonly MailInFolder[]>;
  /** Ends the process, which cuts all connections; its mails stay. */
  stop(): Promise<void>;
  /** On the same port again. */
  start(): Promise<void>;
  /** Ends the process and removes its mails. */
  remove(): Promise<void>;
}

export interface MailInFolder {
  readonly source: string;
  readonly flags: ReadonlySet<string>;
}

export interface ImapTestServerOptions {
  /** What the server says it can do; default: all that Dovecot can. */
  readonly capabilities?: string;
  /** Two files in PEM; with them there is `securePort`, and STARTTLS on the other one. By default nothing is encrypted. */
  readonly tls?: { readonly key: string; readonly certificate: string };
}

/** A real Dovecot as an ordinary process, in a folder of its own, on a loopback port, with one empty mailbox. */
export async function startImapTestServer(options: ImapTestServerOptions = {}): Promise<ImapTestServer> {
  const folder = mkdtempSync(join(tmpdir(), "klartext-imap-"));
  chmodSync(folder, 0o777);
  const [port, securePort] = await freePorts();
  const configuration = join(folder, "dovecot.conf");
  writeFileSync(configuration, configurationIn(folder, { port, securePort }, options));
  mkdirSync(join(folder, "mail"), { mode: 0o777 });
  chmodSync(join(folder, "mail"), 0o777);
  let running: ChildProcess | undefined;
  const session = <Result>(work: (client: ImapFlow) => Promise<Result>) => inSession(port, work);

  const server: ImapTestServer = {
    host: "127.0.0.1",
    port,
    securePort,
    user: USER,
    password: PASSWORD,
    url: `imap://${USER}:${PASSWORD}@127.0.0.1:${port}/INBOX`,
    deliver: (mail, to = "INBOX") =>
      session(async (client) => {
        await client.append(to, Buffer.from(mail));
      }),
    mailsIn: (name) => session((client) => mailsOf(client, name)),
    holds: async (name, count) => {
      for (;;) {
        // A cut connection may be part of what is tested.
        const mails = await server.mailsIn(name).catch((): readonly MailInFolder[] | null => null);
        if (mails?.length === count) return mails;
        await sleep(50);
      }
    },
    start: async () => {
      running = spawn(DOVECOT, ["-F", "-c", configuration], { stdio: "ignore", detached: true });
      await untilReady(port, running);
    },
    stop: async () => {
      if (running?.pid === undefined) return;
      const ended = once(running, "exit");
      // With those that it started, at once: asked politely, it first waits for its clients.
      process.kill(-running.pid, "SIGKILL");
      running = undefined;
      await ended;
    },
    remove: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

interface Ports {
  readonly port: number;
  readonly securePort: number;
}

function configurationIn(
  folder: string,
  { port, securePort }: Ports,
  { capabilities, tls }: ImapTestServerOptions,
): string {
  const isRoot = userInfo().uid === 0;
  const owner = isRoot ? "nobody" : userInfo().username;
  // Dovecot gives no mailbox to root, and needs users of its own where it is root.
  const users = isRoot
    ? ""
    : `default_internal_user = ${owner}\ndefault_internal_group = ${userInfo().gid}\ndefault_login_user = ${owner}\n`;
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
listen = 127.0.0.1
protocols = imap
${tls === undefined ? "ssl = no" : `ssl = yes\nssl_cert = <${tls.certificate}\nssl_key = <${tls.key}`}
disable_plaintext_auth = no
mail_location = maildir:${folder}/mail
first_valid_uid = 1
${users}${capabilities === undefined ? "" : `imap_capability = ${capabilities}\n`}
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${owner} home=${folder}/mail${isRoot ? " gid=nogroup" : ""}
}
namespace inbox {
  inbox = yes
  separator = /
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${tls === undefined ? 0 : securePort}
    ssl = yes
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
`;
}

async function freePorts(): Promise<readonly [number, number]> {
  const probes = [createServer().listen(0, "127.0.0.1"), createServer().listen(0, "127.0.0.1")] as const;
  const [port, other] = await Promise.all(
    probes.map(async (probe) => {
      await once(probe, "listening");
      return (probe.address() as AddressInfo).port;
    }),
  );
  for (const probe of probes) {
    probe.close();
    await once(probe, "close");
  }
  return [port ?? 0, other ?? 0];
}

async function inSession<Result>(port: number, work: (client: ImapFlow) => Promise<Result>): Promise<Result> {
  const auth = { user: USER, pass: PASSWORD };
  const here = { host: "127.0.0.1", port, secure: false, doSTARTTLS: false };
  const client = new ImapFlow({ ...here, auth, logger: false });
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.logout().catch(() => {});
  }
}

async function untilReady(port: number, running: ChildProcess): Promise<void> {
  for (;;) {
    if (running.exitCode !== null) throw new Error(`Dovecot ended with ${running.exitCode}.`);
    try {
      return await inSession(port, async () => {});
    } catch {
      await sleep(20);
    }
  }
}

async function mailsOf(client: ImapFlow, folder: string): Promise<readonly MailInFolder[]> {
  const known = (await client.list()).some(({ path }) => path === folder);
  if (!known) return [];
  const lock = await client.getMailboxLock(folder, { readOnly: true });
  try {
    if (client.mailbox === false || client.mailbox.exists === 0) return [];
    const mails = await client.fetchAll("1:*", { uid: true, flags: true, source: true });
    return mails.map(({ source, flags = new Set<string>() }) => ({
      source: (source ?? Buffer.alloc(0)).toString(),
      flags,
    }));
  } finally {
    lock.release();
  }
}
