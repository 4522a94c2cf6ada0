import fc from "fast-check";
import { fold } from "klartext/event-sourcing";
import { accessKeyDecider } from "../access-key/index.ts";
import { correctiveActionDecider } from "../corrective-action/index.ts";
import { customerDecider } from "../customer/index.ts";
import { deliveryDecider, deliveryWayDecider } from "../delivery/index.ts";
import { emergencyDecider } from "../emergency/index.ts";
import { erasureDecider } from "../erasure/index.ts";
import { feedbackAskingDecider, feedbackDecider } from "../feedback/index.ts";
import { columnMappingDecider, listImportDecider } from "../list-import/index.ts";
import { messageDecider } from "../message/index.ts";
import { nodeDecider } from "../node/index.ts";
import { openPointDecider } from "../open-point/index.ts";
import { organizationDecider } from "../organization/index.ts";
import { personDecider } from "../person/index.ts";
import { playbookDecider } from "../playbook/index.ts";
import { policyDecider } from "../policy/index.ts";
import { reservationDecider } from "../reservation/index.ts";
import { teamDecider } from "../team/index.ts";
import type { DomainEvent } from "./event-catalogue.ts";
import { goldenEvents } from "./testing/golden-events.ts";

interface Folding {
  readonly initialState: unknown;
  evolve(state: unknown, event: DomainEvent): unknown;
}

const deciders = {
  accessKeyDecider,
  columnMappingDecider,
  correctiveActionDecider,
  customerDecider,
  deliveryDecider,
  deliveryWayDecider,
  emergencyDecider,
  erasureDecider,
  feedbackAskingDecider,
  feedbackDecider,
  listImportDecider,
  messageDecider,
  nodeDecider,
  openPointDecider,
  organizationDecider,
  personDecider,
  playbookDecider,
  policyDecider,
  reservationDecider: reservationDecider("team-name-taken"),
  teamDecider,
};

const examples = goldenEvents().map(({ type, data }) => ({ type, data }) as DomainEvent);
const unknown = { type: "HeardOfNever", data: { anything: [1] } } as unknown as DomainEvent;
const histories = fc.array(fc.constantFrom(...examples, unknown), { maxLength: 40 });

describe.each(Object.entries(deciders))("%s", (_, decider) => {
  const folding = decider as unknown as Folding;

  it("law: folds every order of events, and goes on from a state that was stored as JSON", () => {
    fc.assert(
      fc.property(histories, fc.nat({ max: 40 }), (events, cut) => {
        const stored = JSON.parse(JSON.stringify(fold(folding, events.slice(0, cut))));
        const resumed = fold({ ...folding, initialState: stored }, events.slice(cut));
        expect(resumed).toEqual(fold(folding, events));
      }),
    );
  });

  it("is changed by some event, and never by one that it does not know", () => {
    expect(fold(folding, examples)).not.toEqual(folding.initialState);
    for (const state of [folding.initialState, fold(folding, examples)]) {
      expect(folding.evolve(state, unknown)).toEqual(state);
    }
  });
});
