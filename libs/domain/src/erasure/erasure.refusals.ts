export const erasureRefusals = {
  "nothing-to-erase": {
    de: "Eine Löschung nennt, wen oder welche Texte sie löscht. Nennen Sie wenigstens eines.",
    en: "An erasure names whom or which texts it erases. Name at least one.",
  },
  "erasure-unknown": {
    de: "Diese Löschung wurde nicht angeordnet. Ordnen Sie sie zuerst an.",
    en: "This erasure was not ordered. Order it first.",
  },
  "erasure-awaits-keys": {
    de: "Die Schlüssel sind noch nicht alle vernichtet. Das geht von selbst weiter, sobald der Dienst das Log erreicht.",
    en: "Not all keys are destroyed yet. That goes on by itself as soon as the service reaches the log.",
  },
  "erasure-awaits-nodes": {
    de: "Diese Knoten haben noch nicht gemeldet, dass ihre Dateien nichts mehr davon enthalten: {nodes}. Starten Sie sie; einen, der nie wiederkommt, melden Sie ab (POST /v1/nodes/<id>/retirement).",
    en: "These nodes have not reported yet that their files hold nothing of it any more: {nodes}. Start them; retire one that will never come back (POST /v1/nodes/<id>/retirement).",
  },
  "erasure-awaits-scavenge": {
    de: "Vernichtete Schlüssel, von denen noch Bytes in den Dateien des Logs stehen: {keys}. Lassen Sie auf jedem Server des Logs einen Scavenge laufen.",
    en: "Destroyed keys of which the files of the log still hold bytes: {keys}. Run a scavenge on every server of the log.",
  },
} as const;
