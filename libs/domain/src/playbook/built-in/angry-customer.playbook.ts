import type { Playbook } from "../playbook.ts";
import { letter } from "./letter.ts";

export const angryCustomerPlaybook: Playbook = {
  title: { de: "Verärgerter Kunde", en: "Angry customer" },
  applies: {
    de: "Der Kunde ist laut, enttäuscht oder hat die Geduld verloren. Er ist wütend über die Sache, nicht über den Menschen am Telefon.",
    en: "The customer is loud, disappointed or out of patience. They are angry about the matter, not about the person on the phone.",
  },
  toDo: [
    {
      de: "Ausreden lassen, auch wenn es dauert. Ein „Ja“ und „Verstehe“ zeigt, dass jemand zuhört.",
      en: "Let them finish, even if it takes a while. A “yes” and an “I see” show that somebody is listening.",
    },
    {
      de: "Mitschreiben, damit niemand dieselbe Frage noch einmal stellt.",
      en: "Take notes, so that nobody asks the same question again.",
    },
    {
      de: "Wiedergeben, was passiert ist und was es für den Kunden heißt, bis er sagt: Ja, so ist es.",
      en: "Say back what happened and what it means for them, until they say: yes, that is how it is.",
    },
    {
      de: "Erst dann zur Lösung kommen: was passiert und bis wann.",
      en: "Only then come to the solution: what happens, and by when.",
    },
    {
      de: "Ruhig und langsam sprechen. Die Lautstärke des Kunden sinkt mit.",
      en: "Speak calmly and slowly. The customer’s voice will come down with yours.",
    },
    {
      de: "Fragen, ob ihm das so hilft.",
      en: "Ask whether that helps them.",
    },
  ],
  toAvoid: [
    {
      de: "„Jetzt beruhigen Sie sich erst einmal.“ Das hat noch niemanden beruhigt.",
      en: "“Calm down.” It never calmed anybody.",
    },
    {
      de: "Unterbrechen, rechtfertigen, gegenhalten. Auch nicht, wenn ein Detail nicht stimmt.",
      en: "Interrupting, justifying, arguing. Not even when a detail is wrong.",
    },
    {
      de: "„Da sind Sie bei mir falsch.“ Wer abnimmt, nimmt das Anliegen an.",
      en: "“You have come to the wrong person.” Whoever picks up takes the matter on.",
    },
    {
      de: "Verständnis aufsagen. „Ich verstehe“ gilt erst, wenn dahinter steht, was.",
      en: "Reciting sympathy. “I understand” counts only when it says what.",
    },
  ],
  checklist: [
    { de: "Der Kunde hat ausgeredet", en: "The customer has finished" },
    { de: "Der Fall ist wiederholt und bestätigt", en: "The matter is repeated and confirmed" },
    { de: "Nächster Schritt, Tag und Uhrzeit sind zugesagt", en: "Next step, day and time are promised" },
    { de: "Der Kunde hat gesagt, ob ihm das hilft", en: "The customer has said whether that helps" },
  ],
  promises: [
    {
      id: "result",
      what: { de: "Rückruf mit dem Ergebnis", en: "A call with the result" },
      due: { unit: "working_hours", amount: 4 },
      after: null,
      optional: false,
    },
  ],
  templates: [
    {
      id: "say_listen",
      title: { de: "Zuhören", en: "Listening" },
      medium: "spoken",
      messageKind: null,
      promise: null,
      text: {
        de: {
          formal: "Gut, dass Sie anrufen. Erzählen Sie mir bitte alles, ich höre zu und schreibe mit.",
          informal: "Gut, dass du anrufst. Erzähl mir bitte alles, ich höre zu und schreibe mit.",
        },
        en: "I am glad that you called. Please tell me everything, I am listening and taking notes.",
      },
    },
    {
      id: "say_understood",
      title: { de: "Verständnis zeigen", en: "Showing understanding" },
      medium: "spoken",
      messageKind: null,
      promise: null,
      text: {
        de: {
          formal:
            "Danke, dass Sie mir das so offen sagen. Das ist passiert: {{point.whatHappened}}. Und für Sie heißt das: {{point.impact}}. Ich verstehe, dass Sie verärgert sind, und es tut mir leid, dass es so gekommen ist. Habe ich alles richtig verstanden?",
          informal:
            "Danke, dass du mir das so offen sagst. Das ist passiert: {{point.whatHappened}}. Und für dich heißt das: {{point.impact}}. Ich verstehe, dass du verärgert bist, und es tut mir leid, dass es so gekommen ist. Habe ich alles richtig verstanden?",
        },
        en: "Thank you for being so open with me. This is what happened: {{point.whatHappened}}. And for you that means: {{point.impact}}. I understand why you are angry, and I am sorry that it came to this. Have I got everything right?",
      },
    },
    {
      id: "say_solution",
      title: { de: "Die Lösung nennen", en: "Naming the solution" },
      medium: "spoken",
      messageKind: "status_update",
      promise: "result",
      text: {
        de: {
          formal:
            "Dann machen wir jetzt Folgendes: {{point.nextStep}}. Wir rufen Sie {{promise.due}} an und sagen Ihnen, was dabei herausgekommen ist. Hilft Ihnen das so?",
          informal:
            "Dann machen wir jetzt Folgendes: {{point.nextStep}}. Wir rufen dich {{promise.due}} an und sagen dir, was dabei herausgekommen ist. Hilft dir das so?",
        },
        en: "Then this is what we will do now: {{point.nextStep}}. We will call you {{promise.due}} and tell you how it turned out. Does that help you?",
      },
    },
    {
      id: "say_no_solution_yet",
      title: { de: "Die Lösung steht noch nicht fest", en: "There is no solution yet" },
      medium: "spoken",
      messageKind: "status_update",
      promise: "result",
      text: {
        de: {
          formal:
            "Eine Lösung, auf die Sie sich verlassen können, habe ich in diesem Moment noch nicht, und ich will Ihnen nichts vormachen. Wir suchen sie jetzt und rufen Sie {{promise.due}} an. Dann hören Sie, was wir tun und bis wann. Was ist Ihnen dabei am wichtigsten?",
          informal:
            "Eine Lösung, auf die du dich verlassen kannst, habe ich in diesem Moment noch nicht, und ich will dir nichts vormachen. Wir suchen sie jetzt und rufen dich {{promise.due}} an. Dann hörst du, was wir tun und bis wann. Was ist dir dabei am wichtigsten?",
        },
        en: "I do not have a solution yet that you can rely on, and I will not pretend that I do. We are looking for it now, and we will call you {{promise.due}}. Then you will hear what we are doing, and by when. What matters most to you?",
      },
    },
    {
      id: "write_solution",
      title: { de: "Antwort auf eine verärgerte Nachricht", en: "Answer to an angry message" },
      medium: "written",
      messageKind: "status_update",
      promise: "result",
      text: letter({
        de: {
          formal: [
            "danke, dass Sie uns so offen schreiben. So haben wir Sie verstanden: {{point.whatHappened}}. Für Sie heißt das: {{point.impact}}.",
            "Wir verstehen, dass Sie verärgert sind, und es tut uns leid, dass es so gekommen ist.",
            "Das tun wir jetzt: {{point.nextStep}}. Was dabei herausgekommen ist, sagen wir Ihnen {{promise.due}}.",
            "Haben wir etwas falsch verstanden? Dann antworten Sie auf diese Nachricht. Wenn Sie lieber mit uns sprechen, rufen Sie uns an.",
          ],
          informal: [
            "danke, dass du uns so offen schreibst. So haben wir dich verstanden: {{point.whatHappened}}. Für dich heißt das: {{point.impact}}.",
            "Wir verstehen, dass du verärgert bist, und es tut uns leid, dass es so gekommen ist.",
            "Das tun wir jetzt: {{point.nextStep}}. Was dabei herausgekommen ist, sagen wir dir {{promise.due}}.",
            "Haben wir etwas falsch verstanden? Dann antworte auf diese Nachricht. Wenn du lieber mit uns sprichst, ruf uns an.",
          ],
        },
        en: [
          "Thank you for writing to us so openly. This is how we understood you: {{point.whatHappened}}. For you that means: {{point.impact}}.",
          "We understand why you are angry, and we are sorry that it came to this.",
          "This is what we are doing now: {{point.nextStep}}. We will tell you {{promise.due}} how it turned out.",
          "Have we misunderstood you? Just reply to this message. If you would rather talk, give us a call.",
        ],
      }),
    },
  ],
};
