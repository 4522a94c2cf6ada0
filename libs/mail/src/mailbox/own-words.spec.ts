import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { ownWords } from "./own-words.ts";
import { readMail } from "./read-mail.ts";

const folder = join(import.meta.dirname, "testing/mails");
const names = readdirSync(folder).flatMap((file) => (file.endsWith(".eml") ? [file.slice(0, -4)] : []));

it.each(names)("finds what the customer wrote: %s", async (name) => {
  const { text } = await readMail(readFileSync(join(folder, `${name}.eml`)));
  expect(ownWords(text)).toBe(readFileSync(join(folder, `${name}.txt`), "utf8").trimEnd());
});

it("keeps a mail that is nothing but an older one", () => {
  const quoted = "> Guten Tag,\n> die Rolle kommt am Dienstag.";
  expect(ownWords(quoted)).toBe(quoted);
  const head = "Von: A <a@b.de>\nGesendet: heute\nAn: C\nBetreff: X\n\nText";
  expect(ownWords(head)).toBe(head);
});

it("law: leaves words without a sign of quotation as they are", () => {
  const plain = fc
    .array(fc.stringMatching(/^[a-zäöüß0-9 ,.!?]{0,60}$/), { maxLength: 10 })
    .map((lines) => lines.join("\n"))
    .filter((text) => !/\b(am|on)\b/i.test(text));
  fc.assert(fc.property(plain, (text) => ownWords(text) === text.trim()));
});

it("law: loses nothing that stands above what it cuts, whatever that is", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const own = ownWords(text);
      expect(text.replace(/\r\n?/g, "\n")).toContain(own);
      expect(own === "").toBe(text.trim() === "");
    }),
  );
});

it("takes no longer than the text is long", () => {
  const begun = performance.now();
  ownWords(`${"Am 1 ".repeat(20_000)}\n${"> ".repeat(50_000)}\n`.repeat(5));
  expect(performance.now() - begun).toBeLessThan(2_000);
});
