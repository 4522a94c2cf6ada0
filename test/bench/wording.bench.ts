import { wordingCheckerFor } from "klartext/domain";
import { median, type Print } from "./measuring.ts";

const STAFF = 5_000;
const CHARACTERS = 10_000;
const ROUNDS = 50;
/** Characters of texts that say one thing over and over. */
const LONGEST = 160_000;

const given =
  "Thomas Sabine Anna-Lena Jürgen Mehmet Katarzyna Stefan Petra Michael Julia Frank Nadine Lars Olga Tim".split(
    " ",
  );
const beginnings =
  "Müll Web Schmid Groß Yıl Now Koch Somm Brand König Berg Fuch Peters Schneid Neum Hal Lind Bark Tor Wess".split(
    " ",
  );
const endings = [
  "er",
  "mann",
  "t",
  "en",
  "ke",
  "ow",
  "ich",
  "el",
  "ler",
  "s",
  "ing",
  "hoff",
  "au",
  "a",
  "feld",
  "stein",
  "bach",
];

const messages = {
  de: `Sehr geehrte Frau Hofer, uns ist bei Ihrer Bestellung ein Fehler unterlaufen: Wir haben die falsche Antriebsrolle
geliefert, und Ihre Anlage stand deshalb vier Stunden. Dafür stehen wir ein. Die richtige Rolle ist am 24.11.2026 bis 12 Uhr bei Ihnen;
unser Techniker baut sie ein und prüft auch die Lager. Die Kosten tragen wir. Unsere Buchhaltung schreibt Ihnen den Betrag am 27.11. gut.
Sie haben nichts falsch gemacht. Wir melden uns am 25.11.2026 um 10 Uhr und fragen, ob alles läuft. `,
  en: `Dear Ms Hofer, we made a mistake in your order: we delivered the wrong drive roller, and your line stood still for four
hours. We answer for that. The right roller is with you on 24 November 2026 before noon; our technician fits it and checks the bearings
as well. We bear the costs. Our billing department credits the amount on 27 November. You did nothing wrong. We will call you
on 25 November 2026 at 10 am and ask whether everything runs. `,
} as const;

/** One check of a long text against a large staff directory, whose index is built once, outside of it. */
export function benchWording(print: Print): Promise<void> {
  const staff = Array.from(
    { length: STAFF },
    (_, n) =>
      `${given[n % given.length]} ${beginnings[Math.floor(n / given.length) % beginnings.length]}${endings[Math.floor(n / (given.length * beginnings.length)) % endings.length]}`,
  );
  const began = performance.now();
  const check = wordingCheckerFor(staff);
  const building = performance.now() - began;
  for (const language of ["de", "en"] as const) {
    const message = messages[language];
    const text = message.repeat(Math.ceil(CHARACTERS / message.length)).slice(0, CHARACTERS);
    const once = () => {
      const begin = performance.now();
      check({ language, kind: "acknowledgement", text });
      return performance.now() - begin;
    };
    const first = once();
    const rounds = Array.from({ length: ROUNDS }, once);
    print(
      `${language}  ${CHARACTERS} characters, ${STAFF} names: ${median(rounds).toFixed(1)} ms, the first ${first.toFixed(1)} ms (aim 10 ms)`,
    );
  }
  for (const piece of ["Thomas ", "Lang-", "a@", "unser Techniker hat "]) {
    const timed = (length: number) => {
      const text = piece.repeat(length / piece.length);
      const rounds = Array.from({ length: 5 }, () => {
        const begin = performance.now();
        check({ language: "de", kind: "acknowledgement", text, contactLine: "Thomas" });
        return performance.now() - begin;
      });
      return median(rounds);
    };
    const [half, whole] = [timed(LONGEST / 2), timed(LONGEST)];
    print(
      `${JSON.stringify(piece)} over and over, ${LONGEST} characters: ${whole.toFixed(0)} ms, ${(whole / half).toFixed(1)} times as long as half of them`,
    );
  }
  print(`index of ${STAFF} names built in ${building.toFixed(1)} ms`);
  return Promise.resolve();
}
