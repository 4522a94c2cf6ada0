const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
  eacute: "é",
  egrave: "è",
  euro: "€",
  sect: "§",
  deg: "°",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bdquo: "„",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  laquo: "«",
  raquo: "»",
  bull: "•",
  middot: "·",
  zwnj: "",
  shy: "",
};

/** Elements that nobody reads. */
const unread = new Set(["head", "style", "script", "title"]);
const blocks = new Set(
  "address article aside blockquote center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul".split(
    " ",
  ),
);
const spaced = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol"]);

/** What a reader of an HTML mail reads, as plain text; quoted mail is marked by `>` as in plain mails. */
export function htmlToText(html: string): string {
  const reading = new Reading();
  const page = new Page(html.slice(0, LONGEST_PAGE));
  for (let piece = page.next(); piece !== null; piece = page.next()) {
    if ("text" in piece) reading.text(piece.text);
    else reading.tag(piece.name, piece.isEnd);
  }
  return reading.whole();
}

const LONGEST_PAGE = 1_000_000;
const LONGEST_TAG = 2_000;

type Piece = { readonly text: string } | { readonly name: string; readonly isEnd: boolean };

/** Tags and what stands between them. However broken the page is, it is walked through once. */
class Page {
  readonly #html: string;
  readonly #lowerCase: string;
  readonly #neverEnding = new Set<string>();
  #at = 0;

  constructor(html: string) {
    this.#html = html;
    this.#lowerCase = html.toLowerCase();
  }

  next(): Piece | null {
    if (this.#at >= this.#html.length) return null;
    const tag = this.#html.indexOf("<", this.#at);
    if (tag !== this.#at) return { text: this.#upTo(tag) };
    if (this.#html.startsWith("<!--", tag)) {
      const end = this.#html.indexOf("-->", tag);
      this.#upTo(end === -1 ? -1 : end + 3);
      return { text: " " };
    }
    const [, slash, name] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(this.#html.slice(tag, tag + 20)) ?? [];
    if (name === undefined) return { text: this.#upTo(tag + 1) };
    this.#upTo(this.#endOfTag(tag));
    if (slash === "") this.#passUnread(name.toLowerCase());
    return { name: name.toLowerCase(), isEnd: slash === "/" };
  }

  /** @param end -1 for all the rest */
  #upTo(end: number): string {
    const passed = end === -1 ? this.#html.slice(this.#at) : this.#html.slice(this.#at, end);
    this.#at += passed.length;
    return passed;
  }

  /** A `>` within quotation marks ends no tag. */
  #endOfTag(tag: number): number {
    let quote = "";
    for (let at = tag; at < Math.min(this.#html.length, tag + LONGEST_TAG); at++) {
      const character = this.#html.charAt(at);
      if (quote === "" && character === ">") return at + 1;
      if (character === quote) quote = "";
      else if (quote === "" && (character === '"' || character === "'")) quote = character;
    }
    const end = this.#html.indexOf(">", tag);
    return end === -1 ? -1 : end + 1;
  }

  #passUnread(name: string): void {
    if (!unread.has(name) || this.#neverEnding.has(name)) return;
    const end = this.#lowerCase.indexOf(`</${name}`, this.#at);
    if (end === -1) this.#neverEnding.add(name);
    else this.#upTo(end);
  }
}

const MOST_QUOTES = 9;

/** The lines so far. */
class Reading {
  readonly #lines: string[] = [];
  #line: string[] = [];
  /** A blank has been written, or nothing yet. */
  #isApart = true;
  #quotes = 0;

  text(raw: string): void {
    const words = decoded(raw).replace(/[\s\u00a0]+/g, " ");
    const next = this.#isApart ? words.trimStart() : words;
    if (next === "") return;
    this.#line.push(next);
    this.#isApart = next.endsWith(" ");
  }

  tag(name: string, isEnd: boolean): void {
    if (name === "br") this.#endLine();
    if ((name === "td" || name === "th") && isEnd) this.text(" ");
    if (!blocks.has(name)) return;
    if (this.#line.length > 0) this.#endLine();
    if (spaced.has(name)) this.#blankLine();
    if (name === "blockquote")
      this.#quotes = Math.min(MOST_QUOTES, Math.max(0, this.#quotes + (isEnd ? -1 : 1)));
    if (name === "li" && !isEnd) this.text("- ");
  }

  whole(): string {
    this.#endLine();
    return this.#lines
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim();
  }

  #endLine(): void {
    const line = this.#line.join("").trim();
    this.#lines.push(this.#quotes === 0 ? line : `${">".repeat(this.#quotes)} ${line}`.trimEnd());
    this.#line = [];
    this.#isApart = true;
  }

  #blankLine(): void {
    const last = this.#lines.at(-1);
    if (last !== undefined && last !== "" && this.#quotes === 0) this.#lines.push("");
  }
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[name] ?? entities[String(name).toLowerCase()] ?? whole;
    const point = Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10);
    return point > 0x10_ff_ff || (point >= 0xd8_00 && point <= 0xdf_ff) ? "" : String.fromCodePoint(point);
  });
}
