export const textRefusals = {
  "text-missing": {
    de: "„{field}“ darf nicht leer sein. Schreiben Sie, was dort stehen soll, oder lassen Sie das Feld weg.",
    en: "“{field}” must not be empty. Write what belongs there, or leave the field out.",
  },
  "text-too-long": {
    de: "„{field}“ fasst höchstens {maxLength} Zeichen. Kürzen Sie den Text oder verteilen Sie ihn auf Notizen.",
    en: "“{field}” holds at most {maxLength} characters. Shorten the text or spread it over notes.",
  },
} as const;
