export const customerAccessRefusals = {
  "access-unknown": {
    de: "Diesen Kundenzugang gibt es nicht. Richten Sie zuerst einen ein.",
    en: "There is no such customer access. Grant one first.",
  },
  "access-over": {
    de: "Der Kundenzugang wurde beendet und bleibt es. Richten Sie einen neuen ein.",
    en: "The customer access has ended and stays so. Grant a new one.",
  },
  "access-expired": {
    de: "Der Kundenzugang ist abgelaufen. Verlängern Sie ihn zuerst.",
    en: "The customer access has expired. Prolong it first.",
  },
  "access-too-short": {
    de: "Ein Kundenzugang muss in der Zukunft enden. Nennen Sie einen späteren Zeitpunkt.",
    en: "A customer access has to end in the future. Name a later time.",
  },
  "access-too-long": {
    de: "Ein Kundenzugang gilt höchstens {days} Tage von heute an. Nennen Sie einen früheren Zeitpunkt; verlängern können Sie ihn später.",
    en: "A customer access lasts {days} days from today at most. Name an earlier time; you can prolong it later.",
  },
  "access-not-longer": {
    de: "So lange gilt der Kundenzugang schon. Nennen Sie einen späteren Zeitpunkt, oder widerrufen Sie ihn.",
    en: "The customer access lasts that long already. Name a later time, or revoke it.",
  },
  "access-points-missing": {
    de: "Der Kundenzugang zeigt noch nichts. Wählen Sie mindestens einen Punkt, oder alle, die den Ansprechpartner betreffen.",
    en: "The customer access shows nothing yet. Choose at least one point, or all that affect the contact person.",
  },
  "access-points-too-many": {
    de: "Ein Kundenzugang zeigt höchstens {most} ausgewählte Punkte. Wählen Sie weniger, oder alle, die den Ansprechpartner betreffen.",
    en: "A customer access shows {most} chosen points at most. Choose fewer, or all that affect the contact person.",
  },
  "access-points-of-others": {
    de: "Diese Punkte betreffen den Kunden nicht: {points}. Nehmen Sie sie heraus, oder tragen Sie den Kunden dort zuerst ein.",
    en: "These points do not affect the customer: {points}. Leave them out, or add the customer there first.",
  },
} as const;
