import { given } from "klartext/event-sourcing/testing";
import { policyDecider } from "./policy.decider.ts";
import type { PolicyEvent } from "./policy.events.ts";

const at = (position: string): PolicyEvent => ({ type: "PolicyAdvanced", data: { position } });

it("advances", () => {
  given(policyDecider, at("0001")).when({ type: "AdvancePolicy", position: "0002" }).then(at("0002"));
});

it.each(["0001", "0002"])("has nothing to do at %s when it has come to 0002", (position) => {
  given(policyDecider, at("0001"), at("0002")).when({ type: "AdvancePolicy", position }).thenNothing();
});
