import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import {
  Mailbox,
  type MailboxSettings,
  type OutgoingMail,
  type SmtpSettings,
  smtpSender,
} from "klartext/mail";
import {
  canRunImapServer,
  type ImapTestServer,
  type SmtpTestServer,
  startImapTestServer,
  startSmtpTestServer,
} from "klartext/mail/testing";
import { type Certificate, makeCertificate } from "../support/certificate.ts";

/** Leads to this machine, but nobody can rely on it: encryption is asked for as for any other host. */
const ELSEWHERE = "0.0.0.0";
const NAMES = [`IP:${ELSEWHERE}`, "IP:127.0.0.1"];

const login = { user: "klartext", password: "geheim" };
const open = new AbortController().signal;
const notReachable = { outcome: "put_off", problem: "not_reachable" };

const mail: OutgoingMail = {
  from: { name: "Muster GmbH", address: "service@example.com" },
  to: "jana.berger@kunde.example",
  replyTo: "service+token@example.com",
  subject: "OP-2026-0042: Zwischenstand",
  text: "Die Rolle kommt am 24.11. um 12 Uhr.",
  messageId: "0193f6f2@example.com",
  references: [],
  date: Date.parse("2026-11-21T09:00:00Z"),
  automatic: false,
  envelopeId: "0193f6f2",
};

let folder: string;
const trustedByDefault = getCACertificates("default");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "klartext-encryption-"));
});
afterEach(() => {
  setDefaultCACertificates(trustedByDefault);
  rmSync(folder, { recursive: true });
});

/** What `NODE_EXTRA_CA_CERTS` does at the start of a process. */
function trusted(files: Certificate): Certificate {
  setDefaultCACertificates([...trustedByDefault, readFileSync(files.certificate, "utf8")]);
  return files;
}

describe.each(["start", "starttls"] as const)("mail that leaves encrypted from the %s", (from) => {
  let server: SmtpTestServer;
  afterEach(() => server.stop());

  async function sendTo({ key, certificate }: Certificate, others: Partial<SmtpSettings> = {}) {
    const tls = { key: readFileSync(key, "utf8"), certificate: readFileSync(certificate, "utf8"), from };
    server = await startSmtpTestServer({ login, tls });
    const settings = {
      host: ELSEWHERE,
      port: server.port,
      secure: from === "start",
      login,
      ownName: "example.com",
    };
    const sender = smtpSender({ ...settings, ...others });
    const outcomes = [await sender.send(mail, open), await sender.send(mail, open)];
    sender.hangUp();
    return outcomes;
  }

  it("goes to a server whose certificate is trusted, over one connection", async () => {
    const outcomes = await sendTo(trusted(makeCertificate(folder, { names: NAMES })));
    expect(outcomes).toEqual([{ outcome: "accepted" }, { outcome: "accepted" }]);
    expect(server.received.map(({ encrypted }) => encrypted)).toEqual([true, true]);
    expect([server.connections, server.logins]).toEqual([1, 1]);
  });

  it("does not go to a server whose certificate nobody vouches for, and neither does the password", async () => {
    const outcomes = await sendTo(makeCertificate(folder, { names: NAMES }));
    expect(outcomes).toEqual([notReachable, notReachable]);
    expect([server.received, server.logins]).toEqual([[], 0]);
  });

  it("does not go to a server with the certificate of another one, and neither does the password", async () => {
    const outcomes = await sendTo(trusted(makeCertificate(folder, { names: ["DNS:mail.other.example"] })));
    expect(outcomes).toEqual([notReachable, notReachable]);
    expect([server.received, server.logins]).toEqual([[], 0]);
  });

  it("does not go unencrypted without a password either, where the certificate is not trusted", async () => {
    const outcomes = await sendTo(makeCertificate(folder, { names: NAMES }), { login: null });
    expect(outcomes).toEqual([notReachable, notReachable]);
    expect(server.received).toEqual([]);
  });
});

describe("a mail server that offers no encryption", () => {
  let server: SmtpTestServer;
  beforeEach(async () => {
    server = await startSmtpTestServer({ login });
  });
  afterEach(() => server.stop());

  it.each([false, true])("is told no password, and gets no mail (TLS from the start: %j)", async (secure) => {
    const settings = { host: ELSEWHERE, port: server.port, secure, login, ownName: "example.com" };
    expect(await smtpSender(settings).send(mail, open)).toEqual(notReachable);
    expect([server.received, server.logins]).toEqual([[], 0]);
  });
});

const withServer = canRunImapServer ? describe : describe.skip;

withServer("a mailbox that is reached encrypted", () => {
  let server: ImapTestServer;
  afterEach(() => server.remove());

  async function opened(tls: Certificate | null, secure: boolean): Promise<Mailbox> {
    server = await startImapTestServer(tls === null ? {} : { tls });
    const { user, password, port, securePort } = server;
    const settings: MailboxSettings = {
      host: ELSEWHERE,
      port: secure ? securePort : port,
      secure,
      user,
      password,
      folder: "INBOX",
    };
    return Mailbox.open(settings, open);
  }

  it.each([true, false])(
    "opens where the certificate is trusted (TLS from the start: %j)",
    async (secure) => {
      const mailbox = await opened(trusted(makeCertificate(folder, { names: NAMES })), secure);
      await server.deliver("From: a@b.example\r\nSubject: eins\r\n\r\neins\r\n");
      expect(await mailbox.waiting()).toHaveLength(1);
      await mailbox.close();
    },
  );

  it.each([true, false])(
    "stays closed where nobody vouches for the certificate (TLS from the start: %j)",
    async (secure) => {
      const untrusted = makeCertificate(folder, { names: NAMES });
      await expect(opened(untrusted, secure)).rejects.toThrow(/self-signed/);
    },
  );

  it.each([true, false])(
    "stays closed where the certificate is that of another server (TLS from the start: %j)",
    async (secure) => {
      const other = trusted(makeCertificate(folder, { names: ["DNS:mail.other.example"] }));
      await expect(opened(other, secure)).rejects.toThrow(/altnames/);
    },
  );

  it("stays closed where the server offers no encryption: no password is sent", async () => {
    await expect(opened(null, false)).rejects.toThrow(/STARTTLS/);
  });
});
