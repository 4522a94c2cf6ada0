import { mkdirSync, readdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { removeFile } from "../database/open-file.ts";
import { progressIn } from "../projector/projector.ts";

/** The files of a read model: `<base>.<generation>.sqlite`. */
export class GenerationFiles {
  readonly #base: string;
  readonly #logId: string;

  constructor(base: string, logId: string) {
    this.#base = base;
    this.#logId = logId;
    mkdirSync(dirname(base), { recursive: true });
  }

  /** The newest file that can be used, if there is one; all others are removed. */
  keepUsable(): string | null {
    let kept: string | null = null;
    for (const generation of this.#generations().sort((a, b) => b - a)) {
      const file = this.#file(generation);
      if (kept === null && progressIn(file, this.#logId) !== null) kept = file;
      else removeFile(file);
    }
    return kept;
  }

  /** A name for a file that is not there yet. */
  next(): string {
    return this.#file(Math.max(0, ...this.#generations()) + 1);
  }

  #file(generation: number): string {
    return `${this.#base}.${generation}.sqlite`;
  }

  #generations(): number[] {
    const prefix = `${basename(this.#base)}.`;
    return readdirSync(dirname(this.#base)).flatMap((name) => {
      const [, generation] = name.startsWith(prefix)
        ? (/^(\d+)\.sqlite$/.exec(name.slice(prefix.length)) ?? [])
        : [];
      return generation === undefined ? [] : [Number(generation)];
    });
  }
}
