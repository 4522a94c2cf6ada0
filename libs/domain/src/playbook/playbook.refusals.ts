export const playbookRefusals = {
  "placeholders-unfilled": {
    de: "In der Vorlage ist noch offen: {placeholders}. Tragen Sie das ein, oder wählen Sie eine Vorlage, die ohne es auskommt.",
    en: "Still open in the template: {placeholders}. Fill that in, or choose a template that does without it.",
  },
  "playbook-part-missing": {
    de: "Im Playbook fehlt etwas bei {pointer}. Schreiben Sie, was dort stehen soll, in beiden Sprachen und mit Sie und du.",
    en: "Something is missing in the playbook at {pointer}. Write what belongs there, in both languages, and in German with Sie and du.",
  },
  "playbook-text-too-long": {
    de: "Der Text bei {pointer} fasst höchstens {maxLength} Zeichen. Kürzen Sie ihn.",
    en: "The text at {pointer} holds at most {maxLength} characters. Shorten it.",
  },
  "playbook-too-large": {
    de: "Ein Playbook fasst höchstens {maxKib} KiB. Kürzen Sie Texte, oder streichen Sie Vorlagen.",
    en: "A playbook holds at most {maxKib} KiB. Shorten texts, or remove templates.",
  },
  "playbook-id-twice": {
    de: "Die Kennung „{id}“ kommt bei {pointer} zweimal vor. Vergeben Sie jede nur einmal.",
    en: "The id “{id}” occurs twice at {pointer}. Give each only once.",
  },
  "playbook-placeholder-unknown": {
    de: "„{placeholder}“ bei {pointer} ist kein Platzhalter, der sich füllen lässt. Verwenden Sie einen aus der Liste, oder streichen Sie die Klammern.",
    en: "“{placeholder}” at {pointer} is no placeholder that can be filled. Use one of the list, or remove the braces.",
  },
  "playbook-placeholders-differ": {
    de: "Nicht in allen Fassungen bei {pointer} steht: {placeholders}. Ergänzen Sie es, damit alle Kunden dasselbe erfahren.",
    en: "Not in all versions at {pointer}: {placeholders}. Add it, so that all customers are told the same.",
  },
  "playbook-promise-not-listed": {
    de: "Die Zusage „{promise}“ bei {pointer} steht nicht in der Liste davor. Nehmen Sie sie auf, oder nennen Sie eine andere.",
    en: "The promise “{promise}” at {pointer} is not in the list before it. Add it, or name another one.",
  },
  "playbook-promise-not-named": {
    de: "Die Vorlage spricht von einer Zusage, und bei {pointer} steht nicht, von welcher. Nennen Sie eine Zusage des Playbooks.",
    en: "The template speaks of a promise, and {pointer} does not say which. Name one of the playbook's promises.",
  },
  "playbook-due-faulty": {
    de: "Bei {pointer} steht keine Frist, die sich berechnen lässt. Nennen Sie eine ganze Zahl von 1 bis 250, bei Arbeitstagen mit Uhrzeit wie 17:00.",
    en: "At {pointer} there is no time that can be reckoned. Give a whole number from 1 to 250, and for working days a time such as 17:00.",
  },
  "playbook-changed": {
    de: "Inzwischen gilt eine andere Fassung dieses Playbooks. Lesen Sie sie, bevor Sie dem Kunden etwas zusagen.",
    en: "Another version of this playbook holds by now. Read it before you promise the customer anything.",
  },
  "playbook-promise-unknown": {
    de: "Dieses Playbook macht keine Zusage „{promise}“. Wählen Sie eine von seinen Zusagen.",
    en: "This playbook makes no promise “{promise}”. Choose one of its promises.",
  },
  "playbook-due-missing": {
    de: "Für die Zusage „{promise}“ fehlt die Zeit. Nennen Sie Tag und Uhrzeit, die für diesen Fall gelten.",
    en: "A time is missing for the promise “{promise}”. Give the day and time that hold in this case.",
  },
} as const;
