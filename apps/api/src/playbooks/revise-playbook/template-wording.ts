import { Injectable } from "@nestjs/common";
import {
  type AddressedText,
  type Language,
  languages,
  type MessageKind,
  maskedTemplate,
  type Playbook,
} from "klartext/domain";
import type { FieldFindingDocument } from "../../http/text-finding.ts";
import { type TextsOfFields, WordingCheck } from "../../wording/wording-check.ts";
import { wordingRefused } from "../../wording/wording-refused.ts";

interface TextForCustomers {
  /** JSON pointer into the playbook */
  readonly pointer: string;
  readonly language: Language;
  readonly kind: MessageKind;
  readonly text: string;
}

/** What is only said, and what is promised, is checked as the most general of messages. */
const GENERAL: MessageKind = "status_update";

/** Runs a playbook through the wording check: above all what it tells customers. */
@Injectable()
export class TemplateWording {
  readonly #wording: WordingCheck;

  constructor(wording: WordingCheck) {
    this.#wording = wording;
  }

  /**
   * Gives the warnings, also those about what only staff read.
   * @throws Problem (wording-refused) with everything that was found
   */
  check(playbook: Playbook): FieldFindingDocument[] {
    const findings = textsForCustomers(playbook).flatMap((text) => this.#findingsIn(text));
    if (findings.some(({ severity }) => severity === "refused")) throw wordingRefused(findings);
    return [
      ...findings,
      ...languages.flatMap((language) => this.#wording.internal(textsForStaff(playbook, language))),
    ];
  }

  #findingsIn({ pointer, text, ...kind }: TextForCustomers): FieldFindingDocument[] {
    return this.#wording
      .findingsIn({ ...kind, text: maskedTemplate(text) })
      .map((finding) => ({ ...finding, pointer, match: text.slice(finding.from, finding.to) }));
  }
}

/** By their JSON pointers into the playbook. */
function textsForStaff(
  { title, applies, toDo, toAvoid, checklist, templates }: Playbook,
  language: Language,
): TextsOfFields {
  const listed = Object.entries({ toDo, toAvoid, checklist }).flatMap(([part, entries]) =>
    entries.map((entry, index) => [`/${part}/${index}/${language}`, entry[language]]),
  );
  const titles = templates.map((template, index) => [
    `/templates/${index}/title/${language}`,
    template.title[language],
  ]);
  return {
    [`/title/${language}`]: title[language],
    [`/applies/${language}`]: applies[language],
    ...Object.fromEntries([...listed, ...titles]),
  };
}

function textsForCustomers({ templates, promises }: Playbook): TextForCustomers[] {
  return [
    ...templates.flatMap(({ text, messageKind }, index) =>
      variants(`/templates/${index}/text`, text, messageKind ?? GENERAL),
    ),
    ...promises.flatMap(({ what }, index) =>
      languages.map((language) => ({
        pointer: `/promises/${index}/what/${language}`,
        language,
        kind: GENERAL,
        text: what[language],
      })),
    ),
  ];
}

function variants(pointer: string, { de, en }: AddressedText, kind: MessageKind): TextForCustomers[] {
  return [
    { pointer: `${pointer}/de/formal`, language: "de", kind, text: de.formal },
    { pointer: `${pointer}/de/informal`, language: "de", kind, text: de.informal },
    { pointer: `${pointer}/en`, language: "en", kind, text: en },
  ];
}
