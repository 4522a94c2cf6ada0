import { given } from "klartext/event-sourcing/testing";
import type { ErasureCommand } from "./erasure.commands.ts";
import { erasureDecider } from "./erasure.decider.ts";
import type { ErasureEvent } from "./erasure.events.ts";

const order = {
  subject: "contact_person",
  subjectId: "p",
  texts: [{ textId: "e/text", stream: "openPoint-1" }],
  reason: null,
  on: "2026-08-14",
} as const;
const command: ErasureCommand = { type: "OrderErasure", ...order };
const ordered: ErasureEvent = { type: "ErasureOrdered", data: order };
const completed: ErasureEvent = { type: "ErasureCompleted", data: { erasedTexts: 1 } };
const keysDestroyed: ErasureEvent = { type: "KeysDestroyed", data: {} };
const forgot = (nodeId: string): ErasureEvent => ({ type: "NodeForgot", data: { nodeId } });
const complete = { type: "CompleteErasure", erasedTexts: 1, nodeIds: ["n1", "n2"], keysInFiles: 0 } as const;

describe("ordering", () => {
  it("names somebody, or texts, or both", () => {
    given(erasureDecider).when(command).then(ordered);
    const somebody = { ...order, texts: [] };
    given(erasureDecider)
      .when({ type: "OrderErasure", ...somebody })
      .then({ type: "ErasureOrdered", data: somebody });
    const texts = { ...order, subject: null, subjectId: null };
    given(erasureDecider)
      .when({ type: "OrderErasure", ...texts })
      .then({ type: "ErasureOrdered", data: texts });
  });

  it("is refused when it names neither", () => {
    given(erasureDecider)
      .when({ ...command, subject: null, texts: [] })
      .thenRefused({ code: "nothing-to-erase" });
  });

  it("has nothing to do the second time", () => given(erasureDecider, ordered).when(command).thenNothing());
});

describe("destroying the keys", () => {
  const record = { type: "RecordKeysDestroyed" } as const;

  it("is recorded", () => given(erasureDecider, ordered).when(record).then(keysDestroyed));

  it("is refused when nothing was ordered", () => {
    given(erasureDecider).when(record).thenRefused({ code: "erasure-unknown" });
  });

  it("has nothing to do the second time, nor after an erasure that was complete without it", () => {
    given(erasureDecider, ordered, keysDestroyed).when(record).thenNothing();
    given(erasureDecider, ordered, completed).when(record).thenNothing();
  });
});

describe("a node's report", () => {
  const record = { type: "RecordNodeForgot", nodeId: "n1" } as const;

  it("is recorded", () => given(erasureDecider, ordered, keysDestroyed).when(record).then(forgot("n1")));

  it("is refused as long as there are keys, and when nothing was ordered", () => {
    given(erasureDecider, ordered).when(record).thenRefused({ code: "erasure-awaits-keys" });
    given(erasureDecider).when(record).thenRefused({ code: "erasure-unknown" });
  });

  it("has nothing to do the second time, nor when nobody waits for it", () => {
    given(erasureDecider, ordered, keysDestroyed, forgot("n1")).when(record).thenNothing();
    given(erasureDecider, ordered, keysDestroyed, completed).when(record).thenNothing();
  });
});

describe("completing", () => {
  const reported = [ordered, keysDestroyed, forgot("n2"), forgot("n1")];

  it("ends what was ordered once every node has reported", () =>
    given(erasureDecider, ...reported)
      .when(complete)
      .then(completed));

  it("is refused with all that is awaited", () => {
    given(erasureDecider, ordered, keysDestroyed, forgot("n1"))
      .when({ ...complete, keysInFiles: 3 })
      .thenRefused({
        code: "erasure-awaits-nodes",
        values: { nodes: "n2" },
        further: [{ code: "erasure-awaits-scavenge", values: { keys: "3" }, further: [] }],
      });
    given(erasureDecider, ordered).when(complete).thenRefused({ code: "erasure-awaits-keys" });
  });

  it("is refused when nothing was ordered", () => {
    given(erasureDecider).when(complete).thenRefused({ code: "erasure-unknown" });
  });

  it("has nothing to do the second time", () =>
    given(erasureDecider, ordered, completed).when(complete).thenNothing());
});
