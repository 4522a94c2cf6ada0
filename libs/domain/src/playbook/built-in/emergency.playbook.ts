import type { Playbook } from "../playbook.ts";
import { letter } from "./letter.ts";

export const emergencyPlaybook: Playbook = {
  title: { de: "Notfall", en: "Emergency" },
  applies: {
    de: "Eine Störung oder ein Fehler trifft viele Kunden zugleich: Ein Dienst steht still, eine ganze Lieferung fällt aus, eine falsche Rechnung ging an alle.",
    en: "A failure or a mistake hits many customers at once: a service is down, a whole delivery falls through, a wrong invoice went to everybody.",
  },
  toDo: [
    {
      de: "Den Notfall ausrufen und die betroffenen Kunden zuordnen. Dann geben alle dieselbe Auskunft.",
      en: "Declare the emergency and attach the customers it affects. Then everybody gives the same answer.",
    },
    {
      de: "Zuerst sagen, was passiert ist und dass wir dafür einstehen.",
      en: "First say what has happened and that we answer for it.",
    },
    {
      de: "Sagen, was wir gerade tun und bis wann es behoben ist. Steht die Zeit noch nicht fest: genau das sagen, und wann die nächste Nachricht kommt.",
      en: "Say what we are doing right now and when it will be put right. If the time is not known yet, say just that, and when the next message will come.",
    },
    {
      de: "Eine Rückmeldung anbieten, auf dem Weg, den der Kunde wählt: Anruf, E-Mail oder Nachricht.",
      en: "Offer to get back in touch the way the customer chooses: a call, an e-mail or a message.",
    },
    {
      de: "Zur zugesagten Zeit Bescheid geben, auch wenn es nichts Neues gibt.",
      en: "Send word at the promised time, even when there is nothing new.",
    },
    {
      de: "Am Ende sagen, dass es behoben ist, was die Ursache war und was wir ändern.",
      en: "At the end say that it is put right, what the cause was, and what we are changing.",
    },
  ],
  toAvoid: [
    {
      de: "Warten, bis alles geklärt ist. Wer zuerst von uns hört, muss nicht selbst anrufen.",
      en: "Waiting until everything is known. Whoever hears from us first does not have to call.",
    },
    {
      de: "Eine Uhrzeit nennen, damit Ruhe ist. Lieber die Zeit der nächsten Nachricht zusagen, die halten wir sicher.",
      en: "Naming a time just to calm things down. Better promise when the next message comes: that one we can keep.",
    },
    {
      de: "Auf Lieferanten, Technik oder andere Abteilungen zeigen. Für den Kunden sind wir eins.",
      en: "Pointing at suppliers, engineering or other departments. To the customer we are one.",
    },
    {
      de: "Kleinreden, etwa mit „Das sind doch nur ein paar Stunden“.",
      en: "Playing it down, as in “It is just a few hours”.",
    },
  ],
  checklist: [
    { de: "Betroffene Kunden sind zugeordnet", en: "The customers affected are attached" },
    { de: "Die erste Nachricht ist verschickt", en: "The first message has been sent" },
    { de: "Die Zeit der nächsten Nachricht ist zugesagt", en: "The time of the next message is promised" },
    {
      de: "Gewünschte Rückmeldungen sind mit Weg und Uhrzeit notiert",
      en: "Whoever wants to hear from us is noted, with way and time",
    },
    {
      de: "Der Abschluss ist mitgeteilt: behoben, Ursache, was wir ändern",
      en: "The closing message is out: put right, cause, what we are changing",
    },
  ],
  promises: [
    {
      id: "next_message",
      what: { de: "Nachricht, wie es steht", en: "A message on how things stand" },
      due: { unit: "hours", amount: 2 },
      after: null,
      optional: false,
    },
    {
      id: "restored",
      what: { de: "Störung behoben", en: "The disruption put right" },
      due: { unit: "given" },
      after: null,
      optional: true,
    },
    {
      id: "call_back",
      what: {
        de: "Rückmeldung auf dem gewünschten Weg",
        en: "Getting back in touch the way that was asked for",
      },
      due: { unit: "given" },
      after: null,
      optional: true,
    },
  ],
  templates: [
    {
      id: "say_when",
      title: { de: "Am Telefon: wir wissen, bis wann", en: "On the phone: we know by when" },
      medium: "spoken",
      messageKind: "emergency_notice",
      promise: null,
      text: {
        de: {
          formal:
            "Danke für Ihren Anruf, wir wissen schon davon: {{emergency.whatHappened}}. Es tut mir leid, dass Sie das trifft. Wir stehen dafür ein. Das tun wir gerade: {{emergency.remedy}}. Wir beheben es {{emergency.restoredBy}}. Möchten Sie dann von uns hören? Sagen Sie mir gern, wie: Anruf, E-Mail oder Nachricht.",
          informal:
            "Danke für deinen Anruf, wir wissen schon davon: {{emergency.whatHappened}}. Es tut mir leid, dass dich das trifft. Wir stehen dafür ein. Das tun wir gerade: {{emergency.remedy}}. Wir beheben es {{emergency.restoredBy}}. Möchtest du dann von uns hören? Sag mir gern, wie: Anruf, E-Mail oder Nachricht.",
        },
        en: "Thank you for calling, we know about it: {{emergency.whatHappened}}. I am sorry that this affects you. We take responsibility for it. This is what we are doing now: {{emergency.remedy}}. We will put it right {{emergency.restoredBy}}. Would you like to hear from us then? Just tell me how: a call, an e-mail or a message.",
      },
    },
    {
      id: "say_next",
      title: {
        de: "Am Telefon: wir wissen noch nicht, bis wann",
        en: "On the phone: we do not know yet by when",
      },
      medium: "spoken",
      messageKind: "emergency_notice",
      promise: "next_message",
      text: {
        de: {
          formal:
            "Danke für Ihren Anruf, wir wissen schon davon: {{emergency.whatHappened}}. Es tut mir leid, dass Sie das trifft. Wir stehen dafür ein. Das tun wir gerade: {{emergency.remedy}}. Bis wann es behoben ist, steht noch nicht fest, und ich möchte Ihnen nichts zusagen, was wir dann nicht halten. Fest zusagen kann ich: Sie hören {{promise.due}} wieder von uns, auch wenn es bis dahin nichts Neues gibt.",
          informal:
            "Danke für deinen Anruf, wir wissen schon davon: {{emergency.whatHappened}}. Es tut mir leid, dass dich das trifft. Wir stehen dafür ein. Das tun wir gerade: {{emergency.remedy}}. Bis wann es behoben ist, steht noch nicht fest, und ich möchte dir nichts zusagen, was wir dann nicht halten. Fest zusagen kann ich: Du hörst {{promise.due}} wieder von uns, auch wenn es bis dahin nichts Neues gibt.",
        },
        en: "Thank you for calling, we know about it: {{emergency.whatHappened}}. I am sorry that this affects you. We take responsibility for it. This is what we are doing now: {{emergency.remedy}}. We do not have a time for the repair yet, and I do not want to promise you one that we then cannot keep. What I can promise: You will hear from us {{promise.due}}, even if there is nothing new by then.",
      },
    },
    {
      id: "say_call_back",
      title: { de: "Am Telefon: Rückmeldung zusagen", en: "On the phone: promising to get back" },
      medium: "spoken",
      messageKind: null,
      promise: "call_back",
      text: {
        de: {
          formal:
            "Gern. Wir melden uns {{promise.due}} bei Ihnen und sagen Ihnen, wie es steht. Erreichen wir Sie dann so wie jetzt, oder ist Ihnen ein anderer Weg lieber?",
          informal:
            "Gern. Wir melden uns {{promise.due}} bei dir und sagen dir, wie es steht. Erreichen wir dich dann so wie jetzt, oder ist dir ein anderer Weg lieber?",
        },
        en: "Of course. We will get back to you {{promise.due}} and tell you how things stand. Can we reach you the same way then, or would you prefer another?",
      },
    },
    {
      id: "write_when",
      title: { de: "Erste Nachricht: wir wissen, bis wann", en: "First message: we know by when" },
      medium: "written",
      messageKind: "emergency_notice",
      promise: "next_message",
      text: letter({
        de: {
          formal: [
            "bei uns ist etwas schiefgegangen, das auch Sie trifft: {{emergency.whatHappened}}. Das tut uns leid. Wir stehen dafür ein.",
            "Das tun wir gerade: {{emergency.remedy}}.\nWir beheben es {{emergency.restoredBy}}.",
            "Die nächste Nachricht von uns bekommen Sie {{promise.due}}, auch wenn es bis dahin nichts Neues gibt. Möchten Sie lieber angerufen werden? Antworten Sie kurz, unter welcher Nummer, dann rufen wir stattdessen an.",
          ],
          informal: [
            "bei uns ist etwas schiefgegangen, das auch dich trifft: {{emergency.whatHappened}}. Das tut uns leid. Wir stehen dafür ein.",
            "Das tun wir gerade: {{emergency.remedy}}.\nWir beheben es {{emergency.restoredBy}}.",
            "Die nächste Nachricht von uns bekommst du {{promise.due}}, auch wenn es bis dahin nichts Neues gibt. Möchtest du lieber angerufen werden? Antworte kurz, unter welcher Nummer, dann rufen wir stattdessen an.",
          ],
        },
        en: [
          "Something has gone wrong on our side, and it affects you: {{emergency.whatHappened}}. We are sorry, and we take responsibility for it.",
          "This is what we are doing now: {{emergency.remedy}}.\nWe will put it right {{emergency.restoredBy}}.",
          "You will have our next message {{promise.due}}, even if there is nothing new by then. Would you rather have a call? Reply with the number to use, and we will call instead.",
        ],
      }),
    },
    {
      id: "write_next",
      title: {
        de: "Erste Nachricht: wir wissen noch nicht, bis wann",
        en: "First message: we do not know yet by when",
      },
      medium: "written",
      messageKind: "emergency_notice",
      promise: "next_message",
      text: letter({
        de: {
          formal: [
            "bei uns ist etwas schiefgegangen, das auch Sie trifft: {{emergency.whatHappened}}. Das tut uns leid. Wir stehen dafür ein.",
            "Das tun wir gerade: {{emergency.remedy}}.\nBis wann es behoben ist, steht noch nicht fest. Wir nennen Ihnen erst eine Zeit, wenn wir sie halten können.",
            "Die nächste Nachricht von uns bekommen Sie {{promise.due}}, auch wenn es bis dahin nichts Neues gibt. Möchten Sie lieber angerufen werden? Antworten Sie kurz, unter welcher Nummer, dann rufen wir stattdessen an.",
          ],
          informal: [
            "bei uns ist etwas schiefgegangen, das auch dich trifft: {{emergency.whatHappened}}. Das tut uns leid. Wir stehen dafür ein.",
            "Das tun wir gerade: {{emergency.remedy}}.\nBis wann es behoben ist, steht noch nicht fest. Wir nennen dir erst eine Zeit, wenn wir sie halten können.",
            "Die nächste Nachricht von uns bekommst du {{promise.due}}, auch wenn es bis dahin nichts Neues gibt. Möchtest du lieber angerufen werden? Antworte kurz, unter welcher Nummer, dann rufen wir stattdessen an.",
          ],
        },
        en: [
          "Something has gone wrong on our side, and it affects you: {{emergency.whatHappened}}. We are sorry, and we take responsibility for it.",
          "This is what we are doing now: {{emergency.remedy}}.\nWe do not have a time for the repair yet. We will give you one when we can keep it.",
          "You will have our next message {{promise.due}}, even if there is nothing new by then. Would you rather have a call? Reply with the number to use, and we will call instead.",
        ],
      }),
    },
    {
      id: "write_update",
      title: { de: "Zugesagte Nachricht: noch nicht behoben", en: "Promised message: not put right yet" },
      medium: "written",
      messageKind: "emergency_notice",
      promise: "next_message",
      text: letter({
        de: {
          formal: [
            "wie zugesagt sagen wir Ihnen, wie es steht: {{emergency.whatHappened}}. Das ist noch nicht behoben, und es tut uns leid, dass Sie weiter warten.",
            "Das tun wir gerade: {{emergency.remedy}}.",
            "Die nächste Nachricht von uns bekommen Sie {{promise.due}}. Brauchen Sie bis dahin eine Zwischenlösung? Antworten Sie uns, dann suchen wir sie mit Ihnen.",
          ],
          informal: [
            "wie zugesagt sagen wir dir, wie es steht: {{emergency.whatHappened}}. Das ist noch nicht behoben, und es tut uns leid, dass du weiter wartest.",
            "Das tun wir gerade: {{emergency.remedy}}.",
            "Die nächste Nachricht von uns bekommst du {{promise.due}}. Brauchst du bis dahin eine Zwischenlösung? Antworte uns, dann suchen wir sie mit dir.",
          ],
        },
        en: [
          "As promised, this is how things stand: {{emergency.whatHappened}}. It is not put right yet, and we are sorry that you are still waiting.",
          "This is what we are doing now: {{emergency.remedy}}.",
          "You will have our next message {{promise.due}}. Do you need a way to manage until then? Reply to us, and we will look for one with you.",
        ],
      }),
    },
    {
      id: "write_update_when",
      title: {
        de: "Zugesagte Nachricht: noch nicht behoben, wir wissen, bis wann",
        en: "Promised message: not put right yet, we know by when",
      },
      medium: "written",
      messageKind: "emergency_notice",
      promise: "next_message",
      text: letter({
        de: {
          formal: [
            "wie zugesagt sagen wir Ihnen, wie es steht: {{emergency.whatHappened}}. Das ist noch nicht behoben, und es tut uns leid, dass Sie weiter warten.",
            "Das tun wir gerade: {{emergency.remedy}}.\nWir beheben es {{emergency.restoredBy}}.",
            "Die nächste Nachricht von uns bekommen Sie {{promise.due}}. Brauchen Sie bis dahin eine Zwischenlösung? Antworten Sie uns, dann suchen wir sie mit Ihnen.",
          ],
          informal: [
            "wie zugesagt sagen wir dir, wie es steht: {{emergency.whatHappened}}. Das ist noch nicht behoben, und es tut uns leid, dass du weiter wartest.",
            "Das tun wir gerade: {{emergency.remedy}}.\nWir beheben es {{emergency.restoredBy}}.",
            "Die nächste Nachricht von uns bekommst du {{promise.due}}. Brauchst du bis dahin eine Zwischenlösung? Antworte uns, dann suchen wir sie mit dir.",
          ],
        },
        en: [
          "As promised, this is how things stand: {{emergency.whatHappened}}. It is not put right yet, and we are sorry that you are still waiting.",
          "This is what we are doing now: {{emergency.remedy}}.\nWe will put it right {{emergency.restoredBy}}.",
          "You will have our next message {{promise.due}}. Do you need a way to manage until then? Reply to us, and we will look for one with you.",
        ],
      }),
    },
    {
      id: "write_end",
      title: { de: "Abschluss: behoben", en: "Closing message: put right" },
      medium: "written",
      messageKind: "emergency_notice",
      promise: null,
      text: letter({
        de: {
          formal: [
            "wir haben es {{emergency.endedAt}} behoben. Darum ging es: {{emergency.whatHappened}}. Es tut uns leid, dass Sie das getroffen hat.",
            "Die Ursache: {{emergency.cause}}.\nDamit das nicht wieder passiert: {{emergency.change}}.",
            "Hakt bei Ihnen noch etwas? Dann antworten Sie auf diese Nachricht, und wir kümmern uns darum.",
          ],
          informal: [
            "wir haben es {{emergency.endedAt}} behoben. Darum ging es: {{emergency.whatHappened}}. Es tut uns leid, dass dich das getroffen hat.",
            "Die Ursache: {{emergency.cause}}.\nDamit das nicht wieder passiert: {{emergency.change}}.",
            "Hakt bei dir noch etwas? Dann antworte auf diese Nachricht, und wir kümmern uns darum.",
          ],
        },
        en: [
          "We put it right {{emergency.endedAt}}. This is what it was about: {{emergency.whatHappened}}. We are sorry that it affected you.",
          "The cause: {{emergency.cause}}.\nTo keep it from happening again: {{emergency.change}}.",
          "Is anything still not working for you? Reply to this message, and we will see to it.",
        ],
      }),
    },
  ],
};
