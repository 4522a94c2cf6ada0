/** Stands where a text or a name was, once its key has been destroyed. */
export interface Erased {
  /** ISO date */
  readonly erasedOn: string;
}

/** Words as somebody wrote them. Each is sealed with a key of its own in the log, so each can be erased alone. */
export type FreeText = string | Erased;

/** A name, an address, a number of a person or customer: sealed with that subject's key. */
export type PersonalData = string | Erased;

/** A record whose words somebody is writing just now: none of them can be erased yet. */
export type AsWritten<Fields> = {
  readonly [Field in keyof Fields]: Erased extends Fields[Field]
    ? Exclude<Fields[Field], Erased>
    : Fields[Field];
};

export function isErased(value: unknown): value is Erased {
  return typeof value === "object" && value !== null && "erasedOn" in value;
}

/** The text itself, or `undefined` where there is none to be had any more. */
export function readable(text: FreeText | null | undefined): string | undefined {
  return typeof text === "string" ? text : undefined;
}
