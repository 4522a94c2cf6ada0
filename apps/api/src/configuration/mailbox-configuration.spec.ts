import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfiguration } from "./configuration.ts";

const url = "imaps://service%40example.com:ge%3Aheim@mail.example.com/Kunden/Eingang";

it("takes no mail in where no mailbox is named", () => {
  expect(readConfiguration({}).mailbox).toBeNull();
});

it("knows the mailbox, from the environment or a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "klartext-"));
  const file = join(folder, "mailbox");
  writeFileSync(file, `${url}\n`);
  for (const environment of [{ KLARTEXT_IMAP_URL: url }, { KLARTEXT_IMAP_URL_FILE: file }]) {
    expect(readConfiguration(environment).mailbox).toEqual({
      host: "mail.example.com",
      port: 993,
      secure: true,
      user: "service@example.com",
      password: "ge:heim",
      folder: "Kunden/Eingang",
    });
  }
  rmSync(folder, { recursive: true });
});

it("goes without TLS from the start, to INBOX, where nothing else is said", () => {
  const { mailbox } = readConfiguration({ KLARTEXT_IMAP_URL: "imap://a:b@[::1]" });
  expect(mailbox).toMatchObject({ host: "::1", port: 143, secure: false, folder: "INBOX" });
});

it.each([
  [{ KLARTEXT_IMAP_URL: "https://a:geheim@mail.example.com" }, /KLARTEXT_IMAP_URL: .*imaps:/],
  [{ KLARTEXT_IMAP_URL: "imaps://mail.example.com" }, /KLARTEXT_IMAP_URL: .*user:password/],
  [{ KLARTEXT_IMAP_URL: "imaps://a:geheim%@mail.example.com" }, /KLARTEXT_IMAP_URL: .*percent-encoded/],
  [{ KLARTEXT_IMAP_URL_FILE: "/nowhere" }, /KLARTEXT_IMAP_URL_FILE: .*a file with/],
  [{ KLARTEXT_IMAP_URL: url, KLARTEXT_IMAP_URL_FILE: "/nowhere" }, /one of them/],
])("says what is wrong, and no secret: %#", (environment, message) => {
  expect(() => readConfiguration(environment)).toThrow(message);
  expect(() => readConfiguration(environment)).not.toThrow(/geheim|ge%3Aheim/);
});
