export const teamRefusals = {
  "team-unknown": {
    de: "Dieses Team gibt es nicht. Gründen Sie es zuerst.",
    en: "There is no such team. Found it first.",
  },
  "team-dissolved": {
    de: "Das Team wurde aufgelöst. Gründen Sie ein neues.",
    en: "The team was dissolved. Found a new one.",
  },
  "team-name-taken": {
    de: "So heißt schon ein anderes Team. Verwenden Sie jenes, oder nennen Sie einen anderen Namen.",
    en: "Another team bears that name already. Use that one, or give another name.",
  },
  "team-owns-points": {
    de: "Offene Punkte und Maßnahmen dieses Teams: {count}. Geben Sie sie zuerst einem anderen Team.",
    en: "Open points and actions that the team still owns: {count}. Give them to another team first.",
  },
} as const;
