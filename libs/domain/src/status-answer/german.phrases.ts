import type {
  MatterDetails,
  MatterInWords,
  NamedMatter,
  PromisePhrases,
  StatusPhrases,
} from "./status-phrases.ts";

const formalMatters: Readonly<Record<NamedMatter, MatterInWords>> = {
  titled: { nominative: "Ihr Anliegen", accusative: "Ihr Anliegen", dative: "Ihrem Anliegen" },
  message: { nominative: "Ihre Nachricht", accusative: "Ihre Nachricht", dative: "Ihrer Nachricht" },
  incident: { nominative: "der Vorfall", accusative: "den Vorfall", dative: "dem Vorfall" },
  complaint: { nominative: "Ihre Beschwerde", accusative: "Ihre Beschwerde", dative: "Ihrer Beschwerde" },
  escalation: {
    nominative: "Ihr dringendes Anliegen",
    accusative: "Ihr dringendes Anliegen",
    dative: "Ihrem dringenden Anliegen",
  },
};

const informalMatters: Readonly<Record<NamedMatter, MatterInWords>> = {
  titled: { nominative: "dein Anliegen", accusative: "dein Anliegen", dative: "deinem Anliegen" },
  message: { nominative: "deine Nachricht", accusative: "deine Nachricht", dative: "deiner Nachricht" },
  incident: formalMatters.incident,
  complaint: { nominative: "deine Beschwerde", accusative: "deine Beschwerde", dative: "deiner Beschwerde" },
  escalation: {
    nominative: "dein dringendes Anliegen",
    accusative: "dein dringendes Anliegen",
    dative: "deinem dringenden Anliegen",
  },
};

export const formalPhrases: StatusPhrases = {
  matter: (name, details) => inCases(formalMatters[name], detailsOf(name, details)),
  open: ({ nominative }) => `${capitalized(nominative)} ist bei uns aufgenommen.`,
  inProgress: ({ accusative }) => `Wir kümmern uns gerade um ${accusative}.`,
  waiting: ({ dative }) =>
    `Bei ${dative} fehlt uns noch etwas, bevor wir weiterarbeiten können; wir bleiben dran.`,
  waitingForYou: ({ dative }) =>
    `Damit es bei ${dative} weitergeht, brauchen wir noch etwas von Ihnen. Wollen wir das jetzt zusammen klären?`,
  waitingForYouInWriting: ({ dative }) =>
    `Damit es bei ${dative} weitergeht, brauchen wir noch etwas von Ihnen. Bitte schreiben Sie uns dazu.`,
  solved: ({ nominative }) => `${capitalized(nominative)} ist aus unserer Sicht gelöst.`,
  verified: ({ nominative }) => `${capitalized(nominative)} ist gelöst, und wir haben die Lösung geprüft.`,
  confirmed: ({ nominative }) =>
    `${capitalized(nominative)} ist gelöst; das haben Sie uns bestätigt. Vielen Dank dafür.`,
  closed: ({ accusative }, onDay) =>
    `${capitalized(accusative)} haben wir ${onDay} abgeschlossen. Wenn noch etwas offen ist, nehmen wir die Sache gern wieder auf.`,
  closedBefore: ({ nominative }) =>
    `${capitalized(nominative)} ist nach unseren früheren Unterlagen abgeschlossen. Wenn noch etwas offen ist, nehmen wir die Sache gern wieder auf.`,
  dropped: ({ dative }, onDay) =>
    `Die Arbeit an ${dative} haben wir ${onDay} beendet. Gern sagen wir Ihnen, warum, und nehmen die Sache wieder auf, wenn Sie das möchten.`,
  droppedBefore: ({ dative }) =>
    `Die Arbeit an ${dative} ist nach unseren früheren Unterlagen beendet. Wenn Sie das möchten, nehmen wir die Sache gern wieder auf.`,
  goesOnElsewhere: ({ accusative }) =>
    `${capitalized(accusative)} führen wir zusammen mit einem anderen Eintrag weiter.`,
  noticeGiven: (onDay) => `Das haben wir Ihnen ${onDay} mitgeteilt.`,
  isItSolved: "Ist für Sie damit alles in Ordnung?",
  missed: missedPromise("Ihnen", "Dafür bitten wir Sie um Entschuldigung."),
  keptLate: (moment) =>
    `Unsere letzte Zusage haben wir erst ${moment} eingelöst, später als zugesagt. Dafür bitten wir Sie um Entschuldigung.`,
  kept: (moment) => `Unsere letzte Zusage haben wir ${moment} eingelöst.`,
  nextStep: (words) => `Der nächste Schritt: ${words}`,
  promised: {
    ...runningPromise("Ihnen"),
    something: (due) => `Unsere Zusage an Sie lösen wir bis ${due} ein.`,
    firstAnswer: (due) => `Bis ${due} bekommen Sie von uns eine erste Antwort.`,
    nextMessage: (due) => `Bis ${due} bekommen Sie von uns die nächste Nachricht.`,
  },
  noDate: "Einen Termin für den nächsten Schritt haben wir noch nicht.",
  noNewDate: "Einen neuen Termin haben wir noch nicht.",
  actionRuns: "Damit das nicht wieder vorkommt, ändern wir gerade etwas bei uns.",
};

export const informalPhrases: StatusPhrases = {
  ...formalPhrases,
  matter: (name, details) => inCases(informalMatters[name], detailsOf(name, details)),
  waitingForYou: ({ dative }) =>
    `Damit es bei ${dative} weitergeht, brauchen wir noch etwas von dir. Wollen wir das jetzt zusammen klären?`,
  waitingForYouInWriting: ({ dative }) =>
    `Damit es bei ${dative} weitergeht, brauchen wir noch etwas von dir. Bitte schreib uns dazu.`,
  confirmed: ({ nominative }) =>
    `${capitalized(nominative)} ist gelöst; das hast du uns bestätigt. Vielen Dank dafür.`,
  dropped: ({ dative }, onDay) =>
    `Die Arbeit an ${dative} haben wir ${onDay} beendet. Gern sagen wir dir, warum, und nehmen die Sache wieder auf, wenn du das möchtest.`,
  droppedBefore: ({ dative }) =>
    `Die Arbeit an ${dative} ist nach unseren früheren Unterlagen beendet. Wenn du das möchtest, nehmen wir die Sache gern wieder auf.`,
  noticeGiven: (onDay) => `Das haben wir dir ${onDay} mitgeteilt.`,
  isItSolved: "Ist für dich damit alles in Ordnung?",
  missed: missedPromise("dir", "Dafür bitten wir dich um Entschuldigung."),
  keptLate: (moment) =>
    `Unsere letzte Zusage haben wir erst ${moment} eingelöst, später als zugesagt. Dafür bitten wir dich um Entschuldigung.`,
  promised: {
    ...runningPromise("dir"),
    something: (due) => `Unsere Zusage an dich lösen wir bis ${due} ein.`,
    firstAnswer: (due) => `Bis ${due} bekommst du von uns eine erste Antwort.`,
    nextMessage: (due) => `Bis ${due} bekommst du von uns die nächste Nachricht.`,
  },
};

function runningPromise(toYou: "Ihnen" | "dir"): Pick<PromisePhrases, "named" | "newDate" | "putRight"> {
  return {
    named: (words, due) => `${words} – das haben wir ${toYou} bis ${due} zugesagt.`,
    newDate: (due) => `Als neuen Termin haben wir ${toYou} ${due} zugesagt.`,
    putRight: (due) => `Wir haben ${toYou} zugesagt, die Störung bis ${due} zu beheben.`,
  };
}

function missedPromise(toYou: "Ihnen" | "dir", apology: string): PromisePhrases {
  const something = (due: string) => `Unsere Zusage für ${due} haben wir nicht eingehalten. ${apology}`;
  return {
    something,
    newDate: something,
    named: (words, due) => `${words} – diese Zusage für ${due} haben wir nicht eingehalten. ${apology}`,
    firstAnswer: (due) =>
      `Unsere Zusage, ${toYou} bis ${due} eine erste Antwort zu geben, haben wir nicht eingehalten. ${apology}`,
    nextMessage: (due) =>
      `Unsere Zusage, ${toYou} bis ${due} die nächste Nachricht zu schicken, haben wir nicht eingehalten. ${apology}`,
    putRight: (due) =>
      `Unsere Zusage, die Störung bis ${due} zu beheben, haben wir nicht eingehalten. ${apology}`,
  };
}

function detailsOf(name: NamedMatter, { title, day, product }: MatterDetails): string {
  if (name === "titled") return ` „${title}“`;
  const about = name === "incident" ? "beim" : "zum";
  return ` vom ${day}${product === null ? "" : ` ${about} Produkt „${product}“`}`;
}

function inCases({ nominative, accusative, dative }: MatterInWords, details: string): MatterInWords {
  return {
    nominative: nominative + details,
    accusative: accusative + details,
    dative: dative + details,
  };
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
