import type { Playbook } from "../playbook.ts";
import { letter } from "./letter.ts";

/** In the order of the five apology steps (domain page, "What a customer is told"). */
export const ourMistakePlaybook: Playbook = {
  title: { de: "Wir haben einen Fehler gemacht", en: "We made a mistake" },
  applies: {
    de: "Bei uns ist etwas schiefgegangen, und ein Kunde hat den Schaden, die Wartezeit oder die Mühe. Auch dann, wenn er es noch nicht bemerkt hat.",
    en: "Something went wrong on our side, and a customer bears the damage, the wait or the trouble. Also when they have not noticed yet.",
  },
  toDo: [
    {
      de: "Zuhören und den Fall in eigenen Worten wiederholen, bis der Kunde sagt: So ist es.",
      en: "Listen, and repeat the matter in your own words until the customer says: that is how it is.",
    },
    {
      de: "Aussprechen, was das für den Kunden heißt. Daran merkt er, dass wir ihn verstanden haben.",
      en: "Say what it means for the customer. That shows them that we have understood.",
    },
    {
      de: "Um Entschuldigung bitten, ohne Erklärung dahinter. Wir stehen als Organisation für den Fehler ein.",
      en: "Apologise, with no explanation behind it. The mistake is ours, not a person’s or a department’s.",
    },
    {
      de: "Sagen, wie und bis wann wir es in Ordnung bringen, und was wir zur Wiedergutmachung anbieten. Unser Fehler kostet den Kunden nichts.",
      en: "Say how and by when we put it right, and what we offer to make up for it. Our mistake costs the customer nothing.",
    },
    {
      de: "Danach fragen, ob jetzt alles stimmt. Erst dann ist der Punkt erledigt.",
      en: "Ask afterwards whether everything is right now. Only then is the point done.",
    },
  ],
  toAvoid: [
    {
      de: "Namen, Abteilungen oder Lieferanten nennen, bei denen es passiert sein soll.",
      en: "Naming people, departments or suppliers where it is said to have happened.",
    },
    {
      de: "Ausreden: „Wir sind unterbesetzt“, „Das System war langsam“, „Ich bin neu hier“.",
      en: "Excuses: “We are short of staff”, “The system was slow”, “I am new here”.",
    },
    {
      de: "Ein „aber“ nach der Entschuldigung. Es nimmt sie zurück.",
      en: "A “but” after the apology. It takes the apology back.",
    },
    {
      de: "Kleinreden: „Das kann ja mal passieren.“",
      en: "Playing it down: “These things happen.”",
    },
    {
      de: "Für unseren Fehler etwas berechnen, auch kein Porto und keine Anfahrt.",
      en: "Charging for our mistake, be it postage or travel.",
    },
  ],
  checklist: [
    { de: "Der Fall ist wiederholt und bestätigt", en: "The matter is repeated and confirmed" },
    {
      de: "Wir haben gesagt, was es für den Kunden heißt",
      en: "We have said what it means for the customer",
    },
    { de: "Wir haben um Entschuldigung gebeten", en: "We have apologised" },
    { de: "Lösung, Tag und Uhrzeit sind zugesagt", en: "Solution, day and time are promised" },
    {
      de: "Die Wiedergutmachung ist angeboten, oder es ist entschieden, dass es keine braucht",
      en: "The make-good is offered, or it is decided that none is needed",
    },
    { de: "Die Nachfrage nach der Lösung ist zugesagt", en: "The call after the solution is promised" },
  ],
  promises: [
    {
      id: "solution",
      what: { de: "Fehler in Ordnung gebracht", en: "The mistake put right" },
      due: { unit: "given" },
      after: null,
      optional: false,
    },
    {
      id: "follow_up",
      what: { de: "Nachfrage, ob jetzt alles stimmt", en: "A call to ask whether everything is right now" },
      due: { unit: "working_days", amount: 2, at: "17:00" },
      after: "solution",
      optional: true,
    },
  ],
  templates: [
    {
      id: "say_understood",
      title: { de: "Wiederholen und bestätigen lassen", en: "Repeating, and having it confirmed" },
      medium: "spoken",
      messageKind: null,
      promise: null,
      text: {
        de: {
          formal:
            "Ich möchte sicher sein, dass ich Sie richtig verstanden habe: {{point.whatHappened}}. Und für Sie heißt das: {{point.impact}}. Stimmt das so?",
          informal:
            "Ich möchte sicher sein, dass ich dich richtig verstanden habe: {{point.whatHappened}}. Und für dich heißt das: {{point.impact}}. Stimmt das so?",
        },
        en: "I want to be sure that I have understood you: {{point.whatHappened}}. And for you that means: {{point.impact}}. Is that right?",
      },
    },
    {
      id: "say_sorry",
      title: { de: "Um Entschuldigung bitten und Lösung nennen", en: "Apologising, and naming the solution" },
      medium: "spoken",
      messageKind: "acknowledgement",
      promise: "solution",
      text: {
        de: {
          formal:
            "Das ist unser Fehler, und ich bitte Sie dafür um Entschuldigung. Ich verstehe, dass Sie das ärgert. So bringen wir es in Ordnung: {{point.nextStep}}. Das ist {{promise.due}} erledigt. Sie zahlen dafür nichts. Ist das für Sie eine gute Lösung?",
          informal:
            "Das ist unser Fehler, und ich bitte dich dafür um Entschuldigung. Ich verstehe, dass dich das ärgert. So bringen wir es in Ordnung: {{point.nextStep}}. Das ist {{promise.due}} erledigt. Du zahlst dafür nichts. Ist das für dich eine gute Lösung?",
        },
        en: "This is our mistake, and I apologise for it. I understand that this is upsetting. This is how we are putting it right: {{point.nextStep}}. It will be done {{promise.due}}. It will cost you nothing. Is that a good solution for you?",
      },
    },
    {
      id: "say_make_good",
      title: { de: "Wiedergutmachung anbieten", en: "Offering a make-good" },
      medium: "spoken",
      messageKind: null,
      promise: null,
      text: {
        de: {
          formal:
            "Sie hatten Mühe damit, und das möchten wir wiedergutmachen: {{makeGood.what}}. Sind Sie damit einverstanden?",
          informal:
            "Du hattest Mühe damit, und das möchten wir wiedergutmachen: {{makeGood.what}}. Bist du damit einverstanden?",
        },
        en: "You have had trouble because of this, and we would like to make up for it: {{makeGood.what}}. Is that all right with you?",
      },
    },
    {
      id: "say_follow_up",
      title: { de: "Nachfrage zusagen", en: "Promising to ask afterwards" },
      medium: "spoken",
      messageKind: null,
      promise: "follow_up",
      text: {
        de: {
          formal: "Und wir rufen Sie {{promise.due}} an und fragen nach, ob bei Ihnen alles stimmt.",
          informal: "Und wir rufen dich {{promise.due}} an und fragen nach, ob bei dir alles stimmt.",
        },
        en: "And we will call you {{promise.due}} to ask whether everything is right.",
      },
    },
    {
      id: "say_check",
      title: { de: "Nach der Lösung fragen", en: "Asking after the solution" },
      medium: "spoken",
      messageKind: "solution_notice",
      promise: null,
      text: {
        de: {
          formal:
            "Guten Tag, hier ist {{organization.name}}. Wir hatten Ihnen zugesagt, unseren Fehler in Ordnung zu bringen. Es geht um: {{point.matter}}. Ist jetzt alles so, wie Sie es brauchen, oder fehlt noch etwas?",
          informal:
            "Hallo, hier ist {{organization.name}}. Wir hatten dir zugesagt, unseren Fehler in Ordnung zu bringen. Es geht um: {{point.matter}}. Ist jetzt alles so, wie du es brauchst, oder fehlt noch etwas?",
        },
        en: "Hello, this is {{organization.name}}. We promised to put our mistake right. It is about: {{point.matter}}. Is everything the way you need it now, or is something still missing?",
      },
    },
    {
      id: "write_sorry",
      title: { de: "Fehlereingeständnis", en: "Acknowledgement" },
      medium: "written",
      messageKind: "acknowledgement",
      promise: "solution",
      text: letter({
        de: {
          formal: [
            "uns ist ein Fehler unterlaufen: {{point.whatHappened}}.",
            "Für Sie heißt das: {{point.impact}}. Das hätte nicht passieren dürfen. Wir stehen dafür ein und bitten Sie um Entschuldigung.",
            "So bringen wir es in Ordnung: {{point.nextStep}}. Das ist {{promise.due}} erledigt. Sie zahlen dafür nichts.",
            "Stimmt danach noch etwas nicht? Antworten Sie auf diese Nachricht, dann bringen wir auch das in Ordnung.",
          ],
          informal: [
            "uns ist ein Fehler unterlaufen: {{point.whatHappened}}.",
            "Für dich heißt das: {{point.impact}}. Das hätte nicht passieren dürfen. Wir stehen dafür ein und bitten dich um Entschuldigung.",
            "So bringen wir es in Ordnung: {{point.nextStep}}. Das ist {{promise.due}} erledigt. Du zahlst dafür nichts.",
            "Stimmt danach noch etwas nicht? Antworte auf diese Nachricht, dann bringen wir auch das in Ordnung.",
          ],
        },
        en: [
          "We have made a mistake: {{point.whatHappened}}.",
          "For you that means: {{point.impact}}. That should not have happened. We take responsibility, and we apologise.",
          "This is how we are putting it right: {{point.nextStep}}. It will be done {{promise.due}}. It will cost you nothing.",
          "Is anything still not right after that? Reply to this message, and we will put that right as well.",
        ],
      }),
    },
    {
      id: "write_sorry_make_good",
      title: { de: "Fehlereingeständnis mit Wiedergutmachung", en: "Acknowledgement with a make-good" },
      medium: "written",
      messageKind: "acknowledgement",
      promise: "solution",
      text: letter({
        de: {
          formal: [
            "uns ist ein Fehler unterlaufen: {{point.whatHappened}}.",
            "Für Sie heißt das: {{point.impact}}. Das hätte nicht passieren dürfen. Wir stehen dafür ein und bitten Sie um Entschuldigung.",
            "So bringen wir es in Ordnung: {{point.nextStep}}. Das ist {{promise.due}} erledigt. Sie zahlen dafür nichts.",
            "Ihre Mühe möchten wir wiedergutmachen: {{makeGood.what}}. Antworten Sie kurz, ob Sie damit einverstanden sind.",
          ],
          informal: [
            "uns ist ein Fehler unterlaufen: {{point.whatHappened}}.",
            "Für dich heißt das: {{point.impact}}. Das hätte nicht passieren dürfen. Wir stehen dafür ein und bitten dich um Entschuldigung.",
            "So bringen wir es in Ordnung: {{point.nextStep}}. Das ist {{promise.due}} erledigt. Du zahlst dafür nichts.",
            "Deine Mühe möchten wir wiedergutmachen: {{makeGood.what}}. Antworte kurz, ob du damit einverstanden bist.",
          ],
        },
        en: [
          "We have made a mistake: {{point.whatHappened}}.",
          "For you that means: {{point.impact}}. That should not have happened. We take responsibility, and we apologise.",
          "This is how we are putting it right: {{point.nextStep}}. It will be done {{promise.due}}. It will cost you nothing.",
          "We would like to make up for your trouble: {{makeGood.what}}. Please let us know whether that is all right with you.",
        ],
      }),
    },
  ],
};
