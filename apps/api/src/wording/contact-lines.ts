import { Injectable } from "@nestjs/common";
import { type Finding, type Language, languages } from "klartext/domain";
import type { FieldFindingDocument } from "../http/text-finding.ts";
import { WordingCheck } from "./wording-check.ts";
import { wordingRefused } from "./wording-refused.ts";

const somebody: Readonly<Record<Language, string>> = { de: "unser Kollege", en: "our colleague" };

/**
 * The contact line is the one place where customers read an employee's name (principle 1). So it is read as if anybody
 * stood there: what would be said of a colleague must not be said of the one who is named either.
 */
@Injectable()
export class ContactLines {
  readonly #wording: WordingCheck;

  constructor(wording: WordingCheck) {
    this.#wording = wording;
  }

  /** Gives the warnings. @throws Problem (wording-refused) */
  check(pointer: string, contactLine: string | null | undefined): FieldFindingDocument[] {
    if (!contactLine) return [];
    const findings = new Map<string, Finding>();
    for (const language of languages) {
      for (const finding of this.#findingsIn(contactLine, language)) {
        if (!findings.has(finding.code)) findings.set(finding.code, finding);
      }
    }
    const documents = [...findings.values()].map((finding) => ({ pointer, ...finding }));
    if (documents.some(({ severity }) => severity === "refused")) throw wordingRefused(documents);
    return documents;
  }

  /** What is found because of somebody's name concerns the whole line. */
  #findingsIn(contactLine: string, language: Language): Finding[] {
    const read = (text: string) =>
      this.#wording.findingsIn({ language, kind: "receipt", text, contactLine: "" });
    const asWritten = read(contactLine);
    const names = asWritten.filter(isName);
    const ofAnybody = names.reduceRight(
      (line, { from, to }) => line.slice(0, from) + somebody[language] + line.slice(to),
      contactLine,
    );
    const whole = { from: 0, to: contactLine.length, match: contactLine };
    const ofNames = names.length === 0 ? [] : read(ofAnybody).map((finding) => ({ ...finding, ...whole }));
    return [...asWritten, ...ofNames].filter((finding) => !isName(finding));
  }
}

function isName({ code }: Finding): boolean {
  return code === "names-employee";
}
