import { setTimeout as sleep } from "node:timers/promises";
import { Logger } from "@nestjs/common";
import { type Store, StoreUnavailable } from "klartext/event-sourcing";
import { openMemoryEventStore } from "klartext/event-store-memory";
import {
  canRunImapServer,
  type ImapTestServer,
  type SmtpTestServer,
  startImapTestServer,
  startSmtpTestServer,
} from "klartext/mail/testing";
import { Fingerprints } from "klartext/nest";
import { deliveryIdOf } from "../delivery/delivery-stream.ts";
import { replyAddress } from "../delivery/reply-address.ts";
import { mailingTo, ToldCustomer } from "../delivery/testing/told-customer.ts";
import { Api, sharedStore } from "../testing/api-harness.ts";

const withServer = canRunImapServer ? describe : describe.skip;
const EMAIL = "jana@berger.example";
const TEXT = "Die Rolle kommt am 24.11. um 12 Uhr.";

let imap: ImapTestServer;
let smtp: SmtpTestServer;
let api: Api;
let customer: ToldCustomer;

/** Short ones of real time: what is waited for happens elsewhere, in the mail server. */
const mailboxPause = (_: number, signal: AbortSignal) => sleep(20, undefined, { signal, ref: false });

const mailbox = () => {
  const { host, port, user, password } = imap;
  return { host, port, user, password, secure: false, folder: "INBOX" };
};

async function started(store?: Store): Promise<Api> {
  const ground = { mailing: mailingTo(smtp.port), mailbox: mailbox(), mailboxPause };
  const one = await Api.start(store === undefined ? ground : { ...ground, store });
  // That a mail could not be taken is what some of these specs are about.
  Logger.overrideLogger(["fatal"]);
  return one;
}

function mail(headers: Readonly<Record<string, string>>, body = "Sie passt nicht."): string {
  const usual = { From: `Jana Berger <${EMAIL}>`, Subject: "Re: Ihre Lieferung", ...headers };
  return `${Object.entries(usual)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("")}\r\n${body}\r\n`;
}

const addressOf = (messageId: string) =>
  replyAddress("antwort@example.com", messageId, api.app.get(Fingerprints));

async function pointOf(id = customer.pointId) {
  return (await api.as("service").get(`/v1/open-points/${id}`)).body;
}

async function complaints() {
  const { body } = await api.as("service").get("/v1/open-points?kind=complaint&limit=500");
  return Promise.all(body.items.map(({ id }: { id: string }) => pointOf(id)));
}

beforeEach(async () => {
  [imap, smtp] = await Promise.all([startImapTestServer(), startSmtpTestServer()]);
});
afterEach(async () => {
  await api.stop();
  await Promise.all([imap.remove(), smtp.stop()]);
});

withServer("mail that comes in", () => {
  beforeEach(async () => {
    api = await started();
    customer = await ToldCustomer.of(api);
  });

  it("is a reply at its point, in the customer's own words", async () => {
    const messageId = await customer.tell(TEXT);
    const quoted = `Sie passt nicht.\r\n\r\nAm 21.11.26 um 10:15 schrieb Beispiel GmbH:\r\n> ${TEXT}`;
    await imap.deliver(mail({ To: addressOf(messageId).toUpperCase() }, quoted));
    await imap.holds("Klartext/Taken", 1);
    expect((await pointOf()).replies).toMatchObject([
      {
        customerId: customer.customerId,
        contactPersonId: customer.contactPersonId,
        channel: "email",
        messageId,
        words: "Sie passt nicht.",
        fromOtherAddress: false,
        remark: "Älterer Text ist weggelassen. Die ganze Mail liegt im Postfach, Ordner „Klartext/Taken“.",
      },
    ]);
    expect(await imap.mailsIn("INBOX")).toEqual([]);
  });

  it("is a reply marked as from another address, where only the token proves where it belongs", async () => {
    const messageId = await customer.tell(TEXT);
    await imap.deliver(mail({ From: "wer@anders.example", To: addressOf(messageId) }));
    await imap.holds("Klartext/Taken", 1);
    expect((await pointOf()).replies).toMatchObject([{ fromOtherAddress: true, contactPersonId: null }]);
  });

  it("is a reply by the Message-ID that it answers, from a known sender alone", async () => {
    const messageId = await customer.tell(TEXT);
    await customer.happened("DeliveryAccepted", messageId);
    const answers = {
      "In-Reply-To": `<${deliveryIdOf(messageId, 1)}@example.com>`,
      To: "service@example.com",
    };
    await imap.deliver(mail(answers));
    await imap.deliver(mail({ ...answers, From: "wer@anders.example" }));
    await imap.holds("Klartext/Taken", 2);
    expect((await pointOf()).replies).toMatchObject([{ messageId, fromOtherAddress: false }]);
    expect(await complaints()).toHaveLength(1);
  });

  it("is a complaint to be sorted, where it fits nowhere", async () => {
    const forged = "antwort+aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@example.com";
    await imap.deliver(mail({ To: forged, Subject: "=?utf-8?q?Falsche_Gr=C3=B6=C3=9Fe?=" }));
    await imap.holds("Klartext/Taken", 1);
    expect(await complaints()).toMatchObject([
      {
        title: "Eingegangen, noch zuzuordnen (E-Mail)",
        customersWords: "Falsche Größe\n\nSie passt nicht.",
        description: `Absender: Jana Berger, ${EMAIL}`,
        customers: [{ id: customer.customerId }],
        replies: [],
      },
    ]);
  });

  it("says what is attached, and where", async () => {
    const messageId = await customer.tell(TEXT);
    const parts = [
      "Content-Type: text/plain\r\n\r\n",
      "Content-Type: image/jpeg\r\nContent-Disposition: attachment; filename=pumpe.jpg\r\n\r\nJPEG",
    ];
    const body = `${parts.map((part) => `--x\r\n${part}\r\n`).join("")}--x--`;
    await imap.deliver(
      mail({ To: addressOf(messageId), "Content-Type": "multipart/mixed; boundary=x" }, body),
    );
    await imap.holds("Klartext/Taken", 1);
    expect((await pointOf()).replies).toMatchObject([
      {
        words: "[ohne Text]",
        remark: "Anhänge: pumpe.jpg (0 KB). Sie liegen im Postfach, Ordner „Klartext/Taken“.",
      },
    ]);
  });

  it("keeps the older text of what was passed on to us", async () => {
    const messageId = await customer.tell(TEXT);
    const passedOn = `Siehe unten.\r\n\r\nVon: Wart <wart@berger.example>\r\nGesendet: Freitag\r\nAn: Berger\r\nBetreff: Pumpe\r\n\r\nDie Pumpe leckt.`;
    await imap.deliver(mail({ To: addressOf(messageId), Subject: "WG: Pumpe" }, passedOn));
    await imap.holds("Klartext/Taken", 1);
    const [reply] = (await pointOf()).replies;
    expect(reply).toMatchObject({ words: expect.stringContaining("Die Pumpe leckt."), remark: null });
  });

  it("is recorded without a receipt when it came over a list, or from a ticket system", async () => {
    const messageId = await customer.tell(TEXT);
    await imap.deliver(mail({ "List-ID": "<einkauf.berger.example>", Subject: "Rolle" }));
    await imap.deliver(mail({ "Auto-Submitted": "auto-generated", Subject: "Ticket 4711" }));
    await imap.deliver(mail({ Precedence: "list", To: addressOf(messageId) }));
    await imap.deliver(mail({ Subject: "Von mir selbst" }));
    await imap.holds("Klartext/Taken", 4);
    expect((await pointOf()).replies).toHaveLength(1);
    const recorded = await complaints();
    const own = recorded.find(({ customersWords }) => customersWords.startsWith("Von mir selbst"));
    await api.happened(`openPoint-${own.id}`, "CustomerTold");
    const receipts = recorded.map(async ({ id }) => {
      const { body } = await api.as("service").get(`/v1/open-points/${id}/messages`);
      return body.items.length;
    });
    expect((await Promise.all(receipts)).sort()).toEqual([0, 0, 1]);
    expect((await api.as("service").get(`/v1/open-points/${own.id}/messages`)).body.items).toHaveLength(1);
  });

  it("is no reply when nobody wrote it, and no complaint either", async () => {
    const messageId = await customer.tell(TEXT);
    const absent = { Subject: "Abwesenheitsnotiz", "Auto-Submitted": "auto-replied" };
    await imap.deliver(mail({ ...absent, To: addressOf(messageId) }, "Bin am Montag wieder da."));
    await imap.deliver(mail({ ...absent, To: "service@example.com" }));
    await imap.holds("Klartext/Automatic", 2);
    const point = await pointOf();
    expect(point).toMatchObject({ replies: [], contacts: 0 });
    expect(point.notes.at(-1).text).toContain("Bin am Montag wieder da.");
    expect(await complaints()).toEqual([]);
  });

  it("that came back is shown at the delivery of the message", async () => {
    const messageId = await customer.tell(TEXT);
    await customer.happened("DeliveryAccepted", messageId);
    const report = (id: string, returnPath = "<>") =>
      mail(
        {
          "Return-Path": returnPath,
          From: "MAILER-DAEMON@mx.example",
          Subject: "Undelivered",
          "Content-Type": "multipart/report; report-type=delivery-status; boundary=x",
        },
        `--x\r\nContent-Type: message/delivery-status\r\n\r\nOriginal-Envelope-Id: ${id}\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--x--`,
      );
    await imap.deliver(report("somebody-elses"));
    await imap.deliver(report("sent-by-somebody", "<jana@berger.example>"));
    await imap.deliver(report(deliveryIdOf(messageId, 1)));
    await imap.holds("Klartext/Taken", 2);
    await imap.holds("Klartext/Automatic", 1);
    await customer.happened("DeliveryBounced", messageId);
    expect(await customer.deliveryOf(messageId)).toMatchObject({ state: "bounced" });
    expect(await complaints()).toHaveLength(1);
  });

  it("of any kind blocks no other, and what nobody can read is left to people", async () => {
    const messageId = await customer.tell(TEXT);
    await imap.deliver(Buffer.from([255, 216, 255, 1, 13, 10, 13, 10]));
    await imap.deliver(mail({ From: "", Subject: "", To: "service@example.com" }, ""));
    await imap.deliver(mail({ "Content-Type": "text/plain; charset=klingon" }));
    await imap.deliver(mail({ To: addressOf(messageId) }, `${"Zeile".repeat(200)}\r\n`.repeat(5_000)));
    await imap.holds("Klartext/Taken", 3);
    const [left, ...others] = await imap.holds("INBOX", 1);
    expect(others).toEqual([]);
    expect([...(left?.flags ?? [])]).toContain("\\Flagged");
    expect(await complaints()).toHaveLength(3);
    expect((await complaints()).map(({ description }) => description)).toContainEqual(
      expect.stringContaining("konnte Klartext nicht lesen"),
    );
    const [{ words, remark }] = (await pointOf()).replies;
    expect(words).toHaveLength(20_000);
    expect(remark).toMatch(/^Der Text ist gekürzt\..*\nDie Mail ist groß \(4,8 MB\);/);
  });

  it("waits where it would flood the list, and neither replies nor known senders wait with it", async () => {
    const messageId = await customer.tell(TEXT);
    const from = { From: "werbung@irgendwo.example" };
    for (let number = 1; number <= 61; number++)
      await imap.deliver(mail({ ...from, Subject: `Werbung ${number}` }));
    await imap.deliver(mail({ To: addressOf(messageId) }));
    await imap.deliver(mail({ Subject: "Von Jana Berger" }));
    await imap.holds("Klartext/Taken", 62);
    await imap.holds("INBOX", 1);
    expect(await complaints()).toHaveLength(61);
    expect((await pointOf()).replies).toHaveLength(1);
    const { body } = await api.as("admin").get("/v1/incoming-mail");
    expect(body).toEqual({
      state: "reachable",
      waiting: 1,
      waitingSince: expect.stringMatching(/Z$/),
      leftToPeople: 0,
    });
    api.itIs("2026-11-21T10:00:00.000Z");
    await imap.holds("INBOX", 0);
    expect(await complaints()).toHaveLength(62);
  }, 60_000);
});

withServer("mail that comes in while something fails", () => {
  it("is recorded once when the connection is cut before it is put away", async () => {
    let cut = false;
    const log = openMemoryEventStore();
    const append: Store["append"] = async (request) => {
      const appended = await log.append(request);
      if (!cut && request.events.some(({ type }) => type === "CustomerReplied")) {
        cut = true;
        await imap.stop();
        await imap.start();
      }
      return appended;
    };
    api = await started(sharedStore(log, { append }));
    customer = await ToldCustomer.of(api);
    await imap.deliver(mail({ To: addressOf(await customer.tell(TEXT)) }));
    await imap.holds("Klartext/Taken", 1);
    expect(cut).toBe(true);
    expect((await pointOf()).replies).toHaveLength(1);
  });

  it("is recorded once when the service ends in between, and a copy of it is the same mail", async () => {
    const log = openMemoryEventStore();
    api = await started(sharedStore(log));
    customer = await ToldCustomer.of(api);
    const reply = mail({ To: addressOf(await customer.tell(TEXT)), "Message-ID": "<1@berger.example>" });
    await imap.deliver(reply);
    await imap.holds("Klartext/Taken", 1);
    await api.stop();
    await imap.deliver(`Received: from another way\r\n${reply}`);
    await imap.deliver(reply.replace("Sie passt nicht.", "Sie passt doch."));
    api = await started(log);
    await imap.holds("Klartext/Taken", 3);
    const replies: { words: string }[] = (await pointOf()).replies;
    expect(replies.map(({ words }) => words)).toEqual(["Sie passt nicht.", "Sie passt doch."]);
  });

  it("waits when it cannot be taken, and lets the others pass", async () => {
    let failures = 0;
    const log = openMemoryEventStore();
    const append: Store["append"] = async (request) => {
      if (failures === 0 && request.events.some(({ type }) => type === "CustomerReplied")) {
        failures += 1;
        throw new Error("This one does not go.");
      }
      return log.append(request);
    };
    api = await started(sharedStore(log, { append }));
    customer = await ToldCustomer.of(api);
    const address = addressOf(await customer.tell(TEXT));
    await imap.deliver(mail({ To: address }, "eins"));
    await imap.deliver(mail({ To: address }, "zwei"));
    await imap.holds("Klartext/Taken", 1);
    expect((await pointOf()).replies).toMatchObject([{ words: "zwei" }]);
    api.itIs("2026-11-21T09:01:00.000Z");
    await imap.holds("Klartext/Taken", 2);
    expect((await pointOf()).replies).toMatchObject([{ words: "zwei" }, { words: "eins" }]);
  });

  it("is left to people when it fails twice, also on another node; the others go on", async () => {
    const log = openMemoryEventStore();
    let failed = Promise.withResolvers<void>();
    const marks: string[][] = [];
    const append: Store["append"] = async (request) => {
      if (!request.events.some(({ type }) => type === "CustomerReplied")) return log.append(request);
      const [{ flags } = { flags: new Set<string>() }] = await imap.mailsIn("INBOX");
      marks.push([...flags].filter((flag) => flag.startsWith("$Klartext")).sort());
      failed.resolve();
      throw new Error("This one never goes.");
    };
    api = await started(sharedStore(log, { append }));
    customer = await ToldCustomer.of(api);
    await imap.deliver(mail({ To: addressOf(await customer.tell(TEXT)) }));
    await failed.promise;
    await api.stop();
    failed = Promise.withResolvers();
    api = await started(sharedStore(log, { append }));
    await failed.promise;
    await api.stop();
    api = await started(sharedStore(log, { append }));
    await imap.deliver(mail({ To: "service@example.com" }));
    await imap.holds("Klartext/Taken", 1);
    // Counted before it is tried, so that it counts also when the process does not survive it.
    expect(marks).toEqual([["$KlartextTried1"], ["$KlartextTried1", "$KlartextTried2"]]);
    const [left] = await imap.holds("INBOX", 1);
    expect([...(left?.flags ?? [])]).toContain("\\Flagged");
    expect((await complaints()).map(({ description }) => description)).toContainEqual(
      expect.stringContaining("konnte Klartext nicht lesen"),
    );
    const { body } = await api.as("admin").get("/v1/incoming-mail");
    expect(body).toMatchObject({ waiting: 0, waitingSince: null, leftToPeople: 1 });
  });

  it("is not given up because of what stands against any mail", async () => {
    let failures = 0;
    const log = openMemoryEventStore();
    const append: Store["append"] = async (request) => {
      if (failures === 3 || !request.events.some(({ type }) => type === "CustomerReplied")) {
        return log.append(request);
      }
      failures += 1;
      throw new StoreUnavailable("Not now.");
    };
    api = await started(sharedStore(log, { append }));
    customer = await ToldCustomer.of(api);
    await imap.deliver(mail({ To: addressOf(await customer.tell(TEXT)) }));
    await imap.holds("Klartext/Taken", 1);
    expect(failures).toBe(3);
    expect((await pointOf()).replies).toHaveLength(1);
  });

  it("is taken as soon as the mailbox is there", async () => {
    await imap.stop();
    api = await started();
    expect((await api.as("admin").get("/v1/incoming-mail")).body).toMatchObject({
      state: "unreachable",
      waiting: null,
    });
    customer = await ToldCustomer.of(api);
    const messageId = await customer.tell(TEXT);
    await imap.start();
    await imap.deliver(mail({ To: addressOf(messageId) }));
    await imap.holds("Klartext/Taken", 1);
    expect((await pointOf()).replies).toHaveLength(1);
  });

  it("is taken by one of two nodes, and by the other one when that stops", async () => {
    const log = openMemoryEventStore();
    api = await started(sharedStore(log));
    const other = await started(sharedStore(log));
    customer = await ToldCustomer.of(api);
    const address = addressOf(await customer.tell(TEXT));
    for (const word of ["eins", "zwei", "drei"]) await imap.deliver(mail({ To: address }, word));
    await imap.holds("Klartext/Taken", 3);
    await api.stop();
    api = other;
    await imap.deliver(mail({ To: address }, "vier"));
    await imap.holds("Klartext/Taken", 4);
    const replies: { words: string }[] = (await pointOf()).replies;
    expect(replies.map(({ words }) => words)).toEqual(["eins", "zwei", "drei", "vier"]);
  });
});
