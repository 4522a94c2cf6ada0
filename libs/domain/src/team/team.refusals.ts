export const teamRefusals = {
  "team-unknown": {
    de: "Dieses Team gibt es nicht. Gründen Sie es zuerst.",
    en: "There is no such team. Found it first.",
  },
  "team-dissolved": {
    de: "Das Team wurde aufgelöst. Gründen Sie ein neues.",
    en: "The team was dissolved. Found a new one.",
  },
} as const;
