import { fold } from "klartext/event-sourcing";
import { given } from "klartext/event-sourcing/testing";
import { openPointDecider } from "../open-point/open-point.decider.ts";
import type { OpenPointEvent } from "../open-point/open-point.events.ts";
import {
  affected,
  dropped,
  imported,
  reopened,
  reported,
  solved,
} from "../open-point/testing/open-point.examples.ts";
import { type AskForFeedback, feedbackAskingDecider } from "./feedback-asking.decider.ts";
import type { FeedbackAskingEvent } from "./feedback-asking.events.ts";

const noticed: OpenPointEvent = {
  type: "SolutionNoticeGiven",
  data: { customerId: "a", channel: "email", givenAt: "2026-08-18T10:00:00.000Z" },
};
const confirmed: OpenPointEvent = { type: "SolutionConfirmed", data: { customerId: "a" } };
const pointAfter = (...events: OpenPointEvent[]) =>
  fold(openPointDecider, [reported({ customers: [affected("a")] }), ...events]);

const askedAt = "2026-08-18T11:00:00.000Z";
const ask: AskForFeedback = {
  type: "AskForFeedback",
  feedbackId: "feedback-1",
  pointId: "point-1",
  customerId: "a",
  point: pointAfter(solved, noticed),
  now: askedAt,
};
const asked: FeedbackAskingEvent = {
  type: "CustomerAskedForFeedback",
  data: { feedbackId: "feedback-1", pointId: "point-1", askedAt },
};
const asking = (...events: FeedbackAskingEvent[]) => given(feedbackAskingDecider, ...events);

it("asks who was told of the solution, or confirmed it", () => {
  asking().when(ask).then(asked);
  asking()
    .when({ ...ask, point: pointAfter(solved, confirmed) })
    .then(asked);
});

it.each([
  ["unknown", null, "point-unknown"],
  ["not solved", pointAfter(), "not-solved"],
  ["reopened", pointAfter(solved, noticed, reopened), "not-solved"],
  ["dropped", pointAfter(solved, noticed, dropped), "not-solved"],
  ["a duplicate", pointAfter({ type: "JoinedAsDuplicate", data: { of: "p", customers: [] } }), "not-solved"],
  ["finished before Klartext", fold(openPointDecider, [imported("closed")]), "not-solved"],
  ["solved, but the customer was not told", pointAfter(solved), "solution-not-told"],
  ["another customer's", fold(openPointDecider, [reported(), solved]), "customer-not-affected"],
] as const)("is refused about a point that is %s", (_, point, code) => {
  asking()
    .when({ ...ask, point })
    .thenRefused({ code });
});

it("asks about another point after 30 days only", () => {
  const other = { ...ask, feedbackId: "feedback-2", pointId: "point-2" };
  const lastMoment = "2026-09-17T11:00:00.000Z";
  asking(asked)
    .when({ ...other, now: lastMoment })
    .thenRefused({ code: "asked-lately", values: { days: "30" } });
  const now = "2026-09-17T11:00:00.001Z";
  asking(asked)
    .when({ ...other, now })
    .then({
      type: "CustomerAskedForFeedback",
      data: { feedbackId: "feedback-2", pointId: "point-2", askedAt: now },
    });
});

it("asks again about a point that was solved anew: the first question is over with the first solution", () => {
  const now = "2026-08-20T11:00:00.000Z";
  asking(asked)
    .when({ ...ask, feedbackId: "feedback-2", now })
    .then({
      type: "CustomerAskedForFeedback",
      data: { feedbackId: "feedback-2", pointId: "point-1", askedAt: now },
    });
});

it("has nothing to do when it has asked", () => asking(asked).when(ask).thenNothing());
