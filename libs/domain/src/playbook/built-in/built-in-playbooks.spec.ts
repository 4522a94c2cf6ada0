import { type FormOfAddress, formsOfAddress } from "../../customer/customer.events.ts";
import { type Language, languages } from "../../language/language.ts";
import { wordingCheckerFor } from "../../wording/wording-check.ts";
import { checkPlaybook } from "../check-playbook.ts";
import { type PlaceholderName, type PlaceholderValues, placeholders } from "../placeholder.ts";
import { type PlaybookTemplate, playbookSituations } from "../playbook.ts";
import { fillTemplate, placeholdersIn } from "../template-text.ts";
import { builtInPlaybooks } from "./built-in-playbooks.ts";

const officialese =
  /hiermit|diesbezüglich|bezugnehmend|Unannehmlichkeiten|seitens|zwecks|mittels|in Bearbeitung|hereby|regarding|inconvenience|kindly|pursuant/i;
const checkWording = wordingCheckerFor([]);

const readers = [
  { language: "de", formOfAddress: "formal" },
  { language: "de", formOfAddress: "informal" },
  { language: "en", formOfAddress: "formal" },
] as const;

function examples(language: Language): PlaceholderValues {
  const entries = Object.entries(placeholders).map(([name, { example }]) => [name, example[language]]);
  return Object.fromEntries(entries) as PlaceholderValues;
}

function filled(template: PlaybookTemplate, language: Language, formOfAddress: FormOfAddress): string {
  const reader = { language, formOfAddress, timeZone: "Europe/Berlin", now: "2026-11-21T09:00:00Z" };
  const result = fillTemplate(template.text, examples(language), reader);
  if (result.outcome === "refused") throw new Error(`${template.id}: ${JSON.stringify(result.refusal)}`);
  return result.text;
}

describe.each(playbookSituations)("the playbook for %s", (situation) => {
  const playbook = builtInPlaybooks[situation];
  const { templates } = playbook;
  const said = readers.flatMap(({ language, formOfAddress }) =>
    templates.map((template) => filled(template, language, formOfAddress)),
  );

  it("would be accepted from an organization", () => expect(checkPlaybook(playbook)).toEqual([]));

  it("has words for the phone and words to write", () => {
    expect(new Set(templates.map(({ medium }) => medium))).toEqual(new Set(["spoken", "written"]));
  });

  it("leaves nothing open once it is filled, and ends each sentence once", () => {
    for (const text of said) {
      expect(text).not.toMatch(/[{}[\]]|undefined|null|\d{4}-\d\d-\d\dT/);
      expect(text).not.toMatch(/[.!?:,][.,:;]| {2}| [.,:;]/);
    }
  });

  it("says nothing that the wording check would find, and no officialese", () => {
    for (const { language, formOfAddress } of readers) {
      for (const template of templates) {
        const text = filled(template, language, formOfAddress);
        const kind = template.messageKind ?? "status_update";
        expect({ text, ...checkWording({ language, kind, text }) }).toEqual({ text, findings: [] });
        expect(text).not.toMatch(officialese);
      }
    }
  });

  it("tells staff what to do without blaming anybody", () => {
    for (const line of [...playbook.toDo, ...playbook.checklist]) {
      for (const language of ["de", "en"] as const) {
        const text = line[language];
        expect({ text, ...checkWording({ language, kind: "internal", text }) }).toEqual({
          text,
          findings: [],
        });
      }
    }
  });

  it("keeps Sie and du apart", () => {
    for (const template of templates) {
      expect(filled(template, "de", "formal")).not.toMatch(/\b(du|dich|dir|dein\w*)\b/i);
      expect(filled(template, "de", "informal")).not.toMatch(/\b(Sie|Ihr\w*|Ihnen)\b/);
    }
  });

  it("signs whatever is written with the organization's name and whom to reply to", () => {
    for (const { medium, text } of templates) {
      const signature = ["customer.salutation", "contact.line", "organization.name"];
      if (medium === "written") expect(placeholdersIn(text.en)).toEqual(expect.arrayContaining(signature));
      else expect(placeholdersIn(text.en)).not.toContain("contact.line");
    }
  });

  it("has a template that tells the customer of each promise that is always made", () => {
    const told = templates.flatMap(({ promise, text }) =>
      placeholdersIn(text.en).includes("promise.due") ? [promise] : [],
    );
    const always = playbook.promises.filter(({ optional }) => !optional).map(({ id }) => id);
    expect(told).toEqual(expect.arrayContaining(always));
  });

  it("speaks to staff without addressing anybody", () => {
    const { title, applies, toDo, toAvoid, checklist } = playbook;
    for (const { de, en } of [title, applies, ...toDo, ...toAvoid, ...checklist]) {
      expect(de.replaceAll(/„[^“]*“/g, "")).not.toMatch(/\b(Sie|Ihnen|Ihre?n?|du|dich|dir|deine?)\b/);
      expect(en.trim()).not.toBe("");
    }
  });
});

it("uses placeholders from every source, in both languages, with words for each", () => {
  const used = new Set(
    playbookSituations.flatMap((situation) =>
      builtInPlaybooks[situation].templates.flatMap(({ text }) => placeholdersIn(text.en)),
    ),
  );
  const unused = (Object.keys(placeholders) as PlaceholderName[]).filter((name) => !used.has(name));
  expect(unused).toEqual(["customer.name", "promise.what"]);
  for (const { label, example } of Object.values(placeholders)) {
    for (const language of languages) expect([label[language], example[language]]).not.toContain("");
  }
});

it("knows every form of address", () => {
  expect(new Set(readers.map(({ formOfAddress }) => formOfAddress))).toEqual(new Set(formsOfAddress));
});
