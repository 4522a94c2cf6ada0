import fc from "fast-check";
import { bounceOf } from "./bounce.ts";
import { MailUnreadable } from "./incoming-mail.ts";
import { readMail } from "./read-mail.ts";

const usual = {
  From: "Anke Weber <a.weber@weber-getraenke.example>",
  To: "service@example.com",
  Subject: "Re: Ihre Lieferung",
  "Message-ID": "<1@weber.example>",
};

function mail(
  headers: Readonly<Record<string, string>>,
  body: string | Buffer = "Sie tropft noch.\r\n",
): Buffer {
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`${head.join("")}\r\n`), Buffer.from(body)]);
}

function multipart(kind: string, ...parts: string[]): [Record<string, string>, string] {
  const body = parts.map((part) => `--grenze\r\n${part}\r\n`).join("");
  return [{ "Content-Type": `multipart/${kind}; boundary=grenze` }, `${body}--grenze--\r\n`];
}

it("tells who wrote what to whom, also where it was delivered to", async () => {
  const headers = {
    ...usual,
    Cc: "Team: a@b.example, c@d.example;",
    "Delivered-To": "service+abc@example.com",
    "In-Reply-To": "<3@example.com>",
    References: "<2@example.com> <3@example.com>",
  };
  expect(await readMail(mail(headers))).toEqual({
    messageId: "1@weber.example",
    from: { name: "Anke Weber", address: "a.weber@weber-getraenke.example" },
    recipients: ["service@example.com", "a@b.example", "c@d.example", "service+abc@example.com"],
    references: ["3@example.com", "2@example.com"],
    subject: "Re: Ihre Lieferung",
    text: "Sie tropft noch.",
    attachments: [],
    isWhole: true,
    sentBy: "person",
    bounce: null,
  });
});

it("names attached files, and no pictures that belong to the text", async () => {
  const [type, body] = multipart(
    "mixed",
    "Content-Type: text/html\r\n\r\nSiehe Foto <img src=cid:logo>",
    "Content-Type: image/png\r\nContent-ID: <logo>\r\nContent-Disposition: inline\r\n\r\nPNG",
    "Content-Type: image/jpeg; name*=utf-8''Pumpe%20%C3%BCbel.jpg\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA",
  );
  const { text, attachments } = await readMail(mail({ ...usual, ...type }, body));
  expect({ text, attachments }).toEqual({
    text: "Siehe Foto",
    attachments: [{ name: "Pumpe übel.jpg", bytes: 3 }],
  });
});

it.each([
  ["an unknown charset", { "Content-Type": "text/plain; charset=klingon" }, "Hallo", "Hallo"],
  ["wrong bytes", { "Content-Type": "text/plain; charset=utf-8" }, Buffer.from([72, 255, 105]), "H\u{fffd}i"],
  ["control characters", {}, "a\u0000b\u0007c\r\nd", "abc\nd"],
  ["nothing", {}, "", ""],
  ["an encoding that it does not keep", { "Content-Transfer-Encoding": "base64" }, "%%%", expect.any(String)],
  ["parts without an end", { "Content-Type": "multipart/mixed; boundary=x" }, "--x\r\n\r\nHallo", "Hallo"],
  ["parts without a boundary", { "Content-Type": "multipart/mixed" }, "Hallo", expect.any(String)],
])("reads a mail with %s", async (_, headers, body, text) => {
  expect(await readMail(mail({ ...usual, ...headers }, body))).toMatchObject({ text });
});

it("reads no more lines than it has time for", async () => {
  const { text } = await readMail(mail(usual, "Zeile\r\n".repeat(300_000)));
  expect(text.length).toBeGreaterThan(400_000);
  expect(text.length).toBeLessThan(500_000);
});

it("says so when it is no mail", async () => {
  for (const source of ["", "\r\n\r\n", Buffer.from([255, 216, 0, 1, 2])]) {
    await expect(readMail(Buffer.from(source))).rejects.toThrow(MailUnreadable);
  }
});

it("law: reads anything, or says that it cannot", async () => {
  const lines = fc.constantFrom(
    "Subject: x",
    "From: a@b.de",
    "Content-Type: multipart/report; boundary=x",
    "Content-Type: message/rfc822",
    "--x",
    "",
    "Action: failed",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(lines, { maxLength: 25 }), async (source) => {
      const read = await readMail(Buffer.from(source.join("\r\n"))).catch((error: unknown) => error);
      expect(read instanceof MailUnreadable || typeof read === "object").toBe(true);
      if (read instanceof Error) expect(read).toBeInstanceOf(MailUnreadable);
    }),
  );
});

describe("who sent a mail", () => {
  it.each([
    [{}, "person"],
    [{ "Auto-Submitted": "no" }, "person"],
    [{ "Return-Path": "<a.weber@weber-getraenke.example>" }, "person"],
    [{ Subject: "Re: Automatische Antwort der Anlage fehlt" }, "person"],
    [{ Precedence: "bulk" }, "program"],
    [{ Precedence: "list" }, "program"],
    [{ "List-ID": "Einkauf <einkauf.weber.example>" }, "program"],
    [{ "Auto-Submitted": "auto-generated" }, "program"],
    [{ Subject: "Out of Office: Your delivery" }, "program"],
    [{ "Auto-Submitted": "auto-replied (vacation)" }, "autoresponder"],
    [{ "Auto-Submitted": "auto-generated", Subject: "Automatische Antwort: Lieferung" }, "autoresponder"],
    [{ "X-Autoreply": "yes" }, "autoresponder"],
    [{ Precedence: "auto_reply" }, "autoresponder"],
    [{ "Return-Path": "<>" }, "autoresponder"],
  ])("is told by %j: %s", async (headers, sentBy) => {
    expect(await readMail(mail({ ...usual, ...headers }))).toMatchObject({ sentBy, bounce: null });
  });
});

const server = { From: "MAILER-DAEMON@mx.example", To: "service@example.com" };

function report(status: string, returned = "message/rfc822") {
  const [type, body] = multipart(
    "report; report-type=delivery-status",
    "Content-Type: text/plain\r\n\r\nYour mail could not be delivered.",
    `Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\nOriginal-Envelope-Id: env-1\r\n\r\nFinal-Recipient: rfc822; a@b.example\r\n${status}\r\n`,
    `Content-Type: ${returned}\r\n\r\nMessage-ID: <mail-1@example.com>\r\nReply-To: service+token@example.com\r\n\r\n`,
  );
  return mail({ ...server, Subject: "Undelivered Mail Returned to Sender", ...type }, body);
}

describe("a mail that came back", () => {
  it.each([
    ["Action: failed\r\nStatus: 5.1.1", "hard"],
    ["Action: failed\r\nStatus: 4.4.7", "hard"],
    ["Action: delayed\r\nStatus: 4.4.1", "soft"],
    ["Status: 5.2.2", "hard"],
    ["Status: 4.2.2", "soft"],
  ])("is known by a report: %j", async (status, severity) => {
    const { bounce, sentBy } = await readMail(report(status));
    expect({ sentBy, ...bounce }).toMatchObject({ sentBy: "program", severity });
    expect(bounce?.references.slice(0, 3)).toEqual([
      "env-1",
      "mail-1@example.com",
      "service+token@example.com",
    ]);
  });

  it("is known by the headers alone that come with it", async () => {
    const { bounce } = await readMail(report("Action: failed", "text/rfc822-headers"));
    expect(bounce?.references).toContain("mail-1@example.com");
  });

  it("is none when it arrived", async () => {
    expect(await readMail(report("Action: relayed\r\nStatus: 2.0.0"))).toMatchObject({ bounce: null });
  });

  it.each([
    ["Mail delivery failed: returning message to sender", "550 5.1.1 User unknown", "hard"],
    ["Warning: message delayed 24 hours", "Delivery has been delayed; it will be retried.", "soft"],
    ["Unzustellbar: Ihre Lieferung", "Das Postfach des Empfängers ist voll (452 4.2.2)", "soft"],
    ["Nicht zustellbar", "Die Adresse gibt es nicht.", "hard"],
  ])("is known by plain words: %s", async (subject, words, severity) => {
    const text = `${words}\r\n\r\n> Message-ID: <mail-1@example.com>\r\n`;
    const { bounce } = await readMail(mail({ ...server, Subject: subject }, text));
    expect(bounce).toMatchObject({ severity, references: expect.arrayContaining(["mail-1@example.com"]) });
  });

  it("is not what a customer writes about deliveries", async () => {
    const subject = { Subject: "Delivery failed: wrong roller" };
    expect(await readMail(mail({ ...usual, ...subject }, "550 Euro, please."))).toMatchObject({
      bounce: null,
    });
  });

  it("is not what a customer passes on", async () => {
    const [type, body] = multipart(
      "mixed",
      "Content-Type: text/plain\r\n\r\nIhre Mail kam zurück.",
      `Content-Type: message/rfc822\r\n\r\n${report("Action: failed").toString().replaceAll("grenze", "innen")}`,
      "Content-Type: message/delivery-status\r\n\r\nAction: failed\r\n",
    );
    expect(await readMail(mail({ ...usual, ...type }, body))).toMatchObject({
      text: "Ihre Mail kam zurück.",
      sentBy: "person",
      bounce: null,
    });
  });

  it("is not what somebody writes as postmaster, unless the mail has no way back", async () => {
    const postmaster = { ...usual, From: "postmaster@weber.example", Subject: "Delivery failed" };
    expect(await readMail(mail(postmaster))).toMatchObject({ sentBy: "person", bounce: null });
    const notice = await readMail(mail({ ...postmaster, "Return-Path": "<>" }, "550 unknown"));
    expect(notice).toMatchObject({ sentBy: "autoresponder", bounce: { severity: "hard" } });
  });
});

/** Each takes minutes, where anything is done anew for each of its pieces. */
describe("a mail that was made to be slow", () => {
  const head = "From: a@b.example\r\nSubject: Hallo\r\n";
  const lines = (count: number, line: string) => `${line}\r\n`.repeat(count);

  it("has no more header fields than mails have", async () => {
    const source = `${head}${lines(79_000, "Delivered-To: c@d.example")}\r\nHallo`;
    expect(await readMail(Buffer.from(source))).toMatchObject({
      from: { address: "a@b.example" },
      recipients: ["c@d.example"],
      text: "Hallo",
      isWhole: false,
    });
  });

  it.each([
    ["a long list of references", `${head}References: ${"a".repeat(4_000_000)}\r\n\r\nHallo`],
    ["groups within groups", `${head}To: ${"a:".repeat(2_000_000)}\r\n\r\nHallo`],
    ["a folded field", `${head}To: ${lines(79_000, " b@c.example,")}\r\nHallo`],
    ["encoded words", `From: a@b.example\r\nSubject: ${"=?utf-8?q?a".repeat(300_000)}\r\n\r\nHallo`],
    ["continued parameters", `${head}Content-Type: text/plain${";n*0=a".repeat(500_000)}\r\n\r\nHallo`],
    [
      "parts in a row",
      `${head}Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nHallo\r\n${lines(25_000, "--x\r\n\r\n")}`,
    ],
  ])("is read in part: %s", async (_, source) => {
    const { text, isWhole } = await readMail(Buffer.from(source));
    expect({ text: text.trim(), isWhole }).toEqual({ text: "Hallo", isWhole: false });
  });

  it("has heads of parts that nobody could have meant", async () => {
    const part = `--x\r\n${lines(70_000, "Content-Type: text/plain")}\r\nHallo\r\n--x--`;
    const type = { "Content-Type": "multipart/mixed; boundary=x" };
    await expect(readMail(mail({ ...usual, ...type }, part))).rejects.toThrow(MailUnreadable);
  });

  it("is a notice of a server without any address in it", () => {
    const text = "a".repeat(200_000_000);
    const notice = { headers: new Map(), fromAddress: "mailer-daemon@b.example", subject: "Undelivered" };
    expect(bounceOf({ ...notice, text, parts: [] })).toEqual({ severity: "hard", references: [] });
  });

  it("mixes text with HTML", async () => {
    const [type] = multipart("mixed");
    const body = `--grenze\r\n\r\nHallo\r\n--grenze\r\nContent-Type: text/html\r\n\r\n${"<a href='&amp".repeat(300_000)}`;
    expect((await readMail(mail({ ...usual, ...type }, body))).text).toBe("Hallo");
  });
});

it("reads text and HTML that follow each other as one text", async () => {
  const [type, body] = multipart(
    "mixed",
    "Content-Type: text/plain\r\n\r\nHallo,",
    "Content-Type: text/html\r\n\r\n<p>die Pumpe <b>tropft</b>.</p>",
  );
  const { text } = await readMail(mail({ ...usual, ...type }, body));
  expect(text.replace(/\n+/g, " ")).toBe("Hallo, die Pumpe tropft.");
});
