import { given } from "klartext/event-sourcing/testing";
import { nodeDecider } from "./node.decider.ts";
import type { NodeEvent } from "./node.events.ts";

const joined: NodeEvent = { type: "NodeJoined", data: {} };
const retired: NodeEvent = { type: "NodeRetired", data: {} };
const join = { type: "JoinNode" } as const;
const retire = { type: "RetireNode", running: false } as const;

describe("joining", () => {
  it("makes a node known, also one that was retired", () => {
    given(nodeDecider).when(join).then(joined);
    given(nodeDecider, joined, retired).when(join).then(joined);
  });

  it("has nothing to do at the next start", () => given(nodeDecider, joined).when(join).thenNothing());
});

describe("retiring", () => {
  it("ends the waiting for a node", () => given(nodeDecider, joined).when(retire).then(retired));

  it("is refused for the node that is asked, and for one that has never started", () => {
    given(nodeDecider, joined)
      .when({ ...retire, running: true })
      .thenRefused({ code: "node-running" });
    given(nodeDecider).when(retire).thenRefused({ code: "node-unknown" });
  });

  it("has nothing to do the second time", () =>
    given(nodeDecider, joined, retired).when(retire).thenNothing());
});
