import { hostname } from "node:os";
import type { MailOutcome, OutgoingMail } from "./outgoing-mail.ts";
import { smtpSender } from "./smtp-sender.ts";
import {
  decodedHeader,
  type SmtpBehaviour,
  type SmtpTestServer,
  startSmtpTestServer,
} from "./testing/index.ts";

const mail: OutgoingMail = {
  from: { name: "Müller & Söhne GmbH", address: "service@example.com" },
  to: "jana.berger@kunde.example",
  replyTo: "service+token@example.com",
  subject: "OP-2026-0042: Rückmeldung über Größe, Maß und Öl",
  text: "Guten Tag Jana Berger,\n\ndie Größe stimmt jetzt: 12 €.\n.\nFrom hier an geht es weiter.\n\nMüller & Söhne",
  messageId: "0193f6f2@example.com",
  references: ["thread@example.com", "first@example.com"],
  date: Date.parse("2026-08-14T09:00:00Z"),
  automatic: false,
  envelopeId: "0193f6f2",
};

const open = new AbortController().signal;
let server: SmtpTestServer;

afterEach(() => server.stop());

function send(changed: Partial<OutgoingMail> = {}, until = open): Promise<MailOutcome> {
  return senderTo(server.port).send({ ...mail, ...changed }, until);
}

function senderTo(port: number, login: { user: string; password: string } | null = null) {
  return smtpSender({ host: "127.0.0.1", port, secure: false, login, ownName: "example.com" });
}

describe("what arrives", () => {
  beforeEach(async () => {
    server = await startSmtpTestServer();
  });

  it("is plain text in UTF-8, word for word, from the organization to one person", async () => {
    expect(await send()).toEqual({ outcome: "accepted" });
    const [arrived] = server.received;
    expect(arrived?.text).toBe(mail.text);
    expect(arrived?.from).toBe("service@example.com");
    expect(arrived?.to).toEqual(["jana.berger@kunde.example"]);
    const header = (name: string) => decodedHeader(arrived?.headers.get(name) ?? "");
    expect(header("from")).toMatch(/^"?Müller & Söhne GmbH"? <service@example\.com>$/);
    expect(header("to")).toBe("jana.berger@kunde.example");
    expect(header("reply-to")).toBe("service+token@example.com");
    expect(header("subject")).toBe(mail.subject);
    expect(header("content-type")).toBe("text/plain; charset=utf-8");
    expect(header("message-id")).toBe("<0193f6f2@example.com>");
    expect(header("in-reply-to")).toBe("<first@example.com>");
    expect(header("references")).toBe("<thread@example.com> <first@example.com>");
    expect(header("date")).toBe("Fri, 14 Aug 2026 09:00:00 +0000");
  });

  it("has no other header, and nothing of the machine or the program", async () => {
    await send();
    const [arrived] = server.received;
    expect([...(arrived?.headers.keys() ?? [])].sort()).toEqual([
      "content-transfer-encoding",
      "content-type",
      "date",
      "from",
      "in-reply-to",
      "message-id",
      "mime-version",
      "references",
      "reply-to",
      "subject",
      "to",
    ]);
    expect(arrived?.raw).not.toContain(hostname());
    expect(arrived?.raw).not.toMatch(/nodemailer|klartext/i);
  });

  it("says where no person wrote it", async () => {
    await send({ automatic: true });
    expect(server.received[0]?.headers.get("auto-submitted")).toBe("auto-generated");
  });

  it.each([
    "Ja\r\nBcc: boese@example.net\r\n\r\nKauft!",
    "Ja\nBcc: boese@example.net",
    "Ja\u2028Bcc: boese@example.net",
  ])("takes no header from %j", async (words) => {
    await send({ subject: words, from: { name: words, address: "service@example.com" } });
    const [arrived] = server.received;
    expect(arrived?.headers.has("bcc")).toBe(false);
    expect(arrived?.to).toEqual([mail.to]);
    expect(decodedHeader(arrived?.headers.get("subject") ?? "")).toMatch(/^Ja Bcc: boese@example\.net/);
    expect(arrived?.text).toBe(mail.text);
  });

  it.each(["jana@kunde.example, boese@example.net", "jana@kunde.example>\r\nRCPT TO:<boese@example.net"])(
    "goes to nobody where the address is %j",
    async (to) => {
      expect(await send({ to })).toEqual({ outcome: "refused" });
      expect(server.received).toEqual([]);
    },
  );
});

describe("what comes of it", () => {
  const putOff = (problem: string) => ({ outcome: "put_off", problem });

  it.each<[string, SmtpBehaviour, object]>([
    ["a sender that the server does not take", { at: "mail_from", code: 550 }, putOff("sender_refused")],
    ["a mail that is too large", { at: "mail_from", code: 552 }, { outcome: "refused" }],
    ["a recipient who is not to be had now", { at: "rcpt_to", code: 450 }, putOff("refused_for_now")],
    ["a recipient who is not there", { at: "rcpt_to", code: 550 }, { outcome: "refused" }],
    ["a mail that is not taken now", { at: "data", code: 451 }, putOff("refused_for_now")],
    ["a mail that is not taken at all", { at: "data", code: 554 }, { outcome: "refused" }],
    ["a connection that is cut in the mail", "cut_in_data", putOff("cut_off")],
    ["a connection that is cut before the answer", "accept_silently", putOff("cut_off")],
  ])("%s", async (_, behaviour, outcome) => {
    server = await startSmtpTestServer({ behaviour });
    expect(await send()).toEqual(outcome);
  });

  it("a server that is not there", async () => {
    server = await startSmtpTestServer();
    await server.stop();
    expect(await send()).toEqual(putOff("not_reachable"));
  });

  it("a server that never answers", async () => {
    server = await startSmtpTestServer({ behaviour: "hang" });
    const deadline = new AbortController();
    void server.hangs().then(() => deadline.abort());
    const settings = {
      host: "127.0.0.1",
      port: server.port,
      secure: false,
      login: null,
      ownName: "example.com",
    };
    expect(await smtpSender(settings, { deadline: () => deadline.signal }).send(mail, open)).toEqual(
      putOff("no_answer"),
    );
  });

  it("a right that was lost meanwhile: the connection is cut, and nothing is sent any more", async () => {
    server = await startSmtpTestServer({ behaviour: "hang" });
    const right = new AbortController();
    void server.hangs().then(() => right.abort());
    expect(await send({}, right.signal)).toEqual(putOff("cut_off"));
    server.behave("accept");
    expect(await send({}, right.signal)).toEqual(putOff("cut_off"));
    expect(server.received).toEqual([]);
  });
});

describe("a server that asks who sends", () => {
  const login = { user: "klartext", password: "geheim-ÄÖÜ" };

  beforeEach(async () => {
    server = await startSmtpTestServer({ login });
  });

  it("is told", async () => {
    expect(await senderTo(server.port, login).send(mail, open)).toEqual({ outcome: "accepted" });
  });

  it.each([null, { ...login, password: "falsch" }])("may refuse: %j", async (wrong) => {
    expect(await senderTo(server.port, wrong).send(mail, open)).toEqual({
      outcome: "put_off",
      problem: "login_refused",
    });
  });

  it("is told no password without encryption, unless it is on this machine", async () => {
    // A name that leads to this machine, but that nobody can rely on.
    const settings = { host: "0.0.0.0", port: server.port, secure: false, login, ownName: "example.com" };
    expect((await smtpSender(settings).send(mail, open)).outcome).toBe("put_off");
    expect(server.received).toEqual([]);
  });
});
