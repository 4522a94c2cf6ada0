import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { ownWords } from "./own-words.ts";
import { readMail } from "./read-mail.ts";

const folder = join(import.meta.dirname, "testing/mails");
const names = readdirSync(folder).flatMap((file) => (file.endsWith(".eml") ? [file.slice(0, -4)] : []));

it.each(names)("finds what the customer wrote: %s", async (name) => {
  const { text, subject } = await readMail(readFileSync(join(folder, `${name}.eml`)));
  expect(ownWords(text, subject)).toBe(readFileSync(join(folder, `${name}.txt`), "utf8").trimEnd());
});

const head = (date: string) => `Von: A <a@b.example>\n${date}\nAn: C <c@d.example>\nBetreff: X\n\nGuten Tag`;

it.each([
  ["Samsung", `-------- Ursprüngliche Nachricht --------\n${head("Datum: 21.11.26 10:15 (GMT+01:00)")}`],
  ["Zimbra", `----- Ursprüngliche Mail -----\n${head("Gesendet: Samstag, 21. November 2026 10:15:00")}`],
  ["Outlook on phones", `________________________________\n${head("Gesendet: Saturday, November 21, 2026")}`],
  ["bold names", head("*Gesendet:* Samstag").replace("Von:", "*Von:*")],
  ["Notes", head("Datum:\t21.11.2026 10:15").replace("Von: ", "Von:\t")],
  [
    "Proton",
    "------- Original Message -------\nOn Saturday, November 21st, 2026 at 10:15 AM, A <a@b.example> wrote:\n\n> Hello",
  ],
  ["Evolution", "Am Samstag, dem 21.11.2026 um 10:15 +0100 schrieb A:\n> Guten Tag"],
  ["Gmail before", "2026-11-21 10:15 GMT+01:00 A <a@b.example>:\n\n> Guten Tag"],
  ["quotes within quotes", "Am 22.11.26 um 08:00 schrieb A:\n> Ja.\n>\n> Am 21.11.26 schrieb B:\n>> Nein?"],
])("cuts off what %s puts below", (_, below) => {
  expect(ownWords(`Danke.\n\n${below}\n`, null)).toBe("Danke.");
});

it("keeps a signature that stands below the older mail", () => {
  const below = "Am 21.11.26 um 10:15 schrieb A:\n> Guten Tag\n\n-- \nJana Berger";
  expect(ownWords(`Danke.\n\n${below}`, null)).toBe("Danke.\n\n-- \nJana Berger");
});

it.each(["Anfang der weitergeleiteten Nachricht:\n\n", "---------- Forwarded message ---------\n"])(
  "keeps what was passed on: %j",
  (introduction) => {
    const passedOn = `Siehe unten.\n\n${introduction}${head("Datum: 21.11.2026")}`;
    expect(ownWords(passedOn, null)).toBe(passedOn);
  },
);

it("keeps a mail that is nothing but an older one", () => {
  const quoted = "> Guten Tag,\n> die Rolle kommt am Dienstag.";
  expect(ownWords(quoted, null)).toBe(quoted);
  expect(ownWords(head("Gesendet: heute"), null)).toBe(head("Gesendet: heute"));
});

it("law: leaves words without a sign of quotation as they are", () => {
  const plain = fc
    .array(fc.stringMatching(/^[a-zäöüß0-9 ,.!?]{0,60}$/), { maxLength: 10 })
    .map((lines) => lines.join("\n"))
    .filter((text) => !/\b(am|on)\b/i.test(text));
  fc.assert(fc.property(plain, (text) => ownWords(text, null) === text.trim()));
});

it("law: loses nothing that stands above what it cuts, whatever that is", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const own = ownWords(text, null);
      expect(text.replace(/\r\n?/g, "\n")).toContain(own);
      expect(own === "").toBe(text.trim() === "");
    }),
  );
});

it.each([
  ["Siehe unten.", "WG: Ihre Lieferung"],
  ["Zur Kenntnis.", "AW: WG: Ihre Lieferung"],
  ["FYI", "Fwd: Your delivery"],
  ["Meine Antworten stehen unten in Rot.", "AW: Ihre Lieferung"],
  ["Please see my answers below.", "RE: Your delivery"],
])("keeps all where more of it stands below: %j, %j", (above, subject) => {
  const whole = `${above}\n\n${head("Gesendet: heute")}\n\nDie Pumpe leckt.`;
  expect(ownWords(whole, subject)).toBe(whole);
});

it("takes a company's name for no sign of more below", () => {
  const answer = "Danke.\n\nUntenberg Unternehmensberatung";
  expect(ownWords(`${answer}\n\n${head("Gesendet: heute")}`, "AW: Lieferung")).toBe(answer);
});

it("looks at each line a few times at most, however many seem to introduce an older mail", () => {
  const lines = (count: number) => "Am 1.1. schrieb a:\n".repeat(count).trim();
  expect(ownWords(lines(400_000), null)).toHaveLength(lines(400_000).length);
  const long = `${"Am 1 ".repeat(20_000)}\n${"> ".repeat(50_000)}`;
  expect(ownWords(`${long}\n`.repeat(5), null)).toContain("Am 1");
});
