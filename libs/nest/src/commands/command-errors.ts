import type { Refusal } from "klartext/domain";

/** A rule of the domain stands against the command. Nothing was changed. */
export class RuleBroken extends Error {
  override readonly name = "RuleBroken";
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`Refused: ${refusal.code}`);
    this.refusal = refusal;
  }
}

/** The caller looked at an older state than the one that is there. Nothing was changed. */
export class StaleRevision extends Error {
  override readonly name = "StaleRevision";
  readonly expected: number;
  readonly actual: number;

  constructor(expected: number, actual: number) {
    super(`Expected revision ${expected}, found ${actual}.`);
    this.expected = expected;
    this.actual = actual;
  }
}

/** What the command is about does not exist. */
export class StreamNotFound extends Error {
  override readonly name = "StreamNotFound";
  readonly stream: string;

  constructor(stream: string) {
    super(`There is no ${stream}.`);
    this.stream = stream;
  }
}

/** The same command id came with a different request. */
export class CommandIdReused extends Error {
  override readonly name = "CommandIdReused";

  constructor() {
    super("This command id was used for another request.");
  }
}
