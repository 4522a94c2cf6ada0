/** What is being done, with how many events or keys so far. */
export interface CopyProgress {
  readonly step: "comparing" | "copying" | "keys";
  readonly done: number;
}

/** Whoever looks on, and may want it to end. */
export interface Watch {
  /** Its reason is thrown at the next place where nothing is half done. */
  readonly signal: AbortSignal;
  progress(progress: CopyProgress): void;
}
