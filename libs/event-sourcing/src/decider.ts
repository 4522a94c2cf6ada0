/** What a decision came to: events to append (none: nothing to do), or the rule that stands against it. */
export type Decision<Event, Refusal> =
  | { readonly outcome: "accepted"; readonly events: readonly Event[] }
  | { readonly outcome: "refused"; readonly refusal: Refusal };

/**
 * An aggregate in three pure pieces. `decide` never throws on a broken rule, it refuses; `evolve` is total over
 * every event ever stored, and ignores what it does not need.
 */
export interface Decider<State, Command, Event, Refusal> {
  readonly initialState: State;
  decide(command: Command, state: State): Decision<Event, Refusal>;
  evolve(state: State, event: Event): State;
}

/** The state after the given events, in their order. */
export function fold<State, Event>(
  decider: { readonly initialState: State; evolve(state: State, event: Event): State },
  events: Iterable<Event>,
): State {
  let state = decider.initialState;
  for (const event of events) state = decider.evolve(state, event);
  return state;
}
