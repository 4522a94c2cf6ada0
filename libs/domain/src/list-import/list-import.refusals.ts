export const listImportRefusals = {
  "import-unknown": {
    de: "Diesen Import gibt es nicht. Laden Sie zuerst eine Liste hoch.",
    en: "There is no such import. Upload a list first.",
  },
  "import-finished": {
    de: "Der Import ist fertig. Starten Sie einen neuen.",
    en: "The import is finished. Start a new one.",
  },
  "conflict-unknown": {
    de: "Diesen Konflikt gibt es bei diesem Import nicht. Sehen Sie nach, welche er hat.",
    en: "There is no such conflict in this import. Look up which it has.",
  },
  "conflict-decided": {
    de: "Über den Konflikt ist schon anders entschieden. Ändern Sie den Punkt selbst.",
    en: "The conflict has been decided otherwise already. Change the point itself.",
  },
  "conflict-erased": {
    de: "Der Text wurde in Klartext gelöscht, deshalb wird der aus der Liste nicht aufbewahrt. Soll wieder etwas dort stehen, schreiben Sie es am Punkt neu.",
    en: "The text was erased in Klartext, so the one from the list is not kept. If something shall stand there again, write it on the point anew.",
  },
} as const;
