import type { Channel, PointKind, PointState, Priority } from "../taxonomy/index.ts";
import { foldWord } from "./list-row.ts";

/** Words of a list and what they mean here, by their folded form. */
type Vocabulary<Meaning> = ReadonlyMap<string, Meaning>;

function vocabulary<Meaning extends string>(words: Readonly<Record<Meaning, string>>): Vocabulary<Meaning> {
  const entries = Object.entries(words) as [Meaning, string][];
  return new Map(
    entries.flatMap(([meaning, list]) =>
      [meaning, ...list.split(", ")].map((word): [string, Meaning] => [foldWord(word), meaning]),
    ),
  );
}

/** The meaning of a word: the list's own vocabulary first, then the usual one. */
function lookUp<Meaning>(
  word: string,
  own: Readonly<Record<string, Meaning>> | undefined,
  usual: Vocabulary<Meaning>,
): Meaning | undefined {
  const folded = foldWord(word);
  const said = Object.entries(own ?? {}).find(([ownWord]) => foldWord(ownWord) === folded);
  return said === undefined ? usual.get(folded) : said[1];
}

const STATES = vocabulary<PointState>({
  open: "offen, neu, o, noch offen, unbearbeitet, nicht begonnen, nicht gestartet, geplant, angelegt, eingegangen, wieder offen, nein, new, no, not started, to do, todo, backlog, planned, reopened",
  in_progress:
    "in Arbeit, i.A., i. Arb., in Bearbeitung, i.B., in Bearb., laufend, läuft, lfd., begonnen, gestartet, in Umsetzung, in Klärung, teilweise erledigt, teilerledigt, WIP, started, ongoing, working, active, in process",
  waiting:
    "wartet, wartend, warten, Rückfrage, wartet auf Kunde, wartet auf Kunden, wartet auf Lieferant, Wiedervorlage, zurückgestellt, pausiert, angehalten, blockiert, on hold, hold, blocked, pending, waiting for customer, deferred, paused",
  solved: "geklärt, gelöst, umgesetzt, behoben, resolved, fixed, implemented, answered",
  verified: "geprüft, verifiziert, bestätigt, wirksam, Wirksamkeit geprüft, checked, confirmed, effective",
  closed:
    "erledigt, erl., abgeschlossen, geschlossen, fertig, beendet, ok, o.k., okay, ✓, ✔, ☑, x, ja, done, complete, completed, finished, yes",
  dropped:
    "nicht mehr relevant, entfällt, entfallen, storniert, obsolet, hinfällig, verworfen, abgelehnt, gestrichen, abgebrochen, zurückgezogen, gegenstandslos, cancelled, canceled, rejected, obsolete, withdrawn, not relevant, no longer relevant, won't fix, void",
});

/** The state that a word or a percentage of progress says: 0 % open, 100 % closed, between them in progress. */
export function stateOf(word: string, own?: Readonly<Record<string, PointState>>): PointState | undefined {
  const known = lookUp(word, own, STATES);
  if (known !== undefined) return known;
  const percent = /^(\d{1,3})\s*%$/.exec(word)?.[1];
  if (percent === undefined || Number(percent) > 100) return undefined;
  if (Number(percent) === 0) return "open";
  return Number(percent) === 100 ? "closed" : "in_progress";
}

/** Numbers count from the most urgent (1) down to 4, as in ticket systems; letters: A high, B normal, C low. */
const PRIORITIES = vocabulary<Priority>({
  low: "niedrig, gering, klein, unwichtig, nachrangig, C, 4, P4, Prio 4, minor",
  normal: "normal, mittel, standard, durchschnittlich, B, 3, P3, Prio 3, medium, med, moderate",
  high: "hoch, wichtig, dringend, eilig, A, 2, P2, Prio 2, major, important, urgent",
  critical:
    "sehr hoch, kritisch, höchste, sehr dringend, sehr wichtig, Notfall, AA, 1, P1, Prio 1, very high, highest, blocker, emergency",
});

export function priorityOf(word: string, own?: Readonly<Record<string, Priority>>): Priority | undefined {
  return lookUp(word, own, PRIORITIES);
}

const CHANNELS = vocabulary<Channel>({
  phone: "Telefon, Tel., telefonisch, Anruf, Hotline, fernmündlich, Handy, telephone, call, phone call",
  email: "E-Mail, Mail, per Mail, Postfach, Sammelpostfach, mailbox",
  live_chat: "Chat, Live-Chat, Webchat",
  social_media: "Soziale Medien, Facebook, Instagram, Twitter, LinkedIn, X, WhatsApp, social",
  portal:
    "Portal, Kundenportal, Serviceportal, Web, Webformular, Kontaktformular, Formular, Online, Ticket, Ticketsystem, Website, web form, customer portal",
  letter: "Brief, Post, Schreiben, Einschreiben, Fax, mail (postal), postal mail, post",
  in_person: "vor Ort, persönlich, Besuch, Kundenbesuch, Gespräch, Messe, Theke, on site, visit, meeting",
  other: "Sonstige, Sonstiges, andere, anderer Weg, another way, Referral, misc",
});

export function channelOf(word: string, own?: Readonly<Record<string, Channel>>): Channel | undefined {
  return lookUp(word, own, CHANNELS);
}

const KINDS = vocabulary<PointKind>({
  incident:
    "Vorfall, intern, Störung, Fehler, interner Fehler, Abweichung, Beobachtung, internal, error, defect, nonconformity",
  complaint:
    "Beschwerde, Kundenbeschwerde, Reklamation, Kundenreklamation, Beanstandung, Kritik, claim, customer complaint",
  escalation: "Eskalation, Vertrieb, Außendienst, Key Account, Vertriebsmeldung, sales, account management",
});

/** The kind that a word of a kind column, or of a source column, says. */
export function kindOf(word: string, own?: Readonly<Record<string, PointKind>>): PointKind | undefined {
  return lookUp(word, own, KINDS);
}
