import fc from "fast-check";
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
    automatic: false,
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

describe("a mail that a program wrote", () => {
  it.each([
    [{ "Auto-Submitted": "auto-replied (vacation)" }, true],
    [{ "Auto-Submitted": "no" }, false],
    [{ Precedence: "bulk" }, true],
    [{ "X-Autoreply": "yes" }, true],
    [{ "Return-Path": "<>" }, true],
    [{ "Return-Path": "<a.weber@weber-getraenke.example>" }, false],
    [{ Subject: "Automatische Antwort: Ihre Lieferung" }, true],
    [{ Subject: "Out of Office: Your delivery" }, true],
    [{ Subject: "Abwesenheitsnotiz" }, true],
    [{ Subject: "Re: Automatische Antwort der Anlage fehlt" }, false],
  ])("is known by %j", async (headers, automatic) => {
    expect(await readMail(mail({ ...usual, ...headers }))).toMatchObject({ automatic, bounce: null });
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
    const { bounce, automatic } = await readMail(report(status));
    expect({ automatic, ...bounce }).toMatchObject({ automatic: true, severity });
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
});
