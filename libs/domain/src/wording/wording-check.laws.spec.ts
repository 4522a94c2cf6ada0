import fc from "fast-check";
import { languages } from "../language/language.ts";
import { textKinds } from "./message-kind.ts";
import { wordingCheckerFor } from "./wording-check.ts";

const staff = [
  "Thomas Müller",
  "Petra Sommer",
  "Anna-Lena von Groß",
  "Mehmet Yılmaz",
  "O'Neill, Sean",
  "Do",
  "Mark Will",
];
const check = wordingCheckerFor(staff);

/** Words that the rules know, in any order, with marks between them. */
const words = fc
  .array(
    fc.constantFrom(
      ..."Herr Frau M. Müller Thomas' Sommers unser Kollege hat vergessen , Sie haben nicht falsch bedient . ! ? Ihr Fehler wegen der Buchhaltung baldmöglichst [Name] {{x}} XX.XX. 24.11. weil der und ( ) – the technician failed to you your mistake soon I don't know\n\n".split(
        " ",
      ),
    ),
    { maxLength: 60 },
  )
  .map((chosen) => chosen.join(" "));
const texts = fc.oneof(
  words,
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
);
const questions = fc.record({
  language: fc.constantFrom(...languages),
  kind: fc.constantFrom(...textKinds),
  text: texts,
  customerName: fc.option(texts, { nil: undefined }),
  contactLine: fc.option(texts, { nil: undefined }),
});

it("law: answers for any text, and each finding points at its words", () => {
  fc.assert(
    fc.property(questions, (question) => {
      for (const { from, to, match, why, suggestion } of check(question).findings) {
        expect(question.text.slice(from, to)).toBe(match);
        expect(to).toBeGreaterThan(from);
        expect(why).not.toBe("");
        expect(suggestion).not.toBe("");
      }
    }),
    { numRuns: 2000 },
  );
});

it("law: what was asked before changes no answer", () => {
  fc.assert(
    fc.property(questions, questions, (question, other) => {
      const answer = check(question);
      check(other);
      expect(check(question)).toEqual(answer);
    }),
    { numRuns: 500 },
  );
});

it("law: findings stand in text order, and those of one code do not overlap", () => {
  fc.assert(
    fc.property(questions, (question) => {
      const { findings } = check(question);
      for (const [index, finding] of findings.entries()) {
        for (const later of findings.slice(index + 1)) {
          expect(later.from).toBeGreaterThanOrEqual(finding.from);
          if (later.code === finding.code) expect(later.from).toBeGreaterThanOrEqual(finding.to);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

it("law: internal texts are warned of named and blamed colleagues, and of nothing else", () => {
  fc.assert(
    fc.property(questions, (question) => {
      for (const { code, severity } of check({ ...question, kind: "internal" }).findings) {
        expect(["names-employee", "blames-colleague"]).toContain(code);
        expect(severity).toBe("warned");
      }
    }),
    { numRuns: 1000 },
  );
});

const faults = {
  de: [
    "Herr Müller hat die Rolle vertauscht.",
    "Sommers Rückruf blieb aus.",
    "Unser Techniker hat das Teil vergessen.",
    "Ein Fehler unserer Buchhaltung war der Grund.",
    "Sie haben die Anlage falsch bedient.",
    "Das war Ihr Fehler.",
  ],
  en: [
    "Mr Müller swapped the rollers.",
    "Thomas from the warehouse packed it.",
    "Our technician forgot the part.",
    "It was our supplier's mistake.",
    "You entered the wrong number.",
    "That was your mistake.",
  ],
} as const;
const cleanSentences = {
  de: [
    "Wir liefern am 24.11.2026.",
    "Das ist nicht schön, und es tut uns leid.",
    "Sie haben nichts falsch gemacht!",
    "Ist die Anlage wieder in Betrieb?",
  ],
  en: [
    "We deliver on 24 November 2026.",
    "This is not what we promised, and we are sorry.",
    "You did nothing wrong!",
    "Is the line running again?",
  ],
} as const;

it("law: no clean sentence before or after takes a finding of names or blame away", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...languages).chain((language) =>
        fc.record({
          language: fc.constant(language),
          fault: fc.constantFrom(...faults[language]),
          before: fc.array(fc.constantFrom(...cleanSentences[language]), { maxLength: 3 }),
          after: fc.array(fc.constantFrom(...cleanSentences[language]), { maxLength: 3 }),
        }),
      ),
      ({ language, fault, before, after }) => {
        const codes = (text: string) =>
          check({ language, kind: "acknowledgement", text }).findings.map(({ code }) => code);
        expect(codes(fault)).toHaveLength(1);
        expect(codes([...before, fault, ...after].join(" "))).toEqual(codes(fault));
      },
    ),
    { numRuns: 500 },
  );
});

/** Long runs of what the rules begin with: where the effort grew exponentially, the test's own limit would end it. */
it.each([
  ["unser Techniker "],
  ["Sie haben nicht "],
  ["hätten Sie "],
  ["Thomas "],
  ["Herr T. "],
  ["a."],
  ["a@"],
  ["[x"],
  ["{{"],
  ["<<a"],
  ["_"],
  ["24.11."],
  ["unser Lager , der "],
  ["Müller & "],
  ["'"],
  ["Geehrte "],
])("comes to an end for %j twenty thousand characters long", (piece) => {
  const text = piece.repeat(Math.ceil(20_000 / piece.length));
  for (const language of languages) {
    const { findings } = check({ language, kind: "status_update", text, contactLine: "Thomas" });
    for (const { from, to, match } of findings) expect(text.slice(from, to)).toBe(match);
  }
});
