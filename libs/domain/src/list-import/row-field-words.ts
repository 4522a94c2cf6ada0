import type { InEachLanguage } from "../language/language.ts";
import type { RowField } from "./imported-row.ts";

/** What the fields of a row are called where people read of them. */
export const rowFieldWords: Readonly<Record<RowField, InEachLanguage>> = {
  kind: { de: "Art", en: "Kind" },
  title: { de: "Thema", en: "Title" },
  description: { de: "Beschreibung", en: "Description" },
  customer: { de: "Kunde", en: "Customer" },
  customerNumber: { de: "Kundennummer", en: "Customer number" },
  site: { de: "Standort", en: "Site" },
  machine: { de: "Maschine", en: "Machine" },
  contract: { de: "Vertrag", en: "Contract" },
  contactPerson: { de: "Ansprechpartner", en: "Contact person" },
  reporter: { de: "Gemeldet von", en: "Reported by" },
  reportedOn: { de: "Gemeldet am", en: "Reported on" },
  channel: { de: "Kanal", en: "Channel" },
  reference: { de: "Referenz", en: "Reference" },
  priority: { de: "Priorität", en: "Priority" },
  product: { de: "Produkt", en: "Product" },
  trap: { de: "Servicefalle", en: "Trap" },
  action: { de: "Maßnahme", en: "Action" },
  owner: { de: "Zuständig", en: "Owner" },
  dueOn: { de: "Fällig am", en: "Due on" },
  state: { de: "Status", en: "State" },
  solvedOn: { de: "Erledigt am", en: "Solved on" },
  nextStep: { de: "Nächster Schritt", en: "Next step" },
  remark: { de: "Bemerkung", en: "Remark" },
  duplicateOf: { de: "Dublette von Nr.", en: "Duplicate of no." },
  notes: { de: "Notizen", en: "Notes" },
};
