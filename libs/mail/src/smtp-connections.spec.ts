import type { MailOutcome, MailSender, OutgoingMail } from "./outgoing-mail.ts";
import type { SmtpSettings } from "./smtp-connection.ts";
import { type SmtpSenderOptions, smtpSender } from "./smtp-sender.ts";
import { type SmtpTestServer, type SmtpTestServerOptions, startSmtpTestServer } from "./testing/index.ts";

const MOST_AT_ONCE = 8;

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

const open = new AbortController().signal;
const accepted: MailOutcome = { outcome: "accepted" };
const putOff = (problem: string) => ({ outcome: "put_off", problem });

let server: SmtpTestServer;
let sender: MailSender;

afterEach(async () => {
  sender.hangUp();
  await server.stop();
});

async function given(options: SmtpTestServerOptions = {}, others: SmtpSenderOptions = {}): Promise<void> {
  server = await startSmtpTestServer(options);
  sender = senderTo(server, others);
}

function senderTo(
  { port }: SmtpTestServer,
  others: SmtpSenderOptions = {},
  login: SmtpSettings["login"] = null,
) {
  return smtpSender({ host: "127.0.0.1", port, secure: false, login, ownName: "example.com" }, others);
}

/** Numbered, so that one can be told from the other. */
function send(number = 1, until = open, by = sender): Promise<MailOutcome> {
  return by.send({ ...mail, messageId: `${number}@example.com` }, until);
}

function sendAtOnce(count: number): Promise<MailOutcome[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => send(index)));
}

function arrived(): (string | undefined)[] {
  return server.received.map(({ headers }) => headers.get("message-id")?.slice(1, -"@example.com>".length));
}

describe("mails to one server", () => {
  it("go one after the other over one connection", async () => {
    await given();
    for (let number = 1; number <= 3; number++) expect(await send(number)).toEqual(accepted);
    expect(arrived()).toEqual(["1", "2", "3"]);
    expect(server.connections).toBe(1);
  });

  it("go over eight connections at most, each once", async () => {
    await given();
    const count = 3 * MOST_AT_ONCE;
    expect(await sendAtOnce(count)).toEqual(Array.from({ length: count }, () => accepted));
    expect(new Set(arrived()).size).toBe(count);
    expect(server.received).toHaveLength(count);
    expect(server.connections).toBe(MOST_AT_ONCE);
  });

  it("go over another connection when one has taken its share", async () => {
    await given({}, { mailsPerConnection: 2 });
    for (let number = 1; number <= 5; number++) expect(await send(number)).toEqual(accepted);
    expect(server.connections).toBe(3);
    await server.hasOpen(1);
  });

  it("go over those connections that a server admits, where it admits fewer", async () => {
    await given({ mostConnections: 2 });
    expect(await sendAtOnce(MOST_AT_ONCE)).toEqual(Array.from({ length: MOST_AT_ONCE }, () => accepted));
    const before = server.connections;
    expect(await sendAtOnce(MOST_AT_ONCE)).toEqual(Array.from({ length: MOST_AT_ONCE }, () => accepted));
    expect(server.connections).toBe(before);
    await server.hasOpen(2);
  });

  it("are put off where a server admits no connection at all", async () => {
    await given({ mostConnections: 0 });
    const refusedForNow = Array.from({ length: MOST_AT_ONCE }, () => putOff("refused_for_now"));
    expect(await sendAtOnce(MOST_AT_ONCE)).toEqual(refusedForNow);
  });
});

describe("a connection that nobody uses", () => {
  it("is closed after a while", async () => {
    const idle = Promise.withResolvers<void>();
    await given({}, { pause: () => idle.promise });
    await send(1);
    await server.hasOpen(1);
    idle.resolve();
    await server.hasOpen(0);
    expect(await send(2)).toEqual(accepted);
    expect(server.connections).toBe(2);
  });

  it("is closed at the end of the work, and opened again for more of it", async () => {
    await given();
    await sendAtOnce(3);
    await server.hasOpen(3);
    sender.hangUp();
    await server.hasOpen(0);
    expect(await send()).toEqual(accepted);
    expect(server.connections).toBe(4);
  });

  it.each([undefined, "421 4.4.2 Too long without a word", "554 What is this?"])(
    "may be closed by the server meanwhile (%j): the next mail goes over a new one",
    async (word) => {
      await given();
      await send(1);
      server.cut(word);
      await server.hasOpen(0);
      expect(await send(2)).toEqual(accepted);
      expect(arrived()).toEqual(["1", "2"]);
    },
  );
});

describe.each([true, false])("on a server with pipelining: %j", (pipelining) => {
  describe("a connection that takes no further mail", () => {
    it.each([421, 451, 503, 530, "cut"] as const)(
      "is left (%j): the mail goes over a new one at once",
      async (next) => {
        await given({ pipelining, behaviour: { after: 1, next } });
        for (let number = 1; number <= 3; number++) expect(await send(number)).toEqual(accepted);
        expect(arrived()).toEqual(["1", "2", "3"]);
        expect(server.connections).toBe(3);
      },
    );

    it("is tried once: what a new one says counts", async () => {
      await given({ pipelining });
      await send(1);
      server.behave({ at: "mail_from", code: 421 });
      expect(await send(2)).toEqual(putOff("refused_for_now"));
      expect(server.connections).toBe(2);
      server.behave({ at: "mail_from", code: 550 });
      expect(await send(3)).toEqual(putOff("sender_refused"));
      expect(server.connections).toBe(3);
    });

    it("is tried once while all others are in use: the new one takes its place", async () => {
      await given({ pipelining });
      await sendAtOnce(MOST_AT_ONCE);
      server.behave({ after: 1, next: 421 });
      expect(await sendAtOnce(MOST_AT_ONCE)).toEqual(Array.from({ length: MOST_AT_ONCE }, () => accepted));
      expect(server.received).toHaveLength(2 * MOST_AT_ONCE);
      await server.hasOpen(MOST_AT_ONCE);
    });
  });

  describe("what becomes of one mail on a connection", () => {
    const refusals = [
      { at: "rcpt_to", code: 450 },
      { at: "rcpt_to", code: 550 },
      { at: "data", code: 451 },
      { at: "data", code: 554 },
    ] as const;

    it.each(refusals)("is nothing to the next one, where the server refuses it: %j", async (refusal) => {
      await given({ pipelining });
      await send(1);
      server.behave(refusal);
      const outcome = refusal.code < 500 ? putOff("refused_for_now") : { outcome: "refused" };
      expect([await send(2), await send(3)]).toEqual([outcome, outcome]);
      server.behave("accept");
      expect(await send(4)).toEqual(accepted);
      expect(arrived()).toEqual(["1", "4"]);
      expect(server.connections).toBe(1);
    });

    it.each(["accept_silently", "cut_in_data"] as const)(
      "stays unknown where it is cut after its content was asked for (%s): it does not go again by itself",
      async (behaviour) => {
        await given({ pipelining });
        await send(1);
        server.behave(behaviour);
        expect(await send(2)).toEqual(putOff("cut_off"));
        expect(server.connections).toBe(1);
        expect(arrived()).toEqual(behaviour === "accept_silently" ? ["1", "2"] : ["1"]);
        server.behave("accept");
        expect(await send(3)).toEqual(accepted);
      },
    );

    it("ends with the right to send: the connection is cut and not used again", async () => {
      await given({ pipelining });
      await send(1);
      server.behave("hang");
      const right = new AbortController();
      void server.hangs().then(() => right.abort());
      expect(await send(2, right.signal)).toEqual(putOff("cut_off"));
      await server.hasOpen(0);
      server.behave("accept");
      expect(await send(3)).toEqual(accepted);
      expect(arrived()).toEqual(["1", "3"]);
    });

    it("ends with the right to send, also while it waits for a connection", async () => {
      await given({ pipelining, behaviour: "hang" });
      const right = new AbortController();
      const underWay = Array.from({ length: MOST_AT_ONCE }, (_, index) => send(index, right.signal));
      await server.hasOpen(MOST_AT_ONCE);
      const waiting = send(MOST_AT_ONCE, right.signal);
      right.abort();
      const outcomes = await Promise.all([...underWay, waiting]);
      expect(outcomes).toEqual(outcomes.map(() => putOff("cut_off")));
      server.behave("accept");
      expect(await send()).toEqual(accepted);
    });
  });
});

describe("a server that asks who sends", () => {
  const [login, other] = [
    { user: "klartext", password: "geheim" },
    { user: "klartext", password: "neu" },
  ];

  it("is told once for each connection", async () => {
    server = await startSmtpTestServer({ login });
    sender = senderTo(server, {}, login);
    expect([await send(1), await send(2)]).toEqual([accepted, accepted]);
    expect(server.connections).toBe(1);
  });

  it("is not sent to over connections that were made with another login, or to another server", async () => {
    server = await startSmtpTestServer({ login });
    sender = senderTo(server, {}, login);
    await send(1);
    const wrong = senderTo(server, {}, other);
    expect(await send(2, open, wrong)).toEqual(putOff("login_refused"));
    const elsewhere = await startSmtpTestServer();
    const there = senderTo(elsewhere);
    expect(await send(3, open, there)).toEqual(accepted);
    expect(arrived()).toEqual(["1"]);
    there.hangUp();
    await elsewhere.stop();
  });
});
