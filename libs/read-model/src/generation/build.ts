import type { Position } from "klartext/event-sourcing";
import { removeFile } from "../database/open-file.ts";
import { Generation, type GenerationSource } from "./generation.ts";
import type { RebuildProgress } from "./rebuild-progress.ts";

/** The filling of a new generation. Whatever becomes of it, what is served stays as it is. */
export class Build {
  readonly #file: string;
  readonly #source: GenerationSource;
  readonly #startedAt = new Date().toISOString();
  #generation: Generation | undefined;
  #head: Position | null = null;
  #step: RebuildProgress["step"] = "reading";
  #cancelled = false;

  constructor(file: string, source: GenerationSource) {
    this.#file = file;
    this.#source = source;
  }

  get progress(): RebuildProgress {
    const { position, eventsDone } = this.#generation?.progress ?? { position: null, eventsDone: 0 };
    return { eventsDone, position, head: this.#head, startedAt: this.#startedAt, step: this.#step };
  }

  /**
   * Resolves with the new generation when it holds all that is served.
   * @param served position of what is served
   */
  async run(served: () => Position | null): Promise<Generation> {
    try {
      this.#head = await this.#source.store.head();
      const generation = await Generation.open(this.#file, this.#source);
      this.#generation = generation;
      if (this.#cancelled) throw new Error("The rebuild was cancelled.");
      if (this.#head !== null) await generation.reaches(this.#head);
      this.#step = "indexing";
      await generation.finishFilling();
      const target = served();
      if (target !== null) await generation.reaches(target);
      return generation;
    } catch (error) {
      await this.#generation?.terminate();
      removeFile(this.#file);
      throw error;
    }
  }

  /** `run` rejects. */
  async cancel(): Promise<void> {
    this.#cancelled = true;
    await this.#generation?.terminate();
  }
}
