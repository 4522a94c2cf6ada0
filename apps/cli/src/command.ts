import type { InEachLanguage } from "klartext/domain";
import type { Terminal } from "./terminal/terminal.ts";

export interface Command {
  readonly name: string;
  /** One line: what it does. */
  readonly summary: InEachLanguage;
  /** How it is called. */
  readonly usage: InEachLanguage;
  run(args: readonly string[], terminal: Terminal): Promise<void>;
}

/** The command was called in a way that it does not understand. Ends with exit code 2. */
export class Misused extends Error {
  override readonly name = "Misused";
  readonly words: InEachLanguage;

  constructor(words: InEachLanguage) {
    super(words.en);
    this.words = words;
  }
}

/** The command could not be carried out. Ends with exit code 1. */
export class NotPossible extends Error {
  override readonly name = "NotPossible";
  readonly words: InEachLanguage | string;

  constructor(words: InEachLanguage | string, options?: ErrorOptions) {
    super(typeof words === "string" ? words : words.en, options);
    this.words = words;
  }
}
