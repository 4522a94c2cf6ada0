export const erasureRefusals = {
  "nothing-to-erase": {
    de: "Eine Löschung nennt, wen oder welche Texte sie löscht. Nennen Sie wenigstens eines.",
    en: "An erasure names whom or which texts it erases. Name at least one.",
  },
  "erasure-unknown": {
    de: "Diese Löschung wurde nicht angeordnet. Ordnen Sie sie zuerst an.",
    en: "This erasure was not ordered. Order it first.",
  },
} as const;
