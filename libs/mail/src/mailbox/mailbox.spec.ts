import { setTimeout as sleep } from "node:timers/promises";
import { canRunImapServer, type ImapTestServer, startImapTestServer } from "../testing/imap-test-server.ts";
import { Mailbox } from "./mailbox.ts";
import { isLoginRefused, type MailboxSettings } from "./mailbox-client.ts";

const withServer = canRunImapServer ? describe : describe.skip;
const never = new Promise<never>(() => {});
const mail = (text: string) => `From: a@b.example\r\nSubject: ${text}\r\n\r\n${text}\r\n`;

function settingsOf({ host, port, user, password }: ImapTestServer): MailboxSettings {
  return { host, port, user, password, secure: false, folder: "INBOX" };
}

withServer("a mailbox on Dovecot", () => {
  let server: ImapTestServer;
  let mailbox: Mailbox;
  const closing = new AbortController();

  beforeAll(async () => {
    server = await startImapTestServer();
    mailbox = await Mailbox.open(settingsOf(server), closing.signal);
  });
  afterAll(async () => {
    await mailbox.close();
    await server.remove();
  });

  it("offers what lies there, until it is put away", async () => {
    expect(await mailbox.waiting()).toEqual([]);
    await server.deliver(mail("eins"));
    await server.deliver(mail("zwei"));
    const [one, two, ...others] = await mailbox.waiting();
    expect(others).toEqual([]);
    if (one === undefined || two === undefined) throw new Error("Two mails lie there.");
    expect(one.bytes).toBe(mail("eins").length);
    expect(Math.abs((one.receivedAt ?? 0) - Date.now())).toBeLessThan(60_000);
    expect(Buffer.from((await mailbox.beginning(one.uid, 7)) ?? []).toString()).toBe("From: a");
    expect(await mailbox.beginning(one.uid + 100, 7)).toBeNull();

    await mailbox.putAway(one.uid, "taken");
    await mailbox.putAway(two.uid, "automatic");
    expect(await mailbox.waiting()).toEqual([]);
    expect((await server.mailsIn("Klartext/Taken")).map(({ source }) => source)).toEqual([mail("eins")]);
    expect((await server.mailsIn("Klartext/Automatic")).map(({ source }) => source)).toEqual([mail("zwei")]);
  });

  it("leaves to people what only they can read, and does not offer it again", async () => {
    await server.deliver(mail("unlesbar"));
    const [one] = await mailbox.waiting();
    await mailbox.leaveToPeople(one?.uid ?? 0);
    expect(await mailbox.waiting()).toEqual([]);
    const [left] = await server.mailsIn("INBOX");
    expect(left?.flags).toContain("\\Flagged");
  });

  it("counts how often it was begun to take a mail, for whoever comes after it", async () => {
    await server.deliver(mail("schwierig"));
    const next = async () => {
      const [one] = await mailbox.waiting();
      if (one === undefined) throw new Error("A mail lies there.");
      return one;
    };
    await mailbox.countAttempt(await next());
    await mailbox.close();
    mailbox = await Mailbox.open(settingsOf(server), closing.signal);
    const begunOnce = await next();
    expect(begunOnce.attempts).toBe(1);
    await mailbox.countAttempt(begunOnce);
    await mailbox.uncountAttempt(begunOnce);
    expect((await next()).attempts).toBe(1);
    await mailbox.countAttempt(begunOnce);
    expect((await next()).attempts).toBe(2);
    await mailbox.putAway(begunOnce.uid, "taken");
  });

  it("tells how much lies there", async () => {
    await server.deliver(mail("noch eine"));
    const { waitingSince, ...counts } = await mailbox.contents();
    expect(counts).toEqual({ waiting: 1, leftToPeople: 1 });
    expect(Math.abs((waitingSince ?? 0) - Date.now())).toBeLessThan(60_000);
    const [one] = await mailbox.waiting();
    await mailbox.putAway(one?.uid ?? 0, "taken");
    expect(await mailbox.contents()).toEqual({ waiting: 0, waitingSince: null, leftToPeople: 1 });
  });

  it("tells when something has come, also while nobody asked", async () => {
    await mailbox.waiting();
    const told = mailbox.news(never);
    await server.deliver(mail("drei"));
    await told;
    expect(await mailbox.waiting()).toHaveLength(1);
    await mailbox.news(sleep(0));
  });

  it("is lost with the server, and found again by opening another one", async () => {
    await server.stop();
    await mailbox.news(never);
    await expect(mailbox.waiting()).rejects.toThrow();
    await expect(Mailbox.open(settingsOf(server), closing.signal)).rejects.toThrow();
    await server.start();
    mailbox = await Mailbox.open(settingsOf(server), closing.signal);
    expect(await mailbox.waiting()).toHaveLength(1);
  });

  it("is not opened with a wrong password, nor after the end", async () => {
    const wrong = { ...settingsOf(server), password: "falsch" };
    expect(isLoginRefused(await Mailbox.open(wrong, closing.signal).catch((error: unknown) => error))).toBe(
      true,
    );
    await expect(Mailbox.open(settingsOf(server), AbortSignal.abort())).rejects.toThrow();
  });
});

withServer("a mailbox on a server that cannot move mails, nor tell of new ones", () => {
  it("marks what was put away, and goes on looking", async () => {
    const server = await startImapTestServer({ capabilities: "IMAP4rev1 LITERAL+ UIDPLUS" });
    const mailbox = await Mailbox.open(settingsOf(server), new AbortController().signal);
    await server.deliver(mail("eins"));
    await mailbox.news(sleep(0));
    const [one] = await mailbox.waiting();
    await mailbox.putAway(one?.uid ?? 0, "taken");
    expect(await mailbox.waiting()).toEqual([]);
    const [left] = await server.mailsIn("INBOX");
    expect([...(left?.flags ?? [])]).toEqual(expect.arrayContaining(["\\Seen", "$KlartextTaken"]));
    await mailbox.close();
    await server.remove();
  });
});
