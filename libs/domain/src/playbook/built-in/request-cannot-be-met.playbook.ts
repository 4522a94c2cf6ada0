import type { Playbook } from "../playbook.ts";
import { letter } from "./letter.ts";

export const requestCannotBeMetPlaybook: Playbook = {
  title: { de: "Wunsch, den wir nicht erfüllen können", en: "Request that cannot be met" },
  applies: {
    de: "Der Kunde möchte etwas, das wir nicht leisten können: gibt es bei uns nicht, darf nicht sein, geht nicht zu diesem Tag oder Preis.",
    en: "The customer wants something that we cannot provide: we do not have it, it is not allowed, or not for that day or price.",
  },
  toDo: [
    {
      de: "Den Wunsch wiederholen und fragen, wofür der Kunde es braucht. Oft liegt dort die Alternative.",
      en: "Repeat the request and ask what the customer needs it for. The alternative often lies there.",
    },
    {
      de: "Früh und in einem Satz Nein sagen. Ein klares Nein ist freundlicher als ein langes Vielleicht.",
      en: "Say no early and in one sentence. A clear no is kinder than a long maybe.",
    },
    {
      de: "Den wahren Grund nennen, in Worten, die ohne unsere Abläufe verständlich sind.",
      en: "Give the true reason, in words that make sense without knowing how we work.",
    },
    {
      de: "Mindestens eine Alternative anbieten, die wirklich geht, mit Tag und Uhrzeit.",
      en: "Offer at least one alternative that really works, with a day and a time.",
    },
    {
      de: "Den Kunden wählen lassen. Auch „nichts davon“ ist eine Wahl.",
      en: "Let the customer choose. “None of these” is a choice, too.",
    },
  ],
  toAvoid: [
    {
      de: "„Das geht nicht“ ohne Grund und ohne Alternative.",
      en: "“That is not possible” without a reason and without an alternative.",
    },
    {
      de: "Sich hinter Regeln stellen: „Das ist bei uns so vorgeschrieben.“",
      en: "Hiding behind rules: “Those are our regulations.”",
    },
    {
      de: "Hoffnung machen, wo keine ist: „Ich schaue mal, was sich machen lässt.“",
      en: "Raising hopes where there are none: “I will see what I can do.”",
    },
    {
      de: "Zu einer Alternative drängen, weil sie uns besser passt.",
      en: "Pushing for an alternative because it suits us better.",
    },
  ],
  checklist: [
    { de: "Der Wunsch ist verstanden und bestätigt", en: "The request is understood and confirmed" },
    { de: "Nein und Grund sind klar gesagt", en: "The no and the reason are clear" },
    { de: "Mindestens eine Alternative ist angeboten", en: "At least one alternative is offered" },
    { de: "Die Wahl des Kunden ist aufgeschrieben", en: "The customer’s choice is written down" },
    { de: "Tag und Uhrzeit für seine Wahl sind zugesagt", en: "Day and time for their choice are promised" },
  ],
  promises: [
    {
      id: "choice",
      what: { de: "Umsetzung dessen, was der Kunde gewählt hat", en: "What the customer chose, carried out" },
      due: { unit: "given" },
      after: null,
      optional: true,
    },
    {
      id: "ask_choice",
      what: { de: "Nachfrage, was der Kunde gewählt hat", en: "Asking what the customer has chosen" },
      due: { unit: "working_days", amount: 3, at: "17:00" },
      after: null,
      optional: true,
    },
  ],
  templates: [
    {
      id: "say_no",
      title: { de: "Nein, Grund, Alternative", en: "No, reason, alternative" },
      medium: "spoken",
      messageKind: "refusal",
      promise: null,
      text: {
        de: {
          formal:
            "Ich sage Ihnen ehrlich, was geht und was nicht. Sie wünschen sich: {{request.wanted}}. Das können wir Ihnen nicht zusagen, und der Grund ist: {{request.reason}}. Das können wir stattdessen für Sie tun: {{request.alternatives}}. Was davon hilft Ihnen am meisten?",
          informal:
            "Ich sage dir ehrlich, was geht und was nicht. Du wünschst dir: {{request.wanted}}. Das können wir dir nicht zusagen, und der Grund ist: {{request.reason}}. Das können wir stattdessen für dich tun: {{request.alternatives}}. Was davon hilft dir am meisten?",
        },
        en: "Let me tell you honestly what we can do and what we cannot. You would like: {{request.wanted}}. We cannot promise you that, and the reason is: {{request.reason}}. This is what we can do for you instead: {{request.alternatives}}. Which of these helps you most?",
      },
    },
    {
      id: "say_choice",
      title: { de: "Die Wahl bestätigen", en: "Confirming the choice" },
      medium: "spoken",
      messageKind: "status_update",
      promise: "choice",
      text: {
        de: {
          formal:
            "Gern, so machen wir es: {{request.choice}}. Das ist {{promise.due}} erledigt. Sie bekommen es von uns auch schriftlich.",
          informal:
            "Gern, so machen wir es: {{request.choice}}. Das ist {{promise.due}} erledigt. Du bekommst es von uns auch schriftlich.",
        },
        en: "Of course, that is what we will do: {{request.choice}}. It will be done {{promise.due}}. You will have it from us in writing as well.",
      },
    },
    {
      id: "say_none",
      title: { de: "Keine Alternative passt", en: "No alternative suits" },
      medium: "spoken",
      messageKind: null,
      promise: null,
      text: {
        de: {
          formal:
            "Das verstehe ich. Sie müssen sich heute nicht entscheiden. Ihr Wunsch steht bei uns unter {{point.number}}; mit dieser Nummer machen wir genau hier weiter, wenn Sie sich wieder melden.",
          informal:
            "Das verstehe ich. Du musst dich heute nicht entscheiden. Dein Wunsch steht bei uns unter {{point.number}}; mit dieser Nummer machen wir genau hier weiter, wenn du dich wieder meldest.",
        },
        en: "I understand. You do not have to decide today. Your request is on record with us as {{point.number}}; with that number we will carry on right here when you get in touch again.",
      },
    },
    {
      id: "write_no",
      title: { de: "Absage mit Alternative", en: "Refusal with an alternative" },
      medium: "written",
      messageKind: "refusal",
      promise: "ask_choice",
      text: letter({
        de: {
          formal: [
            "Sie wünschen sich von uns: {{request.wanted}}.",
            "Das können wir Ihnen nicht zusagen. Der Grund: {{request.reason}}.",
            "Das können wir stattdessen für Sie tun: {{request.alternatives}}.",
            "Sie entscheiden, was Ihnen hilft. Antworten Sie auf diese Nachricht, wann es Ihnen passt. Hören wir nichts von Ihnen, fragen wir {{promise.due}} einmal nach.",
          ],
          informal: [
            "du wünschst dir von uns: {{request.wanted}}.",
            "Das können wir dir nicht zusagen. Der Grund: {{request.reason}}.",
            "Das können wir stattdessen für dich tun: {{request.alternatives}}.",
            "Du entscheidest, was dir hilft. Antworte auf diese Nachricht, wann es dir passt. Hören wir nichts von dir, fragen wir {{promise.due}} einmal nach.",
          ],
        },
        en: [
          "You have asked us for: {{request.wanted}}.",
          "We cannot promise you that. The reason: {{request.reason}}.",
          "This is what we can do for you instead: {{request.alternatives}}.",
          "You decide what helps you. Reply to this message when it suits you. If we do not hear from you, we will ask once, {{promise.due}}.",
        ],
      }),
    },
    {
      id: "write_choice",
      title: { de: "Die Wahl schriftlich bestätigen", en: "Confirming the choice in writing" },
      medium: "written",
      messageKind: "status_update",
      promise: "choice",
      text: letter({
        de: {
          formal: [
            "danke für Ihre Antwort. So machen wir es: {{request.choice}}. Das ist {{promise.due}} erledigt.",
            "Passt es doch nicht? Dann antworten Sie auf diese Nachricht.",
          ],
          informal: [
            "danke für deine Antwort. So machen wir es: {{request.choice}}. Das ist {{promise.due}} erledigt.",
            "Passt es doch nicht? Dann antworte auf diese Nachricht.",
          ],
        },
        en: [
          "Thank you for your answer. This is what we will do: {{request.choice}}. It will be done {{promise.due}}.",
          "Does it not suit you after all? Just reply to this message.",
        ],
      }),
    },
  ],
};
