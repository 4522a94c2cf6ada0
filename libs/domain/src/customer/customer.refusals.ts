export const customerRefusals = {
  "customer-unknown": {
    de: "Diesen Kunden gibt es nicht. Legen Sie ihn zuerst an.",
    en: "There is no such customer. Register them first.",
  },
  "customer-erased": {
    de: "Der Kunde wurde gelöscht; über ihn wird nichts mehr festgehalten. Legen Sie ihn neu an, wenn er wiederkommt.",
    en: "The customer was erased; nothing is recorded about them any more. Register them anew if they come back.",
  },
  "customer-number-taken": {
    de: "Die Kundennummer gehört schon einem anderen Kunden. Verwenden Sie jenen, oder nennen Sie eine andere Nummer.",
    en: "The customer number belongs to another customer already. Use that one, or give another number.",
  },
  "site-unknown": {
    de: "Diesen Standort hat der Kunde nicht. Legen Sie zuerst den Standort an.",
    en: "The customer has no such site. Add the site first.",
  },
  "site-in-use": {
    de: "An diesem Standort stehen noch Maschinen oder Verträge. Ordnen Sie diese zuerst anders zu.",
    en: "There are still machines or contracts at this site. Assign them elsewhere first.",
  },
  "contact-person-unknown": {
    de: "Diesen Ansprechpartner hat der Kunde nicht. Sehen Sie nach, welche er hat.",
    en: "The customer has no such contact person. Look up which they have.",
  },
  "contact-person-erased": {
    de: "Dieser Ansprechpartner wurde gelöscht und kommt nicht zurück. Legen Sie einen neuen an.",
    en: "This contact person was erased and does not come back. Add a new one.",
  },
} as const;
