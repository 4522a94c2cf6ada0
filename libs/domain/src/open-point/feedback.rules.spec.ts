import { fold } from "klartext/event-sourcing";
import { given } from "klartext/event-sourcing/testing";
import type { AsWritten } from "../text/index.ts";
import { openPointDecider } from "./open-point.decider.ts";
import type { NotedFeedback, OpenPointEvent } from "./open-point.events.ts";
import { affected, closed, decided, dropped, reported, solved } from "./testing/open-point.examples.ts";

const feedback: AsWritten<NotedFeedback> = {
  feedbackId: "f",
  customerId: "a",
  aboutPointId: "point-1",
  openedPointId: null,
  solved: true,
  satisfaction: 4,
  recommend: 9,
  words: "Schnell geholfen",
  givenAt: "2026-08-19T11:00:00.000Z",
};
const noted: OpenPointEvent = { type: "FeedbackNoted", data: feedback };
const point = (...events: OpenPointEvent[]) =>
  given(openPointDecider, reported({ customers: [affected("a")] }), solved, ...events);

it("stands on the point, also on one that is closed or dropped", () => {
  point().when({ type: "NoteFeedback", feedback }).then(noted);
  point(decided, closed).when({ type: "NoteFeedback", feedback }).then(noted);
  point(dropped).when({ type: "NoteFeedback", feedback }).then(noted);
});

it("is the changed answer from then on, beside what other customers said", () => {
  const changed = { ...feedback, satisfaction: 1, openedPointId: "point-2" };
  const other = { ...feedback, feedbackId: "g", customerId: "b" };
  point(noted)
    .when({ type: "NoteFeedback", feedback: changed })
    .then({ type: "FeedbackNoted", data: changed });
  const events = [noted, { ...noted, data: other }, { ...noted, data: changed }];
  expect(fold(openPointDecider, [reported(), ...events])?.feedback).toEqual([changed, other]);
});

it("leaves nothing to do when just that was noted", () => {
  point(noted).when({ type: "NoteFeedback", feedback }).thenNothing();
});

it("is refused where there is no point", () => {
  given(openPointDecider).when({ type: "NoteFeedback", feedback }).thenRefused({ code: "point-unknown" });
});
