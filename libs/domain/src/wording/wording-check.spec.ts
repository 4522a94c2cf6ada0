import type { TextKind } from "./message-kind.ts";
import { checkWording, type WordingQuestion, wordingCheckerFor } from "./wording-check.ts";

const staffNames = [
  "Thomas Müller",
  "Anna-Lena Schmidt",
  "Jürgen Groß",
  "Koch, Stefan",
  "Mehmet Yılmaz",
  "Dr. Olga von Berg",
];
const check = wordingCheckerFor(staffNames);

const german = (text: string, known: Partial<WordingQuestion> = {}) =>
  check({ language: "de", kind: "status_update", text, ...known }).findings;
const codes = (text: string, known: Partial<WordingQuestion> = {}) =>
  german(text, known).map(({ code }) => code);

it("says where, how bad, why, and what to write instead", () => {
  expect(german("Am Montag war Herr Müller bei Ihnen.")).toEqual([
    {
      code: "names-employee",
      severity: "refused",
      from: 14,
      to: 25,
      match: "Herr Müller",
      why: "„Herr Müller“ nennt jemanden aus unserem Haus. Für Fehler steht die Organisation ein; mit Namen steht nur in der Kontaktzeile, an wen man sich wenden kann.",
      suggestion: "Schreiben Sie „wir“, „uns“ oder „unser Team“ statt „Herr Müller“.",
    },
  ]);
});

it("answers in the language of the text", () => {
  const [finding] = checkWording({
    language: "en",
    kind: "acknowledgement",
    text: "We will write soon.",
    staffNames,
  }).findings;
  expect(finding).toMatchObject({ match: "soon", severity: "refused" });
  expect(finding?.suggestion).toMatch(/^Name a day and time instead of “soon”/);
});

it.each<[TextKind, string]>([
  ["acknowledgement", "refused"],
  ["status_update", "warned"],
  ["advance_notice", "warned"],
])("a vague time in the kind %s is %s", (kind, severity) => {
  expect(german("Wir melden uns in Kürze.", { kind })).toMatchObject([{ code: "vague-time", severity }]);
});

it("suggests a wording that fits the form of the name", () => {
  const suggestions = ["Müllers Rückruf fehlt.", "Müller hat das geprüft."].map(
    (text) => german(text)[0]?.suggestion,
  );
  expect(suggestions).toEqual([
    "Schreiben Sie „unser“ oder „unsere“ statt „Müllers“.",
    "Schreiben Sie „wir haben“ oder „unser Team hat“ statt „Müller hat“.",
  ]);
});

it.each([
  "Frau M. hat angerufen.",
  "Das war T. Müller.",
  "Thomas aus der Technik meldet sich.",
  "Müllers Notiz fehlt.",
  "Thomas' Notiz fehlt.",
  "Anna-Lenas Notiz fehlt.",
  "Das sagte Lena.",
  "HERR MUELLER RUFT AN.",
  "frau schmidt ruft an.",
  "Laut Mueller passt es.",
  "Laut Muller passt es.",
  "Yilmaz hat es geprüft.",
  "YILMAZ hat es geprüft.",
  "Herr Gross hat es geprüft.",
  "Jürgen Gross hat es geprüft.",
  "Groß hat es geprüft.",
  "Koch hat es geprüft.",
  "Das liegt bei Stefan Koch.",
  "Das wurde mit Berg besprochen.",
  "Frau von Berg ruft an.",
  "Müller, Thomas: liegt vor.",
  "Tom hat es geprüft.",
  "Das hat der Müller Tom geprüft.",
  "Th. Müller hat es geprüft.",
  "Hr. M. hat es geprüft.",
  "T. M. hat es geprüft.",
  "Laut S.K. passt es.",
  "Das prüft Thomas\nMüller.",
  "Das prüft Tho\u200bmas.",
  "Das prüft \ufeffMu\u0308ller.",
])("finds the name in %j", (text) => {
  expect(codes(text)).toEqual(["names-employee"]);
});

it.each([
  "Der Koch hat die Leitung geprüft.",
  "Am Berg 3 steht die Anlage.",
  "Die Abweichung ist groß.",
  "Groß Berkel ist beliefert.",
  "Die Müllerstraße ist offen.",
  "Die Müller GmbH liefert.",
  "Die Thomas-Mann-Straße ist offen.",
  "Frau Müller-Lüdenscheidt hat unterschrieben.",
  "Herr K. Müller hat unterschrieben.",
  "Der Müller-Filter ist da.",
  "Das Modell Koch 300 ist da.",
  "Der „Berg“ ist unser Tarif.",
  "Sehr geehrter Herr Müller, danke.",
  "Ihre Kollegin Frau Schmidt hat unterschrieben.",
  "Wir prüfen z. B. die Pumpe und i. d. R. den Filter.",
  "Die T. M. Norm gilt.",
  "Schloss Berg ist geschlossen.",
  "Ihr Paket liegt in unserem Depot Berg.",
])("finds no name of ours in %j", (text) => {
  expect(codes(text)).toEqual([]);
});

describe("the customer's name", () => {
  const customerName = "Müller Logistik AG, Herr Müller";

  it.each([
    "Herr Müller hat unterschrieben.",
    "Die Müller Logistik AG hat bestätigt.",
    "Müllers Anlage läuft.",
  ])("is no finding in %j", (text) => expect(codes(text, { customerName })).toEqual([]));

  it.each([
    "Herr Müller aus unserem Lager hat gepackt.",
    "Unser Herr Müller hat gepackt.",
    "Herr Müller, unser Techniker, hat gepackt.",
    "Frau Müller hat gepackt.",
    "Thomas Müller hat gepackt.",
  ])("is one of ours in %j", (text) => expect(codes(text, { customerName })).toEqual(["names-employee"]));
});

describe("the organization's name", () => {
  const organizationName = "Koch GmbH";

  it.each(["Koch antwortet Ihnen.", "Ihr Team von Koch", "Die Koch GmbH hat geliefert."])(
    "is no finding in %j",
    (text) => expect(codes(text, { organizationName })).toEqual([]),
  );

  it.each([
    "Herr Koch antwortet Ihnen.",
    "Stefan Koch antwortet Ihnen.",
    "Koch aus unserem Lager antwortet.",
  ])("is a colleague's in %j", (text) =>
    expect(codes(text, { organizationName })).toEqual(["names-employee"]),
  );
});

describe("the contact line", () => {
  const contactLine = "Stefan Koch, 0711 5550-123, s.koch@service.example";

  it.each([
    `Ihr Ansprechpartner: ${contactLine}`,
    "Stefan Koch (0711 5550-123) hilft Ihnen.",
    "Ihr Ansprechpartner ist Herr Koch.",
    "Schreiben Sie an s.koch@service.example.",
  ])("may name who to reply to: %j", (text) => expect(codes(text, { contactLine })).toEqual([]));

  it.each(["Stefan Koch hat es vergessen.", "Ihr Ansprechpartner Stefan Koch hat es vergessen."])(
    "excuses no other mention: %j",
    (text) => expect(codes(text, { contactLine })).toEqual(["names-employee"]),
  );

  it("is a finding when it is not the one that was given", () => {
    expect(codes("Ihr Ansprechpartner: Stefan Koch, 0711 5550-123")).toEqual(["names-employee"]);
  });
});

it("warns of names and blame in internal texts, and of nothing else", () => {
  const text =
    "Koch hat es vergessen, unser Lager auch vergessen. Sie haben falsch bedient. Baldmöglichst [Datum].";
  expect(german(text, { kind: "internal" }).map(({ code, severity }) => [code, severity])).toEqual([
    ["names-employee", "warned"],
    ["blames-colleague", "warned"],
  ]);
});

it("asks for a date that is promised, not for one that has been", () => {
  expect(codes("Ihre Nachricht vom 12.10.2026 ist da. Wir melden uns bald.")).toEqual(["vague-time"]);
  expect(codes("Am 12.10.2026 haben wir geliefert. Der Rest folgt bald.")).toEqual(["vague-time"]);
  expect(codes("Der Rest folgt bald, spätestens am 12.10.2026.")).toEqual([]);
});

it("lets a dead end pass only where a next step follows", () => {
  expect(codes("Das wissen wir nicht.")).toEqual(["dead-end"]);
  expect(codes("Das wissen wir nicht. Wir fragen nach.")).toEqual([]);
  expect(codes("Wir fragten nach. Das wissen wir nicht.")).toEqual(["dead-end"]);
});

it("works without a staff directory", () => {
  const { findings } = checkWording({
    language: "de",
    kind: "receipt",
    text: "Herr Müller ruft an.",
    staffNames: [],
  });
  expect(findings).toEqual([]);
});

it("marks the words that a pattern finds, and the whole sentence where only its sum is a reproach", () => {
  const matches = (text: string) => german(text).map(({ code, match }) => [code, match]);
  expect(matches("Leider hat das Lager die falsche Palette verladen.")).toEqual([
    ["blames-colleague", "Lager die falsche Palette verladen"],
  ]);
  expect(matches("Guten Tag. Wer das Gerät im Regen stehen lässt, muss mit Rost rechnen. Danke.")).toEqual([
    ["blames-customer", "Wer das Gerät im Regen stehen lässt, muss mit Rost rechnen"],
  ]);
});

it("lets an outage be told by its name", () => {
  expect(codes("Ausfall der Bestellannahme")).toEqual([]);
  expect(codes("Das war ein Fehler der Auftragsannahme.")).toEqual(["blames-colleague"]);
});

it("takes a long wait for what a customer suffered, not for what they did wrong", () => {
  const english = (text: string) =>
    checkWording({ language: "en", kind: "status_update", text, staffNames: [] }).findings.map(
      ({ code }) => code,
    );
  expect(english("You have waited far too long for this, and I am sorry.")).toEqual([]);
  expect(english("As the carrier lost your parcel, we will send you another one.")).toEqual([
    "blames-colleague",
  ]);
});

it.each([
  [
    "de",
    "Unser Lager hat Ihr Paket vergessen, aber Sie bekommen es bis Freitag, 27. November.",
    "blames-colleague",
  ],
  [
    "de",
    "Hätten Sie früher angerufen, wäre das nicht passiert, wir kommen aber am Donnerstag.",
    "blames-customer",
  ],
  ["de", "Ich bin neu hier, aber Sie bekommen bis Freitag, 27. November, eine Antwort.", "excuse"],
  ["de", "So schlimm ist das nicht, wir tauschen es am Montag, 30. November.", "belittles"],
  ["en", "The technician messed it up, and we will be with you on 24 November at 9 am.", "blames-colleague"],
  ["en", "You gave us the wrong number, but we will transfer the amount by Friday.", "blames-customer"],
  ["en", "I haven't been trained for this, but you will have an answer by 24 November 2026.", "excuse"],
] as const)("is not soothed by a promise in the same sentence (%s): %s", (language, text, code) => {
  const { findings } = checkWording({ language, kind: "status_update", text, staffNames: [] });
  expect(findings.map((finding) => finding.code)).toContain(code);
});
