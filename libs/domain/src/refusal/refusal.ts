import type { Decision } from "klartext/event-sourcing";
import type { RefusalCode, refusalTexts } from "./refusal-texts.ts";

/** A rule that stands against a command. Its words are in `refusal-texts.ts`. */
export interface Refusal {
  readonly code: RefusalCode;
  /** What the words name: states, fields, ids … */
  readonly values: Readonly<Record<string, string>>;
  /** What else stands against it, where several things can be missing at once. */
  readonly further: readonly Refusal[];
}

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The values that a refusal's words name, read off the words themselves: none to give when they name none. */
type ValuesOf<Code extends RefusalCode> = [Placeholders<(typeof refusalTexts)[Code]["de"]>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<(typeof refusalTexts)[Code]["de"]>, string>>];

export function refusal<Code extends RefusalCode>(code: Code, ...[values]: ValuesOf<Code>): Refusal {
  return { code, values: values ?? {}, further: [] };
}

export function accept<Event>(...events: Event[]): Decision<Event, Refusal> {
  return { outcome: "accepted", events };
}

export function refuse<Code extends RefusalCode>(
  code: Code,
  ...values: ValuesOf<Code>
): Decision<never, Refusal> {
  return refuseFor(refusal(code, ...values));
}

export function refuseFor(first: Refusal, ...further: Refusal[]): Decision<never, Refusal> {
  return { outcome: "refused", refusal: { ...first, further } };
}

/** There is nothing to do. */
export function isNothing<Event>(decision: Decision<Event, Refusal>): boolean {
  return decision.outcome === "accepted" && decision.events.length === 0;
}
