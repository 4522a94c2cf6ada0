/** An event as the domain sees it: what happened, in the past tense, and what belongs to it. */
export interface Happened<Type extends string, Data> {
  readonly type: Type;
  readonly data: Data;
}

/** For events whose name says it all. */
export type Nothing = Record<string, never>;
