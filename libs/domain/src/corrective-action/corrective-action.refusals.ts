export const correctiveActionRefusals = {
  "action-unknown": {
    de: "Diese Abstellmaßnahme gibt es nicht. Schlagen Sie sie zuerst vor.",
    en: "There is no such corrective action. Propose it first.",
  },
  "action-finished": {
    de: "Die Abstellmaßnahme ist {actionState}; daran wird nichts mehr geändert. Öffnen Sie sie zuerst wieder.",
    en: "The corrective action is {actionState}; it is not changed any more. Reopen it first.",
  },
  "action-not-agreed": {
    de: "Die Abstellmaßnahme ist erst vorgeschlagen. Vereinbaren Sie zuerst Team und Termin.",
    en: "The corrective action is only proposed. Agree on team and due date first.",
  },
  "action-due-in-the-past": {
    de: "Der Termin ist schon vorbei. Nennen Sie heute oder einen späteren Tag.",
    en: "That due date has passed already. Give today or a later day.",
  },
  "action-agreed-otherwise": {
    de: "Die Abstellmaßnahme ist schon vereinbart. Ändern Sie stattdessen ihr Team oder ihren Termin.",
    en: "The corrective action has been agreed already. Change its owner or its due date instead.",
  },
} as const;
