import { type FormOfAddress, formsOfAddress } from "../customer/customer.events.ts";
import { type Language, languages } from "../language/language.ts";
import { pointKinds, pointStates } from "../taxonomy/index.ts";
import { checkWording } from "../wording/index.ts";
import type { StatusFacts } from "./status-facts.ts";
import { statusSentence } from "./status-sentence.ts";
import { firstAnswerInWords, newDateInWords } from "./usual-promises.ts";

const NOW = "2026-11-20T12:00:00Z";

const nothing: StatusFacts = {
  pointId: "p",
  contactPersonId: null,
  number: "OP-2026-0042",
  joinedNumbers: [],
  oldNumber: null,
  kind: "complaint",
  title: null,
  description: null,
  nextStep: null,
  product: null,
  state: "open",
  noticedAt: "2026-11-14T08:00:00Z",
  waitsForCustomer: false,
  finishedOn: null,
  finishedBeforeKlartext: false,
  goesOnElsewhere: false,
  solutionNoticeAt: null,
  solutionConfirmed: false,
  promises: [],
  told: [],
  actionRunning: false,
};

const promise = { promiseId: "z", keptAt: null, replacedAt: null, what: null };
const running = { ...promise, dueAt: "2026-11-24T11:00:00Z" };
const missed = { ...promise, dueAt: "2026-11-19T15:00:00Z" };
const kept = { ...missed, keptAt: "2026-11-19T14:45:00Z" };
const keptLate = { ...missed, keptAt: "2026-11-20T08:00:00Z" };
const replacedInTime = { ...missed, replacedAt: "2026-11-19T10:00:00Z" };
const replacedLate = { ...missed, replacedAt: "2026-11-19T16:00:00Z" };
const titled = { title: "Pumpe undicht" };

function said(
  facts: Partial<StatusFacts>,
  language: Language = "de",
  formOfAddress: FormOfAddress = "formal",
) {
  return statusSentence(
    { ...nothing, ...facts },
    { language, formOfAddress, timeZone: "Europe/Berlin", now: NOW },
  );
}

/** German to those with Sie and du, and English. */
type Example = readonly [
  when: string,
  facts: Partial<StatusFacts>,
  formal: string,
  informal: string,
  english: string,
];

const states: readonly Example[] = [
  [
    "open, and nothing tellable but kind and date",
    {},
    "Ihre Beschwerde vom 14. November ist bei uns aufgenommen.",
    "Deine Beschwerde vom 14. November ist bei uns aufgenommen.",
    "Your complaint of 14 November is on record with us.",
  ],
  [
    "an incident of last year, with its product",
    { kind: "incident", product: "Palettierer 500", noticedAt: "2025-12-30T08:00:00Z" },
    "Der Vorfall vom 30. Dezember 2025 beim Produkt „Palettierer 500“ ist bei uns aufgenommen.",
    "Der Vorfall vom 30. Dezember 2025 beim Produkt „Palettierer 500“ ist bei uns aufgenommen.",
    "The incident of 30 December 2025 with the product “Palettierer 500” is on record with us.",
  ],
  [
    "an escalation in progress, whose title was erased",
    {
      kind: "escalation",
      title: { erasedOn: "2026-11-18" },
      product: "Scanner",
      state: "in_progress",
    },
    "Wir kümmern uns gerade um Ihr dringendes Anliegen vom 14. November zum Produkt „Scanner“.",
    "Wir kümmern uns gerade um dein dringendes Anliegen vom 14. November zum Produkt „Scanner“.",
    "We are working on your urgent matter of 14 November about the product “Scanner”.",
  ],
  [
    "in progress, with a tellable title",
    { ...titled, state: "in_progress" },
    "Wir kümmern uns gerade um Ihr Anliegen „Pumpe undicht“.",
    "Wir kümmern uns gerade um dein Anliegen „Pumpe undicht“.",
    "We are working on your matter “Pumpe undicht”.",
  ],
  [
    "waiting for a supplier or another team, which is not said",
    { ...titled, state: "waiting" },
    "Bei Ihrem Anliegen „Pumpe undicht“ fehlt uns noch etwas, bevor wir weiterarbeiten können; wir bleiben dran.",
    "Bei deinem Anliegen „Pumpe undicht“ fehlt uns noch etwas, bevor wir weiterarbeiten können; wir bleiben dran.",
    "There is still something we need before we can carry on with your matter “Pumpe undicht”; we are following it up.",
  ],
  [
    "waiting for the customer",
    { kind: "escalation", state: "waiting", waitsForCustomer: true },
    "Damit es bei Ihrem dringenden Anliegen vom 14. November weitergeht, brauchen wir noch etwas von Ihnen. Wollen wir das jetzt zusammen klären?",
    "Damit es bei deinem dringenden Anliegen vom 14. November weitergeht, brauchen wir noch etwas von dir. Wollen wir das jetzt zusammen klären?",
    "To carry on with your urgent matter of 14 November, we still need something from you. Shall we go through it together now?",
  ],
  [
    "solved",
    { kind: "incident", state: "solved" },
    "Der Vorfall vom 14. November ist aus unserer Sicht gelöst.",
    "Der Vorfall vom 14. November ist aus unserer Sicht gelöst.",
    "As we see it, the incident of 14 November is solved.",
  ],
  [
    "verified",
    { state: "verified" },
    "Ihre Beschwerde vom 14. November ist gelöst, und wir haben die Lösung geprüft.",
    "Deine Beschwerde vom 14. November ist gelöst, und wir haben die Lösung geprüft.",
    "Your complaint of 14 November is solved, and we have checked the solution.",
  ],
  [
    "confirmed by the customer",
    { ...titled, state: "verified", solutionConfirmed: true },
    "Ihr Anliegen „Pumpe undicht“ ist gelöst; das haben Sie uns bestätigt. Vielen Dank dafür.",
    "Dein Anliegen „Pumpe undicht“ ist gelöst; das hast du uns bestätigt. Vielen Dank dafür.",
    "Your matter “Pumpe undicht” is solved, as you have confirmed. Thank you for that.",
  ],
  [
    "closed",
    { kind: "incident", state: "closed", finishedOn: "2026-11-18" },
    "Den Vorfall vom 14. November haben wir am Mittwoch, 18. November 2026, abgeschlossen. Wenn noch etwas offen ist, nehmen wir die Sache gern wieder auf.",
    "Den Vorfall vom 14. November haben wir am Mittwoch, 18. November 2026, abgeschlossen. Wenn noch etwas offen ist, nehmen wir die Sache gern wieder auf.",
    "We closed the incident of 14 November on Wednesday, 18 November 2026. If anything is still open, we will gladly take it up again.",
  ],
  [
    "closed before Klartext",
    { ...titled, state: "closed", finishedOn: "2026-11-18", finishedBeforeKlartext: true },
    "Ihr Anliegen „Pumpe undicht“ ist nach unseren früheren Unterlagen abgeschlossen. Wenn noch etwas offen ist, nehmen wir die Sache gern wieder auf.",
    "Dein Anliegen „Pumpe undicht“ ist nach unseren früheren Unterlagen abgeschlossen. Wenn noch etwas offen ist, nehmen wir die Sache gern wieder auf.",
    "According to our earlier records, your matter “Pumpe undicht” is closed. If anything is still open, we will gladly take it up again.",
  ],
  [
    "dropped",
    { state: "dropped", finishedOn: "2026-11-18" },
    "Die Arbeit an Ihrer Beschwerde vom 14. November haben wir am Mittwoch, 18. November 2026, beendet. Gern sagen wir Ihnen, warum, und nehmen die Sache wieder auf, wenn Sie das möchten.",
    "Die Arbeit an deiner Beschwerde vom 14. November haben wir am Mittwoch, 18. November 2026, beendet. Gern sagen wir dir, warum, und nehmen die Sache wieder auf, wenn du das möchtest.",
    "We ended our work on your complaint of 14 November on Wednesday, 18 November 2026. We will gladly tell you why, and take it up again if you wish.",
  ],
  [
    "dropped before Klartext",
    { state: "dropped", finishedOn: "2026-11-18", finishedBeforeKlartext: true },
    "Die Arbeit an Ihrer Beschwerde vom 14. November ist nach unseren früheren Unterlagen beendet. Wenn Sie das möchten, nehmen wir die Sache gern wieder auf.",
    "Die Arbeit an deiner Beschwerde vom 14. November ist nach unseren früheren Unterlagen beendet. Wenn du das möchtest, nehmen wir die Sache gern wieder auf.",
    "According to our earlier records, work on your complaint of 14 November has ended. If you wish, we will gladly take it up again.",
  ],
  [
    "a duplicate of a point that the customer does not stand on",
    { ...titled, state: "dropped", finishedOn: "2026-11-18", goesOnElsewhere: true },
    "Ihr Anliegen „Pumpe undicht“ führen wir zusammen mit einem anderen Eintrag weiter.",
    "Dein Anliegen „Pumpe undicht“ führen wir zusammen mit einem anderen Eintrag weiter.",
    "We are handling your matter “Pumpe undicht” together with another entry of ours.",
  ],
];

const callBack = { words: "Rückruf mit dem Ergebnis.", language: "de" } as const;
const firstAnswer = { words: firstAnswerInWords({ language: "de" }), language: "de" } as const;
const newDate = { words: newDateInWords({ language: "de" }), language: "de" } as const;
const inWork = { ...titled, state: "in_progress" } as const;

/** What follows the state. */
const continuations: readonly Example[] = [
  [
    "nothing promised",
    inWork,
    "Einen Termin für den nächsten Schritt haben wir noch nicht.",
    "Einen Termin für den nächsten Schritt haben wir noch nicht.",
    "We do not have a date for the next step yet.",
  ],
  [
    "next step and promise",
    { ...inWork, nextStep: "Wir tauschen die Dichtung", promises: [running] },
    "Der nächste Schritt: Wir tauschen die Dichtung. Unsere Zusage an Sie lösen wir bis Dienstag, 24. November, 12 Uhr ein.",
    "Der nächste Schritt: Wir tauschen die Dichtung. Unsere Zusage an dich lösen wir bis Dienstag, 24. November, 12 Uhr ein.",
    "The next step: Wir tauschen die Dichtung. We will keep our promise to you by 12:00 on Tuesday, 24 November.",
  ],
  [
    "a promise in the words of the message that made it",
    { ...inWork, promises: [{ ...running, what: callBack }] },
    "Rückruf mit dem Ergebnis – das haben wir Ihnen bis Dienstag, 24. November, 12 Uhr zugesagt.",
    "Rückruf mit dem Ergebnis – das haben wir dir bis Dienstag, 24. November, 12 Uhr zugesagt.",
    "We will keep our promise to you by 12:00 on Tuesday, 24 November.",
  ],
  [
    "a first answer, as receipts promise it",
    { ...inWork, promises: [{ ...running, what: firstAnswer }] },
    "Bis Dienstag, 24. November, 12 Uhr bekommen Sie von uns eine erste Antwort.",
    "Bis Dienstag, 24. November, 12 Uhr bekommst du von uns eine erste Antwort.",
    "You will have a first answer from us by 12:00 on Tuesday, 24 November.",
  ],
  [
    "a new date, as notices of a delay promise it",
    { ...inWork, promises: [{ ...running, what: newDate }] },
    "Als neuen Termin haben wir Ihnen Dienstag, 24. November, 12 Uhr zugesagt.",
    "Als neuen Termin haben wir dir Dienstag, 24. November, 12 Uhr zugesagt.",
    "The new date that we have promised you is 12:00 on Tuesday, 24 November.",
  ],
  [
    "a promise missed, in the words of the message that made it",
    { ...inWork, promises: [{ ...missed, what: callBack }, running] },
    "Rückruf mit dem Ergebnis – diese Zusage für Donnerstag, 19. November, 16 Uhr haben wir nicht eingehalten. Dafür bitten wir Sie um Entschuldigung. Unsere Zusage an Sie lösen wir bis Dienstag, 24. November, 12 Uhr ein.",
    "Rückruf mit dem Ergebnis – diese Zusage für Donnerstag, 19. November, 16 Uhr haben wir nicht eingehalten. Dafür bitten wir dich um Entschuldigung. Unsere Zusage an dich lösen wir bis Dienstag, 24. November, 12 Uhr ein.",
    "We did not keep our promise to you, which was due by 16:00 on Thursday, 19 November. We apologise for that. We will keep our promise to you by 12:00 on Tuesday, 24 November.",
  ],
  [
    "a first answer that did not come",
    { ...inWork, promises: [{ ...missed, what: firstAnswer }] },
    "Unsere Zusage, Ihnen bis Donnerstag, 19. November, 16 Uhr eine erste Antwort zu geben, haben wir nicht eingehalten. Dafür bitten wir Sie um Entschuldigung. Einen neuen Termin haben wir noch nicht.",
    "Unsere Zusage, dir bis Donnerstag, 19. November, 16 Uhr eine erste Antwort zu geben, haben wir nicht eingehalten. Dafür bitten wir dich um Entschuldigung. Einen neuen Termin haben wir noch nicht.",
    "We did not keep our promise to give you a first answer by 16:00 on Thursday, 19 November. We apologise for that. We do not have a new date yet.",
  ],
  [
    "a promise missed, and no new one",
    { ...inWork, promises: [missed] },
    "Unsere Zusage für Donnerstag, 19. November, 16 Uhr haben wir nicht eingehalten. Dafür bitten wir Sie um Entschuldigung. Einen neuen Termin haben wir noch nicht.",
    "Unsere Zusage für Donnerstag, 19. November, 16 Uhr haben wir nicht eingehalten. Dafür bitten wir dich um Entschuldigung. Einen neuen Termin haben wir noch nicht.",
    "We did not keep our promise to you, which was due by 16:00 on Thursday, 19 November. We apologise for that. We do not have a new date yet.",
  ],
  [
    "a promise replaced too late",
    { ...inWork, promises: [replacedLate, running] },
    "Unsere Zusage für Donnerstag, 19. November, 16 Uhr haben wir nicht eingehalten. Dafür bitten wir Sie um Entschuldigung. Unsere Zusage an Sie lösen wir bis Dienstag, 24. November, 12 Uhr ein.",
    "Unsere Zusage für Donnerstag, 19. November, 16 Uhr haben wir nicht eingehalten. Dafür bitten wir dich um Entschuldigung. Unsere Zusage an dich lösen wir bis Dienstag, 24. November, 12 Uhr ein.",
    "We did not keep our promise to you, which was due by 16:00 on Thursday, 19 November. We apologise for that. We will keep our promise to you by 12:00 on Tuesday, 24 November.",
  ],
  [
    "a promise replaced in time, of which there is nothing to say",
    { ...inWork, promises: [replacedInTime, running] },
    "Unsere Zusage an Sie lösen wir bis Dienstag, 24. November, 12 Uhr ein.",
    "Unsere Zusage an dich lösen wir bis Dienstag, 24. November, 12 Uhr ein.",
    "We will keep our promise to you by 12:00 on Tuesday, 24 November.",
  ],
  [
    "a promise kept",
    { ...inWork, promises: [kept] },
    "Unsere letzte Zusage haben wir am Donnerstag, 19. November, um 15:45 Uhr eingelöst. Einen neuen Termin haben wir noch nicht.",
    "Unsere letzte Zusage haben wir am Donnerstag, 19. November, um 15:45 Uhr eingelöst. Einen neuen Termin haben wir noch nicht.",
    "We kept our last promise to you at 15:45 on Thursday, 19 November. We do not have a new date yet.",
  ],
  [
    "a promise kept too late",
    { ...inWork, promises: [keptLate, running] },
    "Unsere letzte Zusage haben wir erst am Freitag, 20. November, um 9 Uhr eingelöst, später als zugesagt. Dafür bitten wir Sie um Entschuldigung. Unsere Zusage an Sie lösen wir bis Dienstag, 24. November, 12 Uhr ein.",
    "Unsere letzte Zusage haben wir erst am Freitag, 20. November, um 9 Uhr eingelöst, später als zugesagt. Dafür bitten wir dich um Entschuldigung. Unsere Zusage an dich lösen wir bis Dienstag, 24. November, 12 Uhr ein.",
    "We kept our last promise only at 9:00 on Friday, 20 November, later than we had promised. We apologise for that. We will keep our promise to you by 12:00 on Tuesday, 24 November.",
  ],
  [
    "solved, told so, and something changed on our side",
    { state: "solved", solutionNoticeAt: "2026-11-19T09:00:00Z", actionRunning: true },
    "Das haben wir Ihnen am Donnerstag, 19. November 2026, mitgeteilt. Damit das nicht wieder vorkommt, ändern wir gerade etwas bei uns. Ist für Sie damit alles in Ordnung?",
    "Das haben wir dir am Donnerstag, 19. November 2026, mitgeteilt. Damit das nicht wieder vorkommt, ändern wir gerade etwas bei uns. Ist für dich damit alles in Ordnung?",
    "We told you so on Thursday, 19 November 2026. So that it does not happen again, we are changing something on our side. Is everything all right for you now?",
  ],
  [
    "closed while a promise is still owed",
    { state: "closed", finishedOn: "2026-11-20", promises: [missed] },
    "Unsere Zusage für Donnerstag, 19. November, 16 Uhr haben wir nicht eingehalten. Dafür bitten wir Sie um Entschuldigung.",
    "Unsere Zusage für Donnerstag, 19. November, 16 Uhr haben wir nicht eingehalten. Dafür bitten wir dich um Entschuldigung.",
    "We did not keep our promise to you, which was due by 16:00 on Thursday, 19 November. We apologise for that.",
  ],
];

it.each(states)("says where a point stands: %s", (_, facts, formal, informal, english) => {
  const state = (language: Language, formOfAddress: FormOfAddress) =>
    said(facts, language, formOfAddress).sentences[0]?.text;
  expect(state("de", "formal")).toBe(formal);
  expect(state("de", "informal")).toBe(informal);
  for (const form of formsOfAddress) expect(state("en", form)).toBe(english);
});

it.each(continuations)(
  "says what came of it and what comes next: %s",
  (_, facts, formal, informal, english) => {
    const rest = (language: Language, formOfAddress: FormOfAddress) => {
      const [, ...further] = said(facts, language, formOfAddress).sentences;
      return further.map(({ text }) => text).join(" ");
    };
    expect(rest("de", "formal")).toBe(formal);
    expect(rest("de", "informal")).toBe(informal);
    for (const form of formsOfAddress) expect(rest("en", form)).toBe(english);
  },
);

it("shows for each sentence what it was built from", () => {
  const { text, sentences } = said({ ...inWork, nextStep: "Neue Dichtung", promises: [running] });
  expect(text).toBe(sentences.map((sentence) => sentence.text).join(" "));
  expect(sentences.map(({ basis }) => basis)).toEqual([
    [
      { fact: "title", value: "Pumpe undicht" },
      { fact: "state", value: "in_progress" },
    ],
    [{ fact: "nextStep", value: "Neue Dichtung" }],
    [{ fact: "promises", value: "due 2026-11-24T11:00:00Z" }],
  ]);
});

it("rests each sentence on facts, be it that there is none", () => {
  const withoutPromise = said({ ...titled, state: "in_progress" }).sentences;
  expect(withoutPromise.at(-1)).toEqual({
    text: "Einen Termin für den nächsten Schritt haben wir noch nicht.",
    basis: [{ fact: "promises", value: "none" }],
  });
  for (const state of pointStates)
    for (const promises of [[], [running], [missed], [kept], [replacedInTime]])
      for (const { text, basis } of said({ state, promises, actionRunning: true }).sentences)
        expect({ text, facts: basis.length }).not.toEqual({ text, facts: 0 });
});

it("names the year of what is due in another one", () => {
  const promises = [{ ...running, dueAt: "2027-01-05T11:00:00Z" }];
  expect(said({ ...titled, state: "in_progress", promises }).text).toContain(
    "Dienstag, 5. Januar 2027, 12 Uhr",
  );
});

it("may be said as the wording check goes, whatever the facts", () => {
  const all: Partial<StatusFacts>[] = [...states, ...continuations].map(([, facts]) => facts);
  for (const kind of pointKinds)
    for (const state of pointStates) all.push({ kind, state, product: "Scanner" });
  for (const language of languages) {
    for (const formOfAddress of formsOfAddress) {
      for (const facts of all) {
        const { text } = said(facts, language, formOfAddress);
        const { findings } = checkWording({
          language,
          kind: "status_update",
          text,
          staffNames: ["Thomas Müller"],
        });
        expect({ text, findings }).toEqual({ text, findings: [] });
      }
    }
  }
});

it("asks those who read it to write, where it waits for them", () => {
  const waiting: StatusFacts = { ...nothing, ...titled, state: "waiting", waitsForCustomer: true };
  const texts = (["formal", "informal"] as const).map((formOfAddress) => {
    const to = {
      language: "de",
      formOfAddress,
      timeZone: "Europe/Berlin",
      now: NOW,
      inWriting: true,
    } as const;
    return statusSentence(waiting, to).sentences[0]?.text;
  });
  expect(texts).toEqual([
    "Damit es bei Ihrem Anliegen „Pumpe undicht“ weitergeht, brauchen wir noch etwas von Ihnen. Bitte schreiben Sie uns dazu.",
    "Damit es bei deinem Anliegen „Pumpe undicht“ weitergeht, brauchen wir noch etwas von dir. Bitte schreib uns dazu.",
  ]);
});

describe("what was promised", () => {
  const what = { words: "Lieferung der Rolle", language: "de" } as const;

  it("is told in the words of the message that promised it, be they a sentence", () => {
    const sentence = { ...what, words: "Wir liefern die Rolle." };
    const { text, sentences } = said({ ...inWork, promises: [{ ...running, what: sentence }] });
    expect(text).toContain(
      "Wir liefern die Rolle – das haben wir Ihnen bis Dienstag, 24. November, 12 Uhr zugesagt.",
    );
    expect(sentences.at(-1)?.basis).toEqual([
      { fact: "promises", value: "due 2026-11-24T11:00:00Z" },
      { fact: "promises", value: "Wir liefern die Rolle." },
    ]);
    const english = { words: "delivery of the roller", language: "en" } as const;
    expect(said({ ...inWork, promises: [{ ...missed, what: english }] }, "en").text).toContain(
      "Delivery of the roller – we promised you that by 16:00 on Thursday, 19 November, and did not keep our promise.",
    );
    expect(said({ ...inWork, promises: [{ ...running, what: english }] }, "en").text).toContain(
      "Delivery of the roller – that is what we have promised you by 12:00 on Tuesday, 24 November.",
    );
  });

  it("leaves out words that speak to the reader in the other form of address", () => {
    const words = "Am Dienstag bauen wir sie bei Ihnen ein";
    const facts = { ...inWork, nextStep: `${words}.`, promises: [{ ...running, what: { ...what, words } }] };
    expect(said(facts).text).toContain(`Der nächste Schritt: ${words}. ${words} – das haben wir Ihnen`);
    expect(said(facts, "de", "informal").text).toBe(
      "Wir kümmern uns gerade um dein Anliegen „Pumpe undicht“. Unsere Zusage an dich lösen wir bis Dienstag, 24. November, 12 Uhr ein.",
    );
  });

  it.each([
    [
      "next_message",
      "de",
      "Bis Dienstag, 24. November, 12 Uhr bekommen Sie von uns die nächste Nachricht.",
      "Unsere Zusage, Ihnen bis Donnerstag, 19. November, 16 Uhr die nächste Nachricht zu schicken,",
    ],
    [
      "next_message",
      "en",
      "You will have the next message from us by 12:00 on Tuesday, 24 November.",
      "We did not keep our promise to send you the next message by 16:00 on Thursday, 19 November.",
    ],
    [
      "put_right",
      "de",
      "Wir haben Ihnen zugesagt, die Störung bis Dienstag, 24. November, 12 Uhr zu beheben.",
      "Unsere Zusage, die Störung bis Donnerstag, 19. November, 16 Uhr zu beheben, haben wir nicht eingehalten.",
    ],
    [
      "put_right",
      "en",
      "We have promised you to put the disruption right by 12:00 on Tuesday, 24 November.",
      "We did not keep our promise to put the disruption right by 16:00 on Thursday, 19 November.",
    ],
  ] as const)("says of an emergency what it promises everybody: %s, %s", (about, language, runs, ranOut) => {
    expect(said({ ...inWork, promises: [{ ...running, about }] }, language).text).toContain(runs);
    const { text } = said({ ...inWork, promises: [{ ...missed, about }] }, language);
    expect(text).toContain(ranOut);
    for (const words of [runs, text]) {
      const told = { language, kind: "status_update", text: words, staffNames: [] } as const;
      expect(checkWording(told).findings).toEqual([]);
    }
  });

  it("is left out in another language than that of the message, and once it was erased", () => {
    expect(said({ ...inWork, promises: [{ ...running, what }] }, "en").text).not.toContain("Rolle");
    const erased = { ...what, words: { erasedOn: "2026-11-20" } };
    expect(said({ ...inWork, promises: [{ ...running, what: erased }] }).text).toContain(
      "Unsere Zusage an Sie lösen wir",
    );
  });
});
