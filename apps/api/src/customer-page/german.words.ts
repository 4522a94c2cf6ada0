import type { FormOfAddress } from "klartext/domain";
import type { PageWords } from "./page-words.ts";

const noticed = (
  kind: "Vorfall" | "Beschwerde" | "Dringendes Anliegen",
  day: string,
  product: string | null,
) => `${kind} vom ${day}${product === null ? "" : `, Produkt „${product}“`}`;

export const germanWords: Readonly<Record<FormOfAddress, PageWords>> = {
  formal: wordsFor((formal) => formal),
  informal: wordsFor((_, informal) => informal),
};

/** @param say chooses between Sie and du */
function wordsFor(say: (formal: string, informal: string) => string): PageWords {
  return {
    language: "de",
    title: (organization) =>
      `${say("Ihre Anliegen", "Deine Anliegen")}${organization === null ? "" : ` bei ${organization}`}`,
    skipToContent: "Zum Inhalt",
    otherLanguage: "English",
    overviewLead: say(
      "Hier sehen Sie, wo Ihre Anliegen stehen, was wir Ihnen dazu gesagt haben und was als Nächstes geschieht.",
      "Hier siehst du, wo deine Anliegen stehen, was wir dir dazu gesagt haben und was als Nächstes geschieht.",
    ),
    nothingToShow: say(
      "Zurzeit gibt es hier nichts zu zeigen. Wenn Sie etwas vermissen, antworten Sie einfach auf unsere letzte Nachricht.",
      "Zurzeit gibt es hier nichts zu zeigen. Wenn du etwas vermisst, antworte einfach auf unsere letzte Nachricht.",
    ),
    runningMatters: "Aktuelle Anliegen",
    finishedMatters: "Abgeschlossen in den letzten 90 Tagen",
    backToOverview: "Alle Anliegen",
    pages: {
      previous: "Vorige Seite",
      next: "Nächste Seite",
      at: (page, pages) => `Seite ${page} von ${pages}`,
    },
    number: "Nummer",
    alsoKnownAs: "Gehört dazu",
    matter: (kind, day, product) =>
      noticed(
        kind === "incident" ? "Vorfall" : kind === "complaint" ? "Beschwerde" : "Dringendes Anliegen",
        day,
        product,
      ),
    conditions: {
      open: "Aufgenommen",
      in_progress: "In Arbeit",
      waiting: "In Arbeit",
      waits_for_you: say("Wir brauchen etwas von Ihnen", "Wir brauchen etwas von dir"),
      to_confirm: "Gelöst, bitte bestätigen",
      solved: "Gelöst",
      closed: "Abgeschlossen",
      dropped: "Beendet",
      elsewhere: "Wird weitergeführt",
    },
    whereItStands: "So steht es",
    promises: "Was wir zugesagt haben",
    promiseOutcomes: {
      running: "läuft",
      kept: "eingehalten",
      missed: "nicht eingehalten",
      replaced: "durch eine neue ersetzt",
    },
    promiseWithoutWords: "Zusage",
    messages: "Nachrichten",
    noMessages: "Zu diesem Anliegen gibt es noch keine Nachrichten.",
    fromUs: {
      receipt: "Eingangsbestätigung",
      acknowledgement: "Uns ist ein Fehler passiert",
      status_update: "Zwischenstand",
      advance_notice: "Vorabinformation",
      emergency_notice: "Information zu einer Störung",
      solution_notice: "Lösung",
      refusal: "Unsere Antwort",
      boundary_warning: "Nachricht",
      cancellation_confirmation: "Bestätigung der Kündigung",
      changed_notice: "Was wir geändert haben",
    },
    youWrote: say("Ihre Worte", "Deine Worte"),
    spoken: "so gesagt",
    wasCorrected: "Diese Nachricht haben wir berichtigt.",
    corrects: (moment) => `Berichtigung unserer Nachricht vom ${moment}`,
    correctedBecause: "Warum:",
    isItSolved: say("Ist das für Sie gelöst?", "Ist das für dich gelöst?"),
    confirm: {
      heading: "Lösung bestätigen",
      intro: null,
      button: "Ja, es ist gelöst",
      effect: say(
        "Sie bestätigen, dass dieses Anliegen für Sie gelöst ist. Wir können es dann abschließen.",
        "Du bestätigst, dass dieses Anliegen für dich gelöst ist. Wir können es dann abschließen.",
      ),
      send: "Ja, bestätigen",
      done: say(
        "Vielen Dank. Wir haben notiert, dass es für Sie gelöst ist.",
        "Vielen Dank. Wir haben notiert, dass es für dich gelöst ist.",
      ),
    },
    notSolved: {
      heading: "Es ist noch etwas offen",
      intro: null,
      button: "Nein, es ist noch etwas offen",
      effect: say(
        "Wir nehmen die Sache wieder auf. Ihre Worte stehen dann bei diesem Anliegen.",
        "Wir nehmen die Sache wieder auf. Deine Worte stehen dann bei diesem Anliegen.",
      ),
      send: "Abschicken und wieder aufnehmen",
      done: say(
        "Danke, dass Sie es uns sagen. Wir haben die Sache wieder aufgenommen.",
        "Danke, dass du es uns sagst. Wir haben die Sache wieder aufgenommen.",
      ),
    },
    notSolvedForYou: {
      heading: "Es ist noch etwas offen",
      intro: null,
      button: "Nein, es ist noch etwas offen",
      effect: say(
        "Wir gehen dem mit einem eigenen Anliegen für Sie nach. Ihre Worte stehen dann dort.",
        "Wir gehen dem mit einem eigenen Anliegen für dich nach. Deine Worte stehen dann dort.",
      ),
      send: "Jetzt abschicken",
      done: say(
        "Danke, dass Sie es uns sagen. Wir gehen dem mit einem eigenen Anliegen für Sie nach.",
        "Danke, dass du es uns sagst. Wir gehen dem mit einem eigenen Anliegen für dich nach.",
      ),
    },
    stillOpenQuestion: "Ist doch noch etwas offen?",
    stillOpen: "Ja, es ist noch etwas offen",
    whatIsOpen: "Was ist noch offen?",
    reply: {
      heading: say("Schreiben Sie uns", "Schreib uns"),
      intro: null,
      button: "Weiter",
      effect: say(
        "Ihre Nachricht geht an die, die sich um dieses Anliegen kümmern.",
        "Deine Nachricht geht an die, die sich um dieses Anliegen kümmern.",
      ),
      send: "Jetzt abschicken",
      done: say("Ihre Nachricht ist bei uns angekommen.", "Deine Nachricht ist bei uns angekommen."),
    },
    yourMessage: say("Ihre Nachricht", "Deine Nachricht"),
    messageHint: say(
      "Bitte schreiben Sie hier keine Passwörter und keine Bankdaten.",
      "Bitte schreib hier keine Passwörter und keine Bankdaten.",
    ),
    replyReopens: "Damit nehmen wir die Sache wieder auf.",
    feedback: {
      heading: say("Wie zufrieden sind Sie?", "Wie zufrieden bist du?"),
      intro: "Jede Antwort ist freiwillig. Dem, was nicht gut war, gehen wir nach.",
      button: "Weiter",
      effect: say(
        "Wir speichern Ihre Antworten bei diesem Anliegen.",
        "Wir speichern deine Antworten bei diesem Anliegen.",
      ),
      send: "Jetzt abschicken",
      done: say("Vielen Dank für Ihre Rückmeldung.", "Vielen Dank für deine Rückmeldung."),
    },
    feedbackChangeableUntil: (moment) =>
      say(
        `Sie haben geantwortet. Bis ${moment} können Sie Ihre Antworten noch ändern.`,
        `Du hast geantwortet. Bis ${moment} kannst du deine Antworten noch ändern.`,
      ),
    feedbackAnswers: say("Ihre Rückmeldung", "Deine Rückmeldung"),
    solvedQuestion: say("Ist Ihr Anliegen gelöst?", "Ist dein Anliegen gelöst?"),
    satisfactionQuestion: say(
      "Wie zufrieden sind Sie mit der Lösung?",
      "Wie zufrieden bist du mit der Lösung?",
    ),
    satisfactionLevels: [
      "1, sehr unzufrieden",
      "2, eher unzufrieden",
      "3, teils, teils",
      "4, eher zufrieden",
      "5, sehr zufrieden",
    ],
    recommendQuestion: say("Würden Sie uns weiterempfehlen?", "Würdest du uns weiterempfehlen?"),
    recommendHint: "0 heißt auf keinen Fall, 10 heißt auf jeden Fall.",
    feedbackWords: say("Was möchten Sie uns noch sagen?", "Was möchtest du uns noch sagen?"),
    settings: {
      heading: say("So erreichen wir Sie", "So erreichen wir dich"),
      intro: null,
      button: "Weiter",
      effect: "Das gilt von jetzt an.",
      send: "Jetzt speichern",
      done: "Gespeichert.",
    },
    channelQuestion: say(
      "Auf welchem Weg sollen wir Ihnen antworten?",
      "Auf welchem Weg sollen wir dir antworten?",
    ),
    channelNames: { email: "per E-Mail", phone: "am Telefon" },
    channelAsNow: (channel) => `wie bisher (${channel})`,
    updatesQuestion: say(
      "Möchten Sie eine E-Mail, wenn sich bei Ihren Anliegen etwas ändert?",
      "Möchtest du eine E-Mail, wenn sich bei deinen Anliegen etwas ändert?",
    ),
    updatesHint: "Mehrere Änderungen kurz nacheinander ergeben eine E-Mail.",
    nothingToSet: "Hier gibt es zurzeit nichts auszuwählen.",
    yes: "Ja",
    no: "Nein",
    optional: "freiwillig",
    notAnswered: "keine Angabe",
    checkTitle: say("Bitte prüfen Sie", "Bitte prüfe kurz"),
    checkLead: say(
      "Bitte prüfen Sie es noch einmal: Abgeschickt ist noch nichts.",
      "Bitte prüfe es noch einmal: Abgeschickt ist noch nichts.",
    ),
    change: "Zurück und ändern",
    cancel: "Abbrechen",
    errorTitle: say("Bitte sehen Sie sich das noch einmal an", "Bitte sieh dir das noch einmal an"),
    missing: say("Bitte schreiben Sie hier etwas.", "Bitte schreib hier etwas."),
    tooLong: (most) =>
      say(
        `Hier passen höchstens ${most} Zeichen hinein. Bitte kürzen Sie den Text.`,
        `Hier passen höchstens ${most} Zeichen hinein. Bitte kürze den Text.`,
      ),
    unreadable: say(
      "Ein Zeichen darin können wir nicht lesen. Bitte tippen Sie den Text neu ein.",
      "Ein Zeichen darin können wir nicht lesen. Bitte tippe den Text neu ein.",
    ),
    choose: say("Bitte wählen Sie eine der Antworten.", "Bitte wähle eine der Antworten."),
    answerOne: say("Bitte beantworten Sie mindestens eine Frage.", "Bitte beantworte mindestens eine Frage."),
    formGone: say(
      "Das Formular war nicht mehr gültig. Ihre Eingabe ist noch da: Bitte prüfen Sie sie und schicken Sie sie noch einmal ab.",
      "Das Formular war nicht mehr gültig. Deine Eingabe ist noch da: Bitte prüfe sie und schick sie noch einmal ab.",
    ),
    overtaken: say(
      "Der Stand hat sich inzwischen geändert, und es wurde nichts abgeschickt. Bitte sehen Sie ihn sich noch einmal an.",
      "Der Stand hat sich inzwischen geändert, und es wurde nichts abgeschickt. Bitte sieh ihn dir noch einmal an.",
    ),
    replyTooLate: say(
      "Dieses Anliegen ist schon lange abgeschlossen, deshalb wurde nichts abgeschickt. Bitte antworten Sie auf eine unserer Nachrichten, dann nehmen wir es neu auf.",
      "Dieses Anliegen ist schon lange abgeschlossen, deshalb wurde nichts abgeschickt. Bitte antworte auf eine unserer Nachrichten, dann nehmen wir es neu auf.",
    ),
    unavailable: say(
      "Gerade können wir nichts annehmen. Ihre Eingabe ist noch da: Bitte schicken Sie sie in ein paar Minuten noch einmal ab.",
      "Gerade können wir nichts annehmen. Deine Eingabe ist noch da: Bitte schick sie in ein paar Minuten noch einmal ab.",
    ),
    noSuchPoint: "Dieses Anliegen gibt es hier nicht",
    noSuchPointLead: say(
      "Ihr Link zeigt es nicht, oder es ist schon lange abgeschlossen. Was er zeigt, sehen Sie in der Übersicht.",
      "Dein Link zeigt es nicht, oder es ist schon lange abgeschlossen. Was er zeigt, siehst du in der Übersicht.",
    ),
    personalLink: say(
      "Dieser Link gehört Ihnen persönlich. Bitte geben Sie ihn nicht weiter.",
      "Dieser Link gehört dir persönlich. Bitte gib ihn nicht weiter.",
    ),
    openUntil: (day) => `Er gilt bis ${day}.`,
  };
}
