import { refusalText } from "../refusal/refusal-text.ts";
import type { AddressedText } from "./playbook.ts";
import { salutation } from "./salutation.ts";
import { fillTemplate, maskedTemplate, placeholdersIn, strangePlaceholders } from "./template-text.ts";

const reader = {
  language: "de",
  formOfAddress: "formal",
  timeZone: "Europe/Berlin",
  now: "2026-11-21T09:00:00Z",
} as const;
const template: AddressedText = {
  de: {
    formal: "{{customer.salutation}}, wir rufen Sie {{promise.due}} an. Es geht um: {{point.matter}}.",
    informal: "{{customer.salutation}}, wir rufen dich {{ promise.due }} an. Es geht um: {{point.matter}}.",
  },
  en: "{{customer.salutation}}, we will call you {{promise.due}}. It is about: {{point.matter}}.",
};
const values = {
  "customer.salutation": "Guten Tag Jana Berger",
  "promise.due": "2026-11-24T11:00:00Z",
  "point.matter": "Ihre Rechnung",
};
const plain = (text: string): AddressedText => ({ de: { formal: text, informal: text }, en: text });

describe("filling a template", () => {
  it("puts the values in their places, times as people say them, in the words for the reader", () => {
    expect(fillTemplate(template, values, reader)).toEqual({
      outcome: "filled",
      text: "Guten Tag Jana Berger, wir rufen Sie am Dienstag, 24. November, bis 12 Uhr an. Es geht um: Ihre Rechnung.",
    });
    expect(fillTemplate(template, values, { ...reader, formOfAddress: "informal" })).toMatchObject({
      text: expect.stringContaining("wir rufen dich am Dienstag, 24. November, bis 12 Uhr an."),
    });
    expect(fillTemplate(template, values, { ...reader, language: "en" })).toMatchObject({
      text: expect.stringContaining("we will call you by 12:00 on Tuesday, 24 November."),
    });
  });

  it("is refused with everything that is still open, in the reader's words", () => {
    const { "customer.salutation": _, ...rest } = values;
    const result = fillTemplate(template, { ...rest, "point.matter": "  " }, reader);
    if (result.outcome !== "refused") throw new Error("It was filled.");
    expect(result.refusal.code).toBe("placeholders-unfilled");
    expect(refusalText(result.refusal, "de")).toContain("Anrede, Worum es geht (Titel für Kunden).");
    expect(refusalText(result.refusal, "en")).toContain(
      "Salutation, What it is about (title for customers).",
    );
  });

  it("reads no value as a template", () => {
    const matter = "{{promise.due}} $& $1";
    expect(fillTemplate(plain("Es geht um {{point.matter}}"), { "point.matter": matter }, reader)).toEqual({
      outcome: "filled",
      text: `Es geht um ${matter}`,
    });
  });

  it.each([
    ["Das Teil kommt.", "{{point.nextStep}}.", "Das Teil kommt."],
    ["Das Teil kommt", "{{point.nextStep}}.", "Das Teil kommt."],
    ["Passt es?", "{{point.nextStep}}.", "Passt es?"],
    ["Das Teil kommt.", "{{point.nextStep}}, sagen wir", "Das Teil kommt, sagen wir"],
    ["Das Teil kommt.", "{{point.nextStep}} Danach", "Das Teil kommt. Danach"],
  ])("ends a sentence once: %j in %j", (value, words, text) => {
    expect(fillTemplate(plain(words), { "point.nextStep": value }, reader)).toEqual({
      outcome: "filled",
      text,
    });
  });

  it("keeps the point in a name", () => {
    const named = { "organization.name": "Berger & Co." };
    expect(fillTemplate(plain("{{organization.name}}, Service"), named, reader)).toMatchObject({
      text: "Berger & Co., Service",
    });
  });

  it("throws for a time that is none", () => {
    expect(() => fillTemplate(template, { ...values, "promise.due": "morgen" }, reader)).toThrow(
      expect.objectContaining({ name: "RangeError" }),
    );
  });
});

it("finds each placeholder once", () => {
  expect(placeholdersIn("{{promise.due}}, {{ promise.what }} und {{promise.due}}")).toEqual([
    "promise.due",
    "promise.what",
  ]);
});

it.each([
  ["{{promise.due}} und {{customer.salutation}}.", []],
  ["{{promise.when}}", ["{{promise.when}}"]],
  ["{{toString}}", ["{{toString}}"]],
  ["{{}}", ["{{}}"]],
  ["{{promise.due}", ["{{", "}"]],
  ["{promise.due}", ["{", "}"]],
])("finds what is no placeholder in %j", (text, strange) => {
  expect(strangePlaceholders(text)).toEqual(strange);
});

it("greets by the whole name, or without one", () => {
  expect(salutation("Jana Berger", "de", "formal")).toBe("Guten Tag Jana Berger");
  expect(salutation("Jana Berger", "de", "informal")).toBe("Hallo Jana Berger");
  expect(salutation("Jana Berger", "en", "formal")).toBe("Dear Jana Berger");
  expect(salutation(null, "de", "formal")).toBe("Guten Tag");
  expect(salutation(null, "en", "formal")).toBe("Hello");
});

it("is masked without moving a word: a day for a time, dots for anything else", () => {
  const template = "{{ point.matter }} ist {{promise.due}} erledigt, {{unknown}}.";
  expect(maskedTemplate(template)).toBe("·················· ist 24.11.2026      erledigt, ···········.");
  expect(maskedTemplate(template)).toHaveLength(template.length);
});
