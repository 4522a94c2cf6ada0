import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfiguration } from "./configuration.ts";

const KLARTEXT_MAIL_FROM = "service@example.com";
const mailBy = (environment: Record<string, string>) => readConfiguration(environment).mail;

describe("mail", () => {
  it("is not set up by default", () => expect(mailBy({})).toBeNull());

  it.each([
    [
      "smtp://klartext:ge%40heim@mail.example.com",
      {
        host: "mail.example.com",
        port: 587,
        secure: false,
        login: { user: "klartext", password: "ge@heim" },
      },
    ],
    ["smtps://mail.example.com", { host: "mail.example.com", port: 465, secure: true, login: null }],
    ["smtp://127.0.0.1:2525/", { host: "127.0.0.1", port: 2525, secure: false, login: null }],
    ["smtp://[::1]:25", { host: "::1", port: 25, secure: false, login: null }],
  ])("goes out by %s", (KLARTEXT_SMTP_URL, smtp) => {
    expect(mailBy({ KLARTEXT_SMTP_URL, KLARTEXT_MAIL_FROM })).toEqual({
      smtp,
      from: KLARTEXT_MAIL_FROM,
      replyTo: KLARTEXT_MAIL_FROM,
    });
  });

  it("may get replies elsewhere, and its server from a file", () => {
    const folder = mkdtempSync(join(tmpdir(), "klartext-"));
    const file = join(folder, "smtp-url");
    writeFileSync(file, "smtp://mail.example.com\n");
    const KLARTEXT_MAIL_REPLY_TO = "antwort@example.com";
    const mail = mailBy({ KLARTEXT_SMTP_URL_FILE: file, KLARTEXT_MAIL_FROM, KLARTEXT_MAIL_REPLY_TO });
    expect(mail).toMatchObject({ smtp: { host: "mail.example.com" }, replyTo: KLARTEXT_MAIL_REPLY_TO });
    rmSync(folder, { recursive: true });
  });

  it.each([
    [{ KLARTEXT_SMTP_URL: "http://user:secret@mail.example.com" }, /KLARTEXT_SMTP_URL: .*smtps:/],
    [{ KLARTEXT_SMTP_URL: "smtp://user:secret@mail.example.com/?tls=no" }, /KLARTEXT_SMTP_URL: .*smtps:/],
    [{ KLARTEXT_SMTP_URL: "smtp://user:secret%E4@mail.example.com" }, /KLARTEXT_SMTP_URL: .*percent/],
    [{ KLARTEXT_SMTP_URL: "smtp://mail.example.com" }, /KLARTEXT_MAIL_FROM: .*address/],
    [{ KLARTEXT_MAIL_FROM }, /KLARTEXT_SMTP_URL: needed/],
    [{ KLARTEXT_SMTP_URL_FILE: "/nowhere", KLARTEXT_MAIL_FROM }, /KLARTEXT_SMTP_URL_FILE: .*read/],
    [{ KLARTEXT_SMTP_URL: "smtp://secret", KLARTEXT_SMTP_URL_FILE: "secret" }, /one of them/],
    [
      {
        KLARTEXT_SMTP_URL: "smtp://mail.example.com",
        KLARTEXT_MAIL_FROM: "kundenservice-zentrale@example.com",
      },
      /KLARTEXT_MAIL_REPLY_TO: .*at most 21 characters/,
    ],
  ])("says what is wrong, and no secret: %#", (environment, message) => {
    expect(() => readConfiguration(environment)).toThrow(message);
    expect(() => readConfiguration(environment)).not.toThrow(/secret/);
  });
});
