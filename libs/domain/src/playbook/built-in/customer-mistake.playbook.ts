import type { Playbook } from "../playbook.ts";
import { letter } from "./letter.ts";

export const customerMistakePlaybook: Playbook = {
  title: { de: "Beim Kunden hat etwas nicht geklappt", en: "Something did not work out for the customer" },
  applies: {
    de: "Der Kunde ist anders vorgegangen, als es gedacht war: anderes Feld, anderes Teil, andere Reihenfolge. Das ist nie seine Schuld: Etwas von uns hat ihn dorthin geführt.",
    en: "The customer went about it in another way than intended: another field, another part, another order. It is never their fault: something of ours led them there.",
  },
  toDo: [
    {
      de: "Danken. Nur wer sich meldet, zeigt uns die Stelle, die nicht klar genug ist.",
      en: "Thank them. Only those who get in touch show us the place that is not clear enough.",
    },
    {
      de: "Den Weg zeigen, Schritt für Schritt, und dabeibleiben, bis es klappt.",
      en: "Show the way, step by step, and stay until it works.",
    },
    {
      de: "Fragen, was ihn dorthin geführt hat: ein Wort, ein Bild, eine Reihenfolge.",
      en: "Ask what led them there: a word, a picture, an order of steps.",
    },
    {
      de: "Die Stelle als Vorfall eintragen, damit wir sie ändern.",
      en: "Record the place as an incident, so that we change it.",
    },
    {
      de: "Möchte der Kunde es wissen: zusagen, bis wann er hört, was wir ändern.",
      en: "If the customer would like to know: promise by when they will hear what we are changing.",
    },
  ],
  toAvoid: [
    { de: "„Das steht doch in der Anleitung.“", en: "“It says so in the manual.”" },
    {
      de: "„Einfach“ und „Sie müssen doch nur“. Wer es nicht gefunden hat, fühlt sich damit dumm.",
      en: "“Simply” and “you only have to”. They make people who did not find it feel stupid.",
    },
    {
      de: "Das Wort „Bedienfehler“, auch in Notizen. Es sucht die Ursache an der falschen Stelle.",
      en: "The words “user error”, in notes as well. They look for the cause in the wrong place.",
    },
    {
      de: "Für die Hilfe etwas berechnen, wenn unsere Anleitung missverständlich ist.",
      en: "Charging for the help when our instructions are unclear.",
    },
  ],
  checklist: [
    { de: "Wir haben uns bedankt", en: "We have said thank you" },
    {
      de: "Es klappt jetzt, der Kunde hat es selbst gesehen",
      en: "It works now, and the customer has seen it",
    },
    { de: "Wir wissen, was ihn dorthin geführt hat", en: "We know what led them there" },
    { de: "Die Stelle ist als Vorfall eingetragen", en: "The place is recorded as an incident" },
  ],
  promises: [
    {
      id: "improvement",
      what: { de: "Nachricht, was wir an der Stelle ändern", en: "A message on what we are changing there" },
      due: { unit: "working_days", amount: 5, at: "17:00" },
      after: null,
      optional: true,
    },
  ],
  templates: [
    {
      id: "say_thanks",
      title: { de: "Danken", en: "Thanking" },
      medium: "spoken",
      messageKind: null,
      promise: null,
      text: {
        de: {
          formal:
            "Danke, dass Sie sich melden. Das bekommen wir zusammen hin, und ich bleibe so lange bei Ihnen.",
          informal:
            "Danke, dass du dich meldest. Das bekommen wir zusammen hin, und ich bleibe so lange bei dir.",
        },
        en: "Thank you for getting in touch. We will sort this out together, and I will stay with you until we have.",
      },
    },
    {
      id: "say_way",
      title: { de: "Den Weg zeigen", en: "Showing the way" },
      medium: "spoken",
      messageKind: null,
      promise: null,
      text: {
        de: {
          formal: "Gehen wir es gemeinsam durch: {{guidance.steps}}. Was sehen Sie jetzt vor sich?",
          informal: "Gehen wir es gemeinsam durch: {{guidance.steps}}. Was siehst du jetzt vor dir?",
        },
        en: "Let us go through it together: {{guidance.steps}}. What can you see now?",
      },
    },
    {
      id: "say_learn",
      title: { de: "Fragen, was in die Irre geführt hat", en: "Asking what was misleading" },
      medium: "spoken",
      messageKind: null,
      promise: null,
      text: {
        de: {
          formal:
            "Schön, jetzt klappt es. Darf ich noch etwas fragen, damit wir es klarer machen: Wie sind Sie vorhin dorthin gekommen? Ist bei uns etwas missverständlich, ändern wir das.",
          informal:
            "Schön, jetzt klappt es. Darf ich noch etwas fragen, damit wir es klarer machen: Wie bist du vorhin dorthin gekommen? Ist bei uns etwas missverständlich, ändern wir das.",
        },
        en: "Good, it works now. May I ask one more thing, so that we can make it clearer: How did you end up there before? If something of ours is unclear, we will change it.",
      },
    },
    {
      id: "say_improvement",
      title: { de: "Die Änderung zusagen", en: "Promising the change" },
      medium: "spoken",
      messageKind: null,
      promise: "improvement",
      text: {
        de: {
          formal: "Danke, das hilft uns. Sie hören {{promise.due}} von uns, was wir an dieser Stelle ändern.",
          informal:
            "Danke, das hilft uns. Du hörst {{promise.due}} von uns, was wir an dieser Stelle ändern.",
        },
        en: "Thank you, that helps us. We will tell you {{promise.due}} what we are changing there.",
      },
    },
    {
      id: "write_way",
      title: { de: "Den Weg schriftlich zeigen", en: "Showing the way in writing" },
      medium: "written",
      messageKind: "status_update",
      promise: "improvement",
      text: letter({
        de: {
          formal: [
            "danke, dass Sie sich gemeldet haben. So kommen Sie ans Ziel:",
            "{{guidance.steps}}.",
            "Hakt es unterwegs? Antworten Sie auf diese Nachricht oder rufen Sie uns an, dann gehen wir es gemeinsam durch.",
            "Eine Bitte haben wir: Schreiben Sie uns, was Sie an dieser Stelle in die Irre geführt hat. Wir sehen sie uns an, und Sie hören {{promise.due}} von uns, was wir daran ändern.",
          ],
          informal: [
            "danke, dass du dich gemeldet hast. So kommst du ans Ziel:",
            "{{guidance.steps}}.",
            "Hakt es unterwegs? Antworte auf diese Nachricht oder ruf uns an, dann gehen wir es gemeinsam durch.",
            "Eine Bitte haben wir: Schreib uns, was dich an dieser Stelle in die Irre geführt hat. Wir sehen sie uns an, und du hörst {{promise.due}} von uns, was wir daran ändern.",
          ],
        },
        en: [
          "Thank you for getting in touch. This is how you get there:",
          "{{guidance.steps}}.",
          "Are you stuck somewhere on the way? Reply to this message or call us, and we will go through it together.",
          "May we ask you something? Write and tell us what misled you there. We are looking at it, and we will tell you {{promise.due}} what we are changing.",
        ],
      }),
    },
  ],
};
