import { type Decider, type Decision, fold } from "klartext/event-sourcing";

/** Given these events, when this command, then that decision: reads as the rule it tests. */
export function given<State, Command, Event, Refusal>(
  decider: Decider<State, Command, Event, Refusal>,
  ...events: Event[]
) {
  return {
    when(command: Command) {
      const decision = decider.decide(command, fold(decider, events));
      return {
        // biome-ignore lint/suspicious/noThenProperty: given, when, then; nobody awaits this object.
        then: (...expected: Event[]) => expect(decision).toEqual({ outcome: "accepted", events: expected }),
        thenNothing: () => expect(decision).toEqual({ outcome: "accepted", events: [] }),
        thenRefused: (refusal: Partial<Refusal>) =>
          expect(decision).toMatchObject({ outcome: "refused", refusal } as unknown as Decision<
            Event,
            Refusal
          >),
      };
    },
  };
}
