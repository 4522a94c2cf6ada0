import type { Playbook } from "../playbook.ts";
import { letter } from "./letter.ts";

export const cancellationPlaybook: Playbook = {
  title: { de: "Kündigung", en: "Cancellation" },
  applies: {
    de: "Der Kunde möchte einen Vertrag, ein Abo oder eine Mitgliedschaft beenden.",
    en: "The customer wants to end a contract, a subscription or a membership.",
  },
  toDo: [
    {
      de: "Die Kündigung annehmen, sofort und ohne Umweg.",
      en: "Accept the cancellation, at once and without a detour.",
    },
    {
      de: "Sagen, was endet, an welchem Tag, und was bis dahin gilt.",
      en: "Say what ends, on which day, and what holds until then.",
    },
    {
      de: "Einmal nach dem Grund fragen und dazusagen, dass die Antwort freiwillig ist.",
      en: "Ask for the reason once, and say that answering is up to them.",
    },
    {
      de: "Den Grund in den Worten des Kunden aufschreiben. Liegt ein Fehler von uns dahinter, einen Vorfall eintragen.",
      en: "Write the reason down in the customer’s words. If a mistake of ours is behind it, record an incident.",
    },
    {
      de: "Die schriftliche Bestätigung mit Tag und Uhrzeit zusagen und sich bedanken.",
      en: "Promise the written confirmation with a day and a time, and say thank you.",
    },
  ],
  toAvoid: [
    {
      de: "Zum Bleiben überreden, Rabatte nachschieben, Angebote dazwischenlegen.",
      en: "Talking them into staying, adding discounts, slipping in offers.",
    },
    {
      de: "An ein anderes Team oder Formular verweisen. Wer die Kündigung hört, nimmt sie auf.",
      en: "Sending them to another team or form. Whoever hears the cancellation takes it.",
    },
    {
      de: "Den Grund verlangen oder mit dem Kunden darüber streiten.",
      en: "Demanding the reason, or arguing about it.",
    },
    {
      de: "Kosten oder Fristen erst in der Bestätigung nennen.",
      en: "Leaving costs or notice periods for the confirmation.",
    },
  ],
  checklist: [
    { de: "Was endet und an welchem Tag, ist gesagt", en: "What ends, and on which day, has been said" },
    { de: "Offene Kosten und Fristen sind genannt", en: "Open costs and notice periods are named" },
    {
      de: "Der Grund ist aufgeschrieben, oder dass der Kunde ihn nicht nennen möchte",
      en: "The reason is written down, or that the customer prefers not to give one",
    },
    { de: "Die Bestätigung ist verschickt", en: "The confirmation has been sent" },
  ],
  promises: [
    {
      id: "confirmation",
      what: { de: "Schriftliche Bestätigung der Kündigung", en: "The cancellation confirmed in writing" },
      due: { unit: "working_days", amount: 1, at: "17:00" },
      after: null,
      optional: false,
    },
  ],
  templates: [
    {
      id: "say_accepted",
      title: { de: "Die Kündigung annehmen", en: "Accepting the cancellation" },
      medium: "spoken",
      messageKind: "cancellation_confirmation",
      promise: "confirmation",
      text: {
        de: {
          formal:
            "Ihre Kündigung habe ich aufgenommen: {{cancellation.what}}. Der Vertrag endet {{cancellation.endsOn}}, bis dahin bleibt für Sie alles, wie es ist. Sie bekommen das {{promise.due}} schriftlich von uns. Mehr brauchen Sie nicht zu tun.",
          informal:
            "Deine Kündigung habe ich aufgenommen: {{cancellation.what}}. Der Vertrag endet {{cancellation.endsOn}}, bis dahin bleibt für dich alles, wie es ist. Du bekommst das {{promise.due}} schriftlich von uns. Mehr brauchst du nicht zu tun.",
        },
        en: "I have noted your cancellation: {{cancellation.what}}. The contract ends {{cancellation.endsOn}}, and until then everything stays as it is. You will have this from us in writing {{promise.due}}. There is nothing else for you to do.",
      },
    },
    {
      id: "say_reason",
      title: { de: "Nach dem Grund fragen", en: "Asking for the reason" },
      medium: "spoken",
      messageKind: null,
      promise: null,
      text: {
        de: {
          formal:
            "Mögen Sie mir sagen, warum Sie gehen? Sie müssen nicht, an Ihrer Kündigung ändert es nichts. Wir möchten daraus lernen.",
          informal:
            "Magst du mir sagen, warum du gehst? Du musst nicht, an deiner Kündigung ändert es nichts. Wir möchten daraus lernen.",
        },
        en: "Would you mind telling me why you are leaving? You do not have to, and it changes nothing about your cancellation. We would like to learn from it.",
      },
    },
    {
      id: "say_goodbye",
      title: { de: "Verabschieden", en: "Saying goodbye" },
      medium: "spoken",
      messageKind: null,
      promise: null,
      text: {
        de: {
          formal: "Danke, dass Sie bei uns waren. Wenn noch etwas offen ist, sind wir weiter für Sie da.",
          informal: "Danke, dass du bei uns warst. Wenn noch etwas offen ist, sind wir weiter für dich da.",
        },
        en: "Thank you for having been with us. If there is anything left to settle, we are still here for you.",
      },
    },
    {
      id: "write_confirmation",
      title: { de: "Kündigungsbestätigung", en: "Cancellation confirmation" },
      medium: "written",
      messageKind: "cancellation_confirmation",
      promise: null,
      text: letter({
        de: {
          formal: [
            "wir haben Ihre Kündigung erhalten und bestätigen sie: {{cancellation.what}}.",
            "Der Vertrag endet {{cancellation.endsOn}}. Bis dahin bleibt für Sie alles, wie es ist. Sie brauchen nichts weiter zu tun.",
            "Wenn Sie mögen, schreiben Sie uns, warum Sie gehen. An Ihrer Kündigung ändert das nichts, wir möchten daraus lernen.",
            "Danke, dass Sie bei uns waren.",
          ],
          informal: [
            "wir haben deine Kündigung erhalten und bestätigen sie: {{cancellation.what}}.",
            "Der Vertrag endet {{cancellation.endsOn}}. Bis dahin bleibt für dich alles, wie es ist. Du brauchst nichts weiter zu tun.",
            "Wenn du magst, schreib uns, warum du gehst. An deiner Kündigung ändert das nichts, wir möchten daraus lernen.",
            "Danke, dass du bei uns warst.",
          ],
        },
        en: [
          "We have received your cancellation and confirm it: {{cancellation.what}}.",
          "The contract ends {{cancellation.endsOn}}. Until then everything stays as it is. There is nothing else for you to do.",
          "If you like, write and tell us why you are leaving. It changes nothing about your cancellation; we would like to learn from it.",
          "Thank you for having been with us.",
        ],
      }),
    },
  ],
};
