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
const complete: ErasureCommand = { type: "CompleteErasure", erasedTexts: 1 };

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

describe("completing", () => {
  it("ends what was ordered", () => given(erasureDecider, ordered).when(complete).then(completed));

  it("is refused when nothing was ordered", () => {
    given(erasureDecider).when(complete).thenRefused({ code: "erasure-unknown" });
  });

  it("has nothing to do the second time", () =>
    given(erasureDecider, ordered, completed).when(complete).thenNothing());
});
