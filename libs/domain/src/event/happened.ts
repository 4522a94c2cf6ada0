/** An event as the domain sees it: what happened, in the past tense, and what belongs to it. */
export interface Happened<Type extends string, Data> {
  readonly type: Type;
  readonly data: Data;
}

/** For events whose name says it all. */
export type Nothing = Record<string, never>;

/** The member of a union of commands or events that has this type. */
export type OfType<Union extends { readonly type: string }, Type extends Union["type"]> = Extract<
  Union,
  { readonly type: Type }
>;

/** An event and when it was recorded (RFC 3339). */
export interface Recorded<Event> {
  readonly event: Event;
  readonly recordedAt: string;
}
