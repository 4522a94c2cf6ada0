import { languages } from "../language/index.ts";
import { checkWording, messageKinds } from "../wording/index.ts";
import { letterOf, subjectOf, type WrittenMessage } from "./written-message.ts";

const message: WrittenMessage = {
  kind: "status_update",
  language: "de",
  formOfAddress: "formal",
  pointNumber: "OP-2026-0042",
  tellableTitle: null,
  text: "Guten Tag,\n\ndie Rolle kommt am 24.11.",
  corrects: null,
  link: null,
};
const corrects = { version: 1, issuedAt: "2026-08-14T09:00:00.000Z", reason: "Der Tag war falsch." };
const link = "https://hilfe.example/c/token";
const ZONE = "Europe/Berlin";

describe("the subject", () => {
  it("names the point, the kind and what customers may know of it", () => {
    expect(subjectOf(message)).toBe("OP-2026-0042: Zwischenstand");
    expect(subjectOf({ ...message, tellableTitle: "Antriebsrolle" })).toBe(
      "OP-2026-0042: Zwischenstand – Antriebsrolle",
    );
  });

  it("says where the message is a correction", () => {
    expect(subjectOf({ ...message, language: "en", corrects })).toBe(
      "OP-2026-0042: Correction: Status update",
    );
  });
});

describe("the letter", () => {
  it("is the text, word for word", () => expect(letterOf(message, ZONE)).toBe(message.text));

  it("says which message it corrects, and why", () => {
    expect(letterOf({ ...message, corrects }, ZONE)).toBe(
      `Diese Nachricht berichtigt unsere Nachricht vom 14.08.2026, 11:00. Der Tag war falsch.\n\n${message.text}`,
    );
    expect(letterOf({ ...message, kind: "acknowledgement", corrects }, ZONE)).toBe(message.text);
  });

  it("leads to the addressee's own page", () => {
    expect(letterOf({ ...message, link }, ZONE)).toBe(
      `${message.text}\n\nHier finden Sie alle Nachrichten und den Stand:\n${link}\nDer Link ist nur für Sie bestimmt.`,
    );
  });
});

it("finds nothing in our own words, whatever the kind, the language and the form of address", () => {
  for (const kind of messageKinds) {
    for (const language of languages) {
      for (const formOfAddress of ["formal", "informal"] as const) {
        const written = { ...message, kind, language, formOfAddress, link, corrects, text: "2026-11-24" };
        const text = `${subjectOf(written)}\n${letterOf({ ...written, kind: "refusal" }, ZONE)}`;
        expect(checkWording({ kind, language, text, staffNames: [] }).findings).toEqual([]);
      }
    }
  }
});
