import { foldWord } from "./list-row.ts";

/**
 * What each field's column is called in the lists of service teams, German and English; the better known name first.
 * Where two columns could be the same field, the one named further left here wins.
 */
const NAMES = {
  number:
    "Nr., lfd. Nr., laufende Nummer, OP-Nr., OP Nummer, OP, Punkt-Nr., Pos., Position, Nummer, #, ID, Vorgangsnummer, Vorgang, Fall-Nr., Ticket-Nr., Ticketnummer, No., Number, Item No., Item #, Case ID, Case number, Issue ID, Ref., Reference No.",
  reportedOn:
    "Datum, erfasst am, gemeldet am, aufgenommen am, aufgenommen, Eingang, Eingangsdatum, Eingang am, eingegangen am, Meldedatum, Erfassungsdatum, erstellt am, Erstelldatum, angelegt am, Aufnahmedatum, eröffnet am, Erstellungsdatum, Datum Eingang, Datum der Meldung, Datum Meldung, Datum Aufnahme, seit, Date, Reported on, Date reported, Received, Date received, Received on, Created, Created on, Created at, Opened, Opened on, Raised on, Date raised",
  customer:
    "Kunde, Kundenname, Kunde(n), Firma, Firmenname, Auftraggeber, Kunde/Firma, betroffener Kunde, Betroffene, Mandant, Customer, Customer(s), Customer name, Client, Account, Company, Organization, Organisation",
  customerNumber:
    "Kundennummer, Kunden-Nr., Kd.-Nr., KdNr, Debitor, Debitorennummer, Customer No., Customer number, Customer ID, Account number",
  site: "Standort, Werk, Niederlassung, Filiale, Ort, Einsatzort, Site, Location, Plant, Branch",
  machine:
    "Maschine, Anlage, Gerät, Maschinennummer, Maschinen-Nr., Anlagennummer, Seriennummer, Serien-Nr., SN, Machine, Equipment, Asset, Device, Serial number, Serial No.",
  contract: "Vertrag, Vertragsnummer, Vertrags-Nr., Wartungsvertrag, Contract, Contract No., Contract number",
  contactPerson:
    "Ansprechpartner, Ansprechpartner Kunde, Ansprechperson, Kontakt, Kontaktperson, AP Kunde, Contact, Contact person, Customer contact",
  reporter:
    "gemeldet von, Melder, Meldung von, erfasst von, aufgenommen von, eingebracht von, Ersteller, angelegt von, Reporter, Reported by, Raised by, Created by",
  kind: "Art, Typ, Kategorie, Vorgangsart, Meldungsart, Kind, Type, Category",
  title:
    "Thema, Betreff, Titel, Kurztext, Stichwort, Kurzbeschreibung, Punkt, offener Punkt, Bezeichnung, Überschrift, Was, Title, Subject, Topic, Summary, Issue, Item, Headline",
  description:
    "Beschreibung, Problem, Problembeschreibung, Sachverhalt, Details, Abweichung, Fehler, Fehlerbeschreibung, Langtext, Beanstandung, Reklamation, Anliegen, Feststellung, Vorfall, Description, Problem description, Narrative, Findings, Defect, Deviation",
  source:
    "Quelle, Kanal, Eingang über, gemeldet über, Eingangskanal, Meldeweg, Herkunft, Eingangsart, Medium, Source, Channel, Origin, Received via, Submitted via, Reported via",
  reference:
    "Referenz, Ticket, Ticket-ID, Aktenzeichen, Bezug, Auftrag, Auftragsnummer, Reference, External reference",
  priority: "Prio, Priorität, Prio., Dringlichkeit, Wichtigkeit, Priority, Urgency, Severity",
  product: "Produkt, Artikel, Produktgruppe, Baugruppe, System, Product, Article",
  trap: "Servicefalle, Falle, Fehlerart, Fehlerkategorie, Trap, Service trap",
  action:
    "Maßnahme(n), Maßnahme, Abstellmaßnahme, Abstellmaßnahmen, Korrekturmaßnahme, Sofortmaßnahme, Gegenmaßnahme, To-do, To do, Aktion, Aufgabe, Lösung, Was ist zu tun, zu tun, Action, Actions, Corrective action, Countermeasure, Measure, Task, Solution",
  owner:
    "Verantwortlich, Verantwortliche, Verantwortlicher, Verantw., Zuständig, Zuständigkeit, Wer, Bearbeiter, bearbeitet von, Owner, Owner team, Team, Abteilung, Bereich, Responsible, Assignee, Assigned to, Who, Department",
  dueOn:
    "Termin, bis wann, fällig, fällig am, fällig bis, Fälligkeit, Frist, Zieltermin, Solltermin, erledigt bis, Erledigung bis, Termin Soll, Zieldatum, bis, wann, zu erledigen bis, erledigen bis, Endtermin, Deadline, Due, Due on, Due date, Target date, By when, When",
  state:
    "Status, Stand, Bearbeitungsstand, Bearbeitungsstatus, Zustand, aktueller Stand, Erledigungsgrad, erledigt, Fortschritt, State, Progress, Current status, Done",
  light: "Ampel, Ampelstatus, Farbe, Traffic light, Light, RAG, RAG status",
  solvedOn:
    "erledigt am, Erledigt (Datum), Datum erledigt, erl. am, Erledigung, geschlossen am, abgeschlossen am, Abschluss, Abschlussdatum, Erledigungsdatum, Erledigt-Datum, Ist-Termin, Termin Ist, gelöst am, umgesetzt am, Closed, Closed on, Date closed, Completed on, Solved on, Resolved on, Done on, Finished on",
  nextStep: "Nächster Schritt, nächste Schritte, weiteres Vorgehen, Next step, Next steps",
  remark:
    "Bemerkung, Bemerkungen, Kommentar, Kommentare, Notiz, Notizen, Anmerkung, Anmerkungen, Hinweis, Info, Sonstiges, Remark, Remarks, Comment, Comments, Note, Notes",
} as const;

/** What a column of a list can be. */
export type ListField = keyof typeof NAMES;

export const listFields = Object.keys(NAMES) as readonly ListField[];

/** Fields that several columns may fill: their texts are joined, each under its column's name. */
export const repeatableFields: readonly ListField[] = ["description", "remark"];

const MEANINGS = new Map<string, { readonly field: ListField; readonly rank: number }>();
for (const field of listFields) {
  for (const [rank, name] of NAMES[field].split(", ").entries()) {
    const folded = foldWord(name);
    if (!MEANINGS.has(folded)) MEANINGS.set(folded, { field, rank });
  }
}

/** Longer texts are content, however many known words they hold. */
const MAX_NAME_LENGTH = 80;

/**
 * The field that a column of this name usually is. A name of several ("Verantwortlich / zuständig", "Termin (bis
 * wann)") counts by the first of its parts that is known.
 */
export function meaningOf(
  columnName: string,
): { readonly field: ListField; readonly rank: number } | undefined {
  if (columnName.length > MAX_NAME_LENGTH) return undefined;
  const parts = columnName.split(/[/|,;()\n]/);
  for (const candidate of [columnName, columnName.replace(/\([^)]*\)/g, ""), ...parts]) {
    const meaning = MEANINGS.get(foldWord(candidate));
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

/** What Klartext works out by itself and exports besides: of no use to an import, and no notes either. */
export const computedColumns = {
  age: { de: "Alter (Arbeitstage)", en: "Age (working days)" },
  lastToldOn: { de: "Zuletzt informiert am", en: "Last told on" },
  contacts: { de: "Kontakte (Anzahl)", en: "Contacts (count)" },
  openActions: { de: "Offene Maßnahmen (Anzahl)", en: "Open actions (count)" },
  duplicates: { de: "Dubletten (Anzahl)", en: "Duplicates (count)" },
} as const;

const COMPUTED = new Set(
  Object.values(computedColumns).flatMap(({ de, en }) => [foldWord(de), foldWord(en)]),
);

export function isComputedColumn(columnName: string): boolean {
  return COMPUTED.has(foldWord(columnName));
}
