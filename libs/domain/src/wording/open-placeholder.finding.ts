import type { Span } from "./finding.ts";

/** What stands in brackets or braces to be filled: letters, perhaps a number; not "[1]", "[sic]" or "[OP-2026-0042]". */
const NAME = String.raw`\p{L}[\p{L}\p{M} _./:|,-]{0,60}\d{0,2}`;
/** Words in brackets that stay there. */
const BRACKETED =
  "(?:sic|links|rechts|oben|unten|left|right|top|bottom|above|below|siehe|see|vgl|Anlage|Anhang|Bild|Foto|Abbildung|Abb|Link|attachment|appendix|figure|image|photo|link)";
const TAG = "(?:b|i|u|p|a|br|em|strong|div|span)";

/**
 * A form of placeholder, and a sign without which no text holds one. Looking for the sign takes next to nothing; a form
 * asks what letters stand around it, which takes long to compile and to look for.
 */
interface PlaceholderForm {
  readonly sign: RegExp;
  readonly form: RegExp;
}

const forms: readonly PlaceholderForm[] = [
  { sign: /\{/, form: /\{\{[^{}\n]{0,80}\}\}|\$\{[^{}\n]{0,80}\}|\{[^{}\n]{0,80}\}/gu },
  { sign: /\[/, form: new RegExp(String.raw`\[(?!${BRACKETED}\b)(?:${NAME}|[.…_ xX?]{0,20})\](?!\()`, "gu") },
  {
    sign: /</,
    form: new RegExp(String.raw`<<[^<>\n]{1,60}>>|<(?!/|(?:https?|mailto):|${TAG}[ >])${NAME}>`, "gu"),
  },
  { sign: /[%#][^\s\d.,;:)]/, form: /%{1,2}[\p{L}_]{2,40}%{1,2}|#{1,2}[\p{L}_]{2,40}#{1,2}/gu },
  {
    sign: /__|\.{5}|…{2}|\?{3}/,
    form: /(?<![\p{L}\p{N}_])_{2,}(?![\p{L}\p{N}])|\.{5,}|…{2,}|(?<![\p{L}?!])\?{3,}/gu,
  },
  {
    sign: /TODO|TB[ACD]|tb[acd]|FIXME|XYZ|JJJJ|YYYY|XXX|xxx|lorem ipsum|undefined|NaN/,
    form: /(?<![\p{L}\p{N}])(?:TODO|TB[ACD]|tb[acd]|FIXME|XYZ|JJJJ|YYYY|XXXX*|xxxx*|lorem ipsum|undefined|NaN)(?![\p{L}\p{N}])/gu,
  },
  // Dates with letters for digits: "XX.XX.2026", "TT.MM.JJJJ", "24.MM.", "DD/MM/YYYY".
  {
    sign: /[X_?TDdtx][./-] ?(?:[X_?]|MM|mm|xx)|\d[./] ?(?:X|__|\?\?|MM|xx)/,
    form: /(?<![\p{L}\p{N}])(?:(?:[X_?]{1,2}|TT|DD|dd|tt|xx)[./-] ?(?:[X_?]{1,2}|MM|mm|xx)|\d{1,2}[./] ?(?:X{1,2}|__|\?\?|MM|xx))(?:[./-] ?(?:[X_?]{2,4}|JJJJ|YYYY|jjjj|yyyy|JJ|YY|xxxx|xx|\d{2,4})?)?(?![\p{L}\p{N}])/gu,
  },
  // Times and amounts: "um XX Uhr", "HH:MM", "xx EUR".
  {
    sign: /(?:XX|xx|HH|hh|SS|\?\?)(?::| ?(?:Uhr|h|am|pm|o'c|EUR|Euro|€|%|Tag|Stunde|day|hour))/,
    form: /(?<![\p{L}\p{N}])(?:XX|xx|HH|hh|SS|\?\?)(?::(?:XX|xx|MM|mm|\?\?|00))?(?= ?(?:Uhr|h\b|am\b|pm\b|o'clock|EUR|Euro|€|%|Tag|Stunde|day|hour))/gu,
  },
  {
    sign: /(?:XX|HH|hh|\?\?):(?:XX|MM|mm|\?\?)/,
    form: /(?<![\p{L}\p{N}])(?:XX|HH|hh|\?\?):(?:XX|MM|mm|\?\?)(?![\p{L}\p{N}])/gu,
  },
  {
    sign: / (?:XY|XX|NN|N\. ?N\.|Mustermann|Musterfrau|Surname|Nachname)/,
    form: /(?<![\p{L}\p{N}])(?:Herrn?|Frau|Mr\.?|Mrs\.?|Ms\.?|Dear|Hallo|Firma) (?:XY|XX|NN|N\. ?N\.|Mustermann|Musterfrau|Surname|Nachname)(?![\p{L}\p{N}])/gu,
  },
  {
    sign: / (?:einfügen|eintragen|einsetzen|ergänzen)|insert /iu,
    form: /(?<![\p{L}\p{N}])(?:Datum|Uhrzeit|Name|Betrag|Termin) (?:einfügen|eintragen|einsetzen|ergänzen)(?![\p{L}])|(?<![\p{L}\p{N}])insert (?:date|time|name|amount)(?: here)?(?![\p{L}])|(?<![\p{L}\p{N}])insert [\p{L} ]{2,30} here(?![\p{L}])|(?<![\p{L}\p{N}])hier \p{L}{2,20} (?:einfügen|eintragen|einsetzen|ergänzen)(?![\p{L}])/giu,
  },
  // A gap where a name, a day or a time belongs: "Guten Tag Herr/Frau …", "am ... um … Uhr", "on …".
  {
    sign: / (?:…|\.{3})/,
    form: /(?<![\p{L}\p{N}])(?:Herrn?|Frau|Mr\.?|Mrs\.?|Ms\.?|Dear|Firma|am|um|zum|vom|on|at|by|until)(?:\/(?:Herrn?|Frau|Mrs\.?|Ms\.?))? (?:…|\.{3})(?![\p{L}\p{N}])/gu,
  },
  // What merging mails and filling templates leave behind: "*|FNAME|*", "$name$", "%s", "@@date@@", "KUNDEN_NAME", "Dear NAME".
  {
    sign: /\*\||\$[^\s\d]|@@|%(?:\d\$)?[sd]/,
    form: /\*\|[A-Z_:]{2,30}\|\*|\$[\p{L}_]{2,40}\$|(?<![\p{L}\p{N}%])%(?:\d\$)?[sd](?![\p{L}\p{N}])|@@[\p{L}_]{2,40}@@/gu,
  },
  { sign: /_/, form: /(?<![\p{L}\p{N}_])\p{Lu}{3,20}(?:_\p{Lu}{2,20}){1,4}(?![\p{L}\p{N}_])/gu },
  {
    sign: /NAME|DATUM|DATE|ZEIT|TIME|KUNDE|CUSTOMER|BETRAG|AMOUNT/,
    form: /(?<=(?:Herrn?|Frau|Mr\.?|Mrs\.?|Ms\.?|Dear|Hallo|am|um|bis|zum|on|at|by) )(?:NAME|VORNAME|NACHNAME|DATUM|DATE|UHRZEIT|TIME|KUNDE|CUSTOMER|BETRAG|AMOUNT|FIRST ?NAME|LAST ?NAME)(?![\p{L}\p{N}])/gu,
  },
  {
    sign: /[«»]/,
    form: /[«»](?:Anrede|Name|Vorname|Nachname|Datum|Betrag|Uhrzeit|Firma|Kunde|First_?Name|Last_?Name|Date|Time|Amount|Company)[«»]/giu,
  },
  {
    sign: /\((?:Name|Vorname|Nachname|Datum|Betrag|Uhrzeit|Grund|date|time|amount|reason|surname)\)|###|(?:…|\.{3}) ?(?:EUR|Euro|€|Uhr)/,
    form: /\((?:Name|Vorname|Nachname|Datum|Betrag|Uhrzeit|Grund|date|time|amount|reason|surname)\)|#{3,}|(?:…|\.{3}) ?(?:EUR|Euro|€|Uhr)(?![\p{L}\p{N}])/gu,
  },
  { sign: /00[./-]00/, form: /(?<![\p{L}\p{N}])00[./-]00[./-](?:0000|\d{4})(?![\p{L}\p{N}])/gu },
];

/** What is to be typed or pressed is meant as it stands: "im Format TT.MM.JJJJ", "press [OK]". */
const MEANT =
  /(?:Format|Form|Schreibweise|Muster|Taste|Knopf|Schaltfläche|Button|Menü|drücken|Drücken|Klicken|klicken|wählen|format|pattern|type|key|button|menu|press|Press|hold|click|Click|select|Select|choose|Choose|as|als)(?: Sie)?(?: (?:auf|bitte|die Taste|the|on|and|und|then|dann))*[ „“"]*(?:[TMD]{2}[./-])*$/u;
const KEY =
  /^[[<](?:OK|Enter|Return|Start|Stop|Esc|Strg|Ctrl|Alt|Tab|Shift|F\d{1,2}|Home|Menu|Menü|Weiter|Next|Ja|Nein|Yes|No|Speichern|Save|Senden|Send|Abbrechen|Cancel|Reset|Power)[\]>]$/u;
const LONGEST_BEFORE = 40;

/** Placeholders that nobody filled: braces, brackets, lines, letters where digits belong, notes to oneself. */
export function openPlaceholders(text: string): readonly Span[] {
  return forms
    .filter(({ sign }) => sign.test(text))
    .flatMap(({ form }) => Array.from(text.matchAll(form), spanOf))
    .filter(
      ({ from, to }) =>
        !KEY.test(text.slice(from, to)) && !MEANT.test(text.slice(Math.max(0, from - LONGEST_BEFORE), from)),
    );
}

function spanOf({ 0: found, index }: RegExpExecArray): Span {
  return { from: index, to: index + found.length };
}
