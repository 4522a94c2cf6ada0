/**
 * What somebody wrote in a mail, without the older mail that their program quoted below or above it. Signatures stay.
 * Where answers stand between quoted lines, where a mail was passed on, where it says that more stands below, and wherever
 * it is not clear what is old, nothing is cut: too much is read over, too little is lost.
 */
export function ownWords(text: string, subject: string | null): string {
  const own = withoutOldMail(text);
  return passedOn.test(subject ?? "") || pointsBelow.test(own) ? text.trim() : own;
}

const passedOn = /^\s*((re|aw|antwort|antw)\s*:\s*)*(wg|fw|fwd|weitergeleitet)\s*:/i;
/** "Siehe unten", "my answers below in red". */
const pointsBelow =
  /(?<!\p{L})((weiter )?unten(stehend\p{L}*)?|nachstehend\p{L}*|below|inline|s\. ?u\.|im (text|zitat)|dazwischen|in (rot|blau|grün|gelb|lila|fett|red|blue|green|bold|farbe|colou?r)(er)?)(?!\p{L})/iu;

function withoutOldMail(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const old = firstOldLine(lines);
  if (old === null || lines.slice(0, old.at).some((line) => isPassedOn(line))) return text.trim();
  const above = joined(lines.slice(0, old.at));
  const rest = lines.slice(old.from);
  if (old.unmarked) return above === "" ? text.trim() : above;
  const below = joined(withoutFirstQuote(rest));
  if (below === "") return above === "" ? text.trim() : above;
  if (above !== "" && /^-- ?\n/.test(below)) return `${above}\n\n${below}`;
  const isAnswerBelow = above === "" && !below.split("\n").some(isQuoted);
  return isAnswerBelow ? below : text.trim();
}

/** Where the older mail begins, with what introduces it, and where its text begins. */
interface OldMail {
  readonly at: number;
  readonly from: number;
  /** Its lines are not marked as quoted: all that follows is old. */
  readonly unmarked: boolean;
}

function firstOldLine(lines: readonly string[]): OldMail | null {
  for (const [at, line] of lines.entries()) {
    if (line.trim() === "") continue;
    if (isQuoted(line)) return { at, from: at, unmarked: false };
    if (isSeparator(line) || isHeadOfMail(lines, at))
      return { at: withRuler(lines, at), from: at, unmarked: true };
    const introduced = introduction(lines, at);
    if (introduced !== null) return introduced;
  }
  return null;
}

const MOST_LINES_OF_INTRODUCTION = 4;
const LONGEST_INTRODUCTION = 500;

/** "Am 21.11.26 um 10:15 schrieb …:", also broken over lines; with a quotation below it, or the address of who wrote. */
function introduction(lines: readonly string[], at: number): OldMail | null {
  let said = "";
  for (let end = at; end < Math.min(lines.length, at + MOST_LINES_OF_INTRODUCTION); end++) {
    const line = lines[end]?.trim() ?? "";
    said = `${said} ${line}`.trim();
    if (line === "" || said.length > LONGEST_INTRODUCTION || !/^(am|on|\d{4}-\d{2}-\d{2})\b/i.test(said))
      return null;
    if (!isIntroduction(said)) continue;
    if (isQuoted(nextWritten(lines, end + 1))) return { at, from: end + 1, unmarked: false };
    return /[^\s<>@]@[^\s<>@]/.test(said) ? { at, from: end + 1, unmarked: true } : null;
  }
  return null;
}

/** The first line from there on that is not blank; blank when there is none. */
function nextWritten(lines: readonly string[], from: number): string {
  let at = from;
  while (lines[at]?.trim() === "") at++;
  return lines[at] ?? "";
}

/** A moment, and that somebody wrote; Gmail once said it by the address alone. */
function isIntroduction(said: string): boolean {
  if (!said.endsWith(":") || !/\d/.test(said)) return false;
  return /\b(schrieb|geschrieben|wrote)\b/i.test(said) || /^\d.*<[^<>@\s]{1,250}@[^<>@\s]+>:$/.test(said);
}

function isQuoted(line: string): boolean {
  return /^\s{0,3}>/.test(line);
}

function isSeparator(line: string): boolean {
  return /^\s*[-_]{3,}\s*(ursprüngliche (nachricht|(e-?)?mail)|original[ -]?nachricht|original (message|mail))\s*[-_]{3,}\s*$/i.test(
    line,
  );
}

const headNames = [
  /^\*?(von|from):/i,
  /^\*?(gesendet|sent|datum|date):/i,
  /^\*?(an|to):/i,
  /^\*?(betreff|subject):/i,
];
const MOST_LINES_OF_HEAD = 8;

/** "Von: … Gesendet: … An: … Betreff: …", as Outlook and web mailers put above the older mail. */
function isHeadOfMail(lines: readonly string[], at: number): boolean {
  const first = lines[at]?.trim() ?? "";
  if (!headNames.slice(0, 2).some((name) => name.test(first))) return false;
  const head = lines.slice(at, at + MOST_LINES_OF_HEAD).map((line) => line.trim());
  return headNames.every((name) => head.some((line) => name.test(line)));
}

/** With the line that is drawn above it. */
function withRuler(lines: readonly string[], at: number): number {
  let above = at - 1;
  while (lines[above]?.trim() === "") above--;
  return /^\s*[_-]{8,}\s*$/.test(lines[above] ?? "") ? above : at;
}

function isPassedOn(line: string): boolean {
  return /(weitergeleitete|forwarded) (nachricht|message)|weitergeleiteten nachricht:?\s*$/i.test(line);
}

function withoutFirstQuote(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => line.trim() !== "" && !isQuoted(line));
  return end === -1 ? [] : lines.slice(end);
}

function joined(lines: readonly string[]): string {
  return lines.join("\n").trim();
}
