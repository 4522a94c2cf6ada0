import { mkdirSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { removeFile } from "../database/open-file.ts";
import { progressIn } from "../projector/projector.ts";

/** The files of a read model: `<base>.<generation>.sqlite`. */
export class GenerationFiles {
  readonly #base: string;

  constructor(base: string) {
    this.#base = base;
    mkdirSync(dirname(base), { recursive: true });
  }

  /** The newest file that can be used on this log, if there is one; all others are removed. */
  keepUsable(logId: string): string | null {
    for (const name of this.#namesAfter("copy-")) removeFile(join(dirname(this.#base), name));
    let kept: string | null = null;
    for (const generation of this.#generations().sort((a, b) => b - a)) {
      const file = this.#file(generation);
      if (kept === null && progressIn(file, logId) !== null) kept = file;
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
    return this.#namesAfter("").flatMap((name) => {
      const [, generation] = /\.(\d+)\.sqlite$/.exec(name) ?? [];
      return generation === undefined ? [] : [Number(generation)];
    });
  }

  #namesAfter(rest: string): string[] {
    const prefix = `${basename(this.#base)}.${rest}`;
    return readdirSync(dirname(this.#base)).filter((name) => name.startsWith(prefix));
  }
}
