import type { Playbook } from "../playbook.ts";
import { letter } from "./letter.ts";

export const answerNotKnownPlaybook: Playbook = {
  title: { de: "Antwort nicht bekannt", en: "Answer not known" },
  applies: {
    de: "Der Kunde fragt etwas, worauf wir im Moment keine sichere Antwort haben.",
    en: "The customer asks something that we have no certain answer to at the moment.",
  },
  toDo: [
    {
      de: "Offen sagen, dass wir das erst klären. Das ist mehr wert als eine geratene Antwort.",
      en: "Say openly that we have to find out. That is worth more than a guess.",
    },
    {
      de: "Die Frage in eigenen Worten wiederholen, bis der Kunde sagt: Ja, genau.",
      en: "Repeat the question in your own words until the customer says: yes, exactly.",
    },
    {
      de: "Festlegen, welches Team es herausfindet, und den Punkt dorthin geben.",
      en: "Settle which team finds out, and hand the point over to it.",
    },
    {
      de: "Tag und Uhrzeit zusagen und fragen, auf welchem Weg die Antwort kommen soll.",
      en: "Promise a day and a time, and ask how the customer would like to have the answer.",
    },
    {
      de: "Zur zugesagten Zeit anrufen oder schreiben, auch wenn die Antwort noch nicht vollständig ist.",
      en: "Call or write at the promised time, even if the answer is not complete.",
    },
  ],
  toAvoid: [
    {
      de: "Mit „Das weiß ich nicht“ aufhören. Der nächste Schritt gehört in denselben Satz.",
      en: "Stopping at “I don’t know”. The next step belongs in the same sentence.",
    },
    {
      de: "Raten: „Eigentlich müsste das gehen.“ Darauf verlässt sich der Kunde.",
      en: "Guessing: “That should work, really.” The customer will rely on it.",
    },
    {
      de: "Den Kunden bitten, woanders anzurufen. Die Frage wandert, nicht der Kunde.",
      en: "Asking the customer to call somebody else. The question moves, not the customer.",
    },
    {
      de: "„So bald wie möglich“ sagen. Nur ein Tag mit Uhrzeit ist eine Zusage.",
      en: "Saying “as soon as possible”. Only a day and a time make a promise.",
    },
  ],
  checklist: [
    { de: "Die Frage ist wiederholt und bestätigt", en: "The question is repeated and confirmed" },
    { de: "Ein Team findet es heraus", en: "A team is finding out" },
    {
      de: "Tag, Uhrzeit und Weg der Antwort sind zugesagt",
      en: "Day, time and way of the answer are promised",
    },
    {
      de: "Die Antwort ist gegeben, und der Kunde sagt, dass sie ihm reicht",
      en: "The answer is given, and the customer says that it is what they needed",
    },
  ],
  promises: [
    {
      id: "answer",
      what: { de: "Rückruf mit der Antwort", en: "A call with the answer" },
      due: { unit: "working_days", amount: 1, at: "12:00" },
      after: null,
      optional: false,
    },
  ],
  templates: [
    {
      id: "say_question",
      title: { de: "Die Frage wiederholen", en: "Repeating the question" },
      medium: "spoken",
      messageKind: null,
      promise: null,
      text: {
        de: {
          formal:
            "Ich möchte Ihnen eine Antwort geben, auf die Sie sich verlassen können. So habe ich Ihre Frage verstanden: {{question.asked}}. Trifft es das?",
          informal:
            "Ich möchte dir eine Antwort geben, auf die du dich verlassen kannst. So habe ich deine Frage verstanden: {{question.asked}}. Trifft es das?",
        },
        en: "I want to give you an answer that you can rely on. This is how I understood your question: {{question.asked}}. Is that right?",
      },
    },
    {
      id: "say_promise",
      title: { de: "Die Antwort zusagen", en: "Promising the answer" },
      medium: "spoken",
      messageKind: "status_update",
      promise: "answer",
      text: {
        de: {
          formal:
            "Wir fragen die Fachleute bei uns im Haus und rufen Sie {{promise.due}} an. Dann bekommen Sie die Antwort, oder wir sagen Ihnen genau, was wir schon wissen und was noch fehlt. Passt Ihnen ein Anruf, oder ist Ihnen eine E-Mail lieber?",
          informal:
            "Wir fragen die Fachleute bei uns im Haus und rufen dich {{promise.due}} an. Dann bekommst du die Antwort, oder wir sagen dir genau, was wir schon wissen und was noch fehlt. Passt dir ein Anruf, oder ist dir eine E-Mail lieber?",
        },
        en: "We will ask the people here who know, and call you {{promise.due}}. You will have the answer then, or we will tell you exactly what we know and what is still missing. Does a call suit you, or would you prefer an e-mail?",
      },
    },
    {
      id: "write_promise",
      title: { de: "Die Antwort schriftlich zusagen", en: "Promising the answer in writing" },
      medium: "written",
      messageKind: "status_update",
      promise: "answer",
      text: letter({
        de: {
          formal: [
            "danke für Ihre Frage. So haben wir sie verstanden: {{question.asked}}.",
            "Wir möchten Ihnen eine Antwort geben, auf die Sie sich verlassen können, und fragen dafür die Fachleute bei uns im Haus. Sie bekommen die Antwort {{promise.due}}. Sollte dann noch etwas fehlen, schreiben wir Ihnen, was wir schon wissen und wie es weitergeht.",
            "Haben wir etwas falsch verstanden? Dann antworten Sie auf diese Nachricht.",
          ],
          informal: [
            "danke für deine Frage. So haben wir sie verstanden: {{question.asked}}.",
            "Wir möchten dir eine Antwort geben, auf die du dich verlassen kannst, und fragen dafür die Fachleute bei uns im Haus. Du bekommst die Antwort {{promise.due}}. Sollte dann noch etwas fehlen, schreiben wir dir, was wir schon wissen und wie es weitergeht.",
            "Haben wir etwas falsch verstanden? Dann antworte auf diese Nachricht.",
          ],
        },
        en: [
          "Thank you for your question. This is how we understood it: {{question.asked}}.",
          "We want to give you an answer that you can rely on, so we are asking the people here who know. You will have the answer {{promise.due}}. If anything is still missing then, we will write and tell you what we know and what happens next.",
          "Have we misunderstood you? Just reply to this message.",
        ],
      }),
    },
  ],
};
