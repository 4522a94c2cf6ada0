import type { Playbook } from "../playbook.ts";
import { letter } from "./letter.ts";

export const abusePlaybook: Playbook = {
  title: { de: "Beleidigung oder Drohung", en: "Abuse or threats" },
  applies: {
    de: "Jemand beleidigt, bedrängt oder bedroht den Menschen, mit dem er spricht. Laut oder wütend zu sein gehört nicht hierher: dafür gibt es „Verärgerter Kunde“.",
    en: "Somebody insults, harasses or threatens the person they are talking to. Being loud or angry does not belong here: that is “Angry customer”.",
  },
  toDo: [
    {
      de: "Einmal klar warnen: ruhig sagen, was nicht geht und was sonst geschieht.",
      en: "Warn once and clearly: say calmly what is not acceptable, and what will happen otherwise.",
    },
    {
      de: "Im selben Satz anbieten, beim Anliegen weiterzumachen.",
      en: "Offer in the same breath to go on with the matter.",
    },
    {
      de: "Geht es weiter, das Gespräch beenden. Das darf jede und jeder, ohne vorher zu fragen.",
      en: "If it goes on, end the conversation. Everybody may do that, without asking first.",
    },
    {
      de: "Bei einer Drohung sofort auflegen und die Teamleitung holen. Bei Gefahr die 110 anrufen.",
      en: "Hang up at once on a threat and fetch the team lead. If there is danger, call the police.",
    },
    {
      de: "Am Anliegen weiterarbeiten und schreiben, wie es weitergeht. In der Nachricht als Kontakt ein Team nennen, keine Person.",
      en: "Go on working on the matter, and write how it goes on. Give a team as the contact in that message, not a person.",
    },
    {
      de: "Aufschreiben, was gesagt wurde, und eine Pause machen.",
      en: "Write down what was said, and take a break.",
    },
  ],
  toAvoid: [
    {
      de: "Zurückschlagen oder spitz werden. Das macht es nur schlimmer.",
      en: "Hitting back or getting sarcastic. It only makes things worse.",
    },
    {
      de: "Ein zweites und drittes Mal warnen. Auf die eine Warnung folgt, was angekündigt war.",
      en: "Warning a second and a third time. What was announced follows the one warning.",
    },
    {
      de: "Ohne Warnung auflegen, außer bei einer Drohung.",
      en: "Hanging up without a warning, unless there was a threat.",
    },
    {
      de: "Das Anliegen liegen lassen. Es bleibt berechtigt, wie auch immer es vorgebracht wurde.",
      en: "Letting the matter lie. It stays valid, however it was put.",
    },
    {
      de: "Es allein aushalten. Niemand muss sich beleidigen lassen.",
      en: "Putting up with it alone. Nobody has to take insults.",
    },
  ],
  checklist: [
    { de: "Einmal gewarnt", en: "Warned once" },
    { de: "Aufgeschrieben, was gesagt wurde", en: "What was said is written down" },
    { de: "Die Teamleitung weiß Bescheid", en: "The team lead knows" },
    { de: "Der Kunde weiß, wie sein Anliegen weitergeht", en: "The customer knows how their matter goes on" },
  ],
  promises: [
    {
      id: "matter",
      what: { de: "Nachricht, wie das Anliegen weitergeht", en: "A message on how the matter goes on" },
      due: { unit: "working_days", amount: 1, at: "17:00" },
      after: null,
      optional: true,
    },
  ],
  templates: [
    {
      id: "say_warning",
      title: { de: "Die eine Warnung", en: "The one warning" },
      medium: "spoken",
      messageKind: "boundary_warning",
      promise: null,
      text: {
        de: {
          formal:
            "Ich möchte Ihr Anliegen mit Ihnen lösen. Beleidigungen nehme ich dabei nicht hin. Bitte lassen Sie das, dann machen wir mit Ihrem Anliegen weiter. Kommt noch eine, beende ich dieses Gespräch.",
          informal:
            "Ich möchte dein Anliegen mit dir lösen. Beleidigungen nehme ich dabei nicht hin. Bitte lass das, dann machen wir mit deinem Anliegen weiter. Kommt noch eine, beende ich dieses Gespräch.",
        },
        en: "I want to solve this with you. I will not accept insults while we do. Please stop that, and we will carry on with your matter. If there is another one, I will end this call.",
      },
    },
    {
      id: "say_end",
      title: { de: "Das Gespräch beenden", en: "Ending the conversation" },
      medium: "spoken",
      messageKind: "boundary_warning",
      promise: "matter",
      text: {
        de: {
          formal:
            "Ich beende das Gespräch jetzt, wie angekündigt. An Ihrem Anliegen arbeiten wir weiter: Wir schreiben Ihnen {{promise.due}}, wie es weitergeht. Sie können uns gern wieder anrufen. Auf Wiederhören.",
          informal:
            "Ich beende das Gespräch jetzt, wie angekündigt. An deinem Anliegen arbeiten wir weiter: Wir schreiben dir {{promise.due}}, wie es weitergeht. Du kannst uns gern wieder anrufen. Auf Wiederhören.",
        },
        en: "I am ending this call now, as I said I would. We will go on working on your matter: We will write to you {{promise.due}} and tell you what happens next. You are welcome to call us again. Goodbye.",
      },
    },
    {
      id: "write_warning",
      title: { de: "Warnung in Chat oder E-Mail", en: "Warning in a chat or e-mail" },
      medium: "written",
      messageKind: "boundary_warning",
      promise: null,
      text: letter({
        de: {
          formal: [
            "wir möchten Ihr Anliegen mit Ihnen lösen: {{point.matter}}. Beleidigungen nehmen wir dabei nicht hin.",
            "Schreiben Sie uns bitte ohne Beleidigungen, dann machen wir hier mit Ihrem Anliegen weiter. Kommt noch eine, beenden wir diesen Austausch.",
          ],
          informal: [
            "wir möchten dein Anliegen mit dir lösen: {{point.matter}}. Beleidigungen nehmen wir dabei nicht hin.",
            "Schreib uns bitte ohne Beleidigungen, dann machen wir hier mit deinem Anliegen weiter. Kommt noch eine, beenden wir diesen Austausch.",
          ],
        },
        en: [
          "We want to solve this with you: {{point.matter}}. We will not accept insults while we do.",
          "Please write to us without insults, and we will carry on with your matter right here. If there is another one, we will end this exchange.",
        ],
      }),
    },
    {
      id: "write_end",
      title: { de: "Nachricht nach dem beendeten Gespräch", en: "Message after the conversation was ended" },
      medium: "written",
      messageKind: "boundary_warning",
      promise: "matter",
      text: letter({
        de: {
          formal: [
            "wir haben das Gespräch beendet, weil Beleidigungen gefallen sind. Das tun wir, um die Menschen zu schützen, die hier arbeiten.",
            "An Ihrem Anliegen arbeiten wir weiter: {{point.matter}}. Wie es damit weitergeht, schreiben wir Ihnen {{promise.due}}.",
            "Sie können uns gern wieder anrufen oder auf diese Nachricht antworten.",
          ],
          informal: [
            "wir haben das Gespräch beendet, weil Beleidigungen gefallen sind. Das tun wir, um die Menschen zu schützen, die hier arbeiten.",
            "An deinem Anliegen arbeiten wir weiter: {{point.matter}}. Wie es damit weitergeht, schreiben wir dir {{promise.due}}.",
            "Du kannst uns gern wieder anrufen oder auf diese Nachricht antworten.",
          ],
        },
        en: [
          "We ended our conversation because there were insults in it. We do that to protect the people who work here.",
          "We are still working on your matter: {{point.matter}}. We will write to you {{promise.due}} and tell you what happens next.",
          "You are welcome to call us again, or to reply to this message.",
        ],
      }),
    },
  ],
};
