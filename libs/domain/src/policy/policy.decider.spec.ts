import { given } from "klartext/event-sourcing/testing";
import { policyDecider } from "./policy.decider.ts";
import type { PolicyEvent } from "./policy.events.ts";

const at = (stream: string, revision: number): PolicyEvent => ({
  type: "PolicyAdvanced",
  data: { stream, revision },
});
const advance = (stream: string, revision: number) => ({ type: "AdvancePolicy", stream, revision }) as const;

it("advances, within a stream and from one to another", () => {
  given(policyDecider).when(advance("openPoint-1", 0)).then(at("openPoint-1", 0));
  given(policyDecider, at("openPoint-1", 3)).when(advance("openPoint-1", 4)).then(at("openPoint-1", 4));
  given(policyDecider, at("openPoint-1", 3)).when(advance("openPoint-2", 0)).then(at("openPoint-2", 0));
});

it("advances from a position that version 1 recorded", () => {
  const position: PolicyEvent = { type: "PolicyAdvanced", data: { position: "0001" } };
  given(policyDecider, position).when(advance("openPoint-1", 0)).then(at("openPoint-1", 0));
});

it.each([2, 3])(
  "has nothing to do at revision %i of a stream when it has come to its revision 3",
  (revision) => {
    given(policyDecider, at("openPoint-1", 3)).when(advance("openPoint-1", revision)).thenNothing();
  },
);
