import type { InEachLanguage, Language } from "klartext/domain";

/** Where a command says how it comes on, and in which language. */
export class Terminal {
  readonly language: Language;
  readonly #isInteractive = process.stderr.isTTY === true;
  #hasProgress = false;

  constructor(language: Language) {
    this.language = language;
  }

  /** A result, to standard output. */
  say(text: InEachLanguage | string): void {
    this.#endProgress();
    process.stdout.write(`${this.words(text)}\n`);
  }

  /** Something that went wrong, to standard error. */
  warn(text: InEachLanguage | string): void {
    this.#endProgress();
    process.stderr.write(`${this.words(text)}\n`);
  }

  /** A line that the next one replaces; only where somebody is watching. */
  progress(text: InEachLanguage): void {
    if (!this.#isInteractive) return;
    process.stderr.write(`\r\u001B[K${this.words(text)}`);
    this.#hasProgress = true;
  }

  words(text: InEachLanguage | string): string {
    return typeof text === "string" ? text : text[this.language];
  }

  #endProgress(): void {
    if (this.#hasProgress) process.stderr.write("\r\u001B[K");
    this.#hasProgress = false;
  }
}

/** German, unless the environment asks for English. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  return locale.toLowerCase().startsWith("en") ? "en" : "de";
}
