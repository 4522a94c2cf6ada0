import { feedbackDecider, openPointDecider, type WrittenAnswers } from "klartext/domain";
import { feedbackIdOf, feedbackStream, pointIdOfLowFeedback } from "../feedback-stream.ts";
import { customerId, jana, PolicyGround, point, pointId, teamId } from "../testing/policy-ground.ts";
import { LowFeedbackPolicy } from "./when-feedback-is-low-then-a-point-is-opened.policy.ts";

const feedbackId = feedbackIdOf(pointId, customerId, 0);
const feedback = feedbackStream(feedbackId);
const openedPointId = pointIdOfLowFeedback(feedbackId);
const opened = `openPoint-${openedPointId}`;
const low: WrittenAnswers = { solved: true, satisfaction: 2, recommend: null, words: "Drei Tage gewartet" };
const good: WrittenAnswers = { ...low, satisfaction: 4, words: "Der Rückruf kam doch" };

let ground: PolicyGround;
beforeEach(async () => {
  ground = await PolicyGround.prepared();
  const requestedAt = "2026-08-18T11:00:00.000Z";
  const request = { pointId, customerId, contactPersonId: jana, solution: 0, requestedAt };
  await ground.run(feedbackDecider, feedback, { type: "RequestFeedback", ...request });
});

const give = (answers: WrittenAnswers) =>
  ground.run(feedbackDecider, feedback, {
    type: "GiveFeedback",
    answers,
    contactPersonId: jana,
    channel: "portal",
    enteredBy: "customer",
    now: "2026-08-19T11:00:00.000Z",
  });

const given = () => ground.react(LowFeedbackPolicy, feedback, "FeedbackGiven");
const changed = () => ground.react(LowFeedbackPolicy, feedback, "FeedbackChanged");

it("opens a complaint in the customer's words, with the team of the point that it is about", async () => {
  await give(low);
  await given();
  expect(await ground.events(opened)).toMatchObject([
    {
      type: "ComplaintReported",
      data: {
        title: "Feedback nach der Lösung: Zufriedenheit 2 von 5",
        customersWords: "Drei Tage gewartet",
        customers: [{ customerId, contactPersonId: jana }],
        ownerTeamId: teamId,
        product: "Antriebsrolle",
        trap: null,
      },
    },
    { type: "FeedbackNoted", data: { feedbackId, aboutPointId: pointId, openedPointId } },
  ]);
  expect((await ground.events(point)).at(-1)).toMatchObject({
    type: "FeedbackNoted",
    data: { feedbackId, openedPointId, satisfaction: 2 },
  });
});

it("only notes an answer that is not low", async () => {
  await give(good);
  await given();
  expect(await ground.events(opened)).toEqual([]);
  expect((await ground.events(point)).at(-1)).toMatchObject({
    data: { openedPointId: null, satisfaction: 4 },
  });
});

it("opens one point for a request, whatever the answers are changed to, and however often it comes by", async () => {
  const once = ["ComplaintReported", "FeedbackNoted"];
  await give(low);
  await given();
  await given();
  expect(await ground.types(opened)).toEqual(once);
  await give({ ...low, recommend: 0 });
  await changed();
  await give(good);
  await changed();
  await changed();
  expect(await ground.types(opened)).toEqual([...once, "FeedbackNoted", "FeedbackNoted"]);
  expect((await ground.events(opened)).at(-1)).toMatchObject({
    data: { satisfaction: 4, words: good.words },
  });
});

it("opens it when the answer is changed into a low one, and as the first answer was when it comes by late", async () => {
  await give(good);
  await give(low);
  await given();
  expect(await ground.types(opened)).toEqual([]);
  await changed();
  expect(await ground.types(opened)).toEqual(["ComplaintReported", "FeedbackNoted"]);
});

it.each([1, 2, 3])("finishes what it began when it was killed before its command %i", async (nth) => {
  await give(low);
  await ground.dieAt(nth, LowFeedbackPolicy, feedback, "FeedbackGiven");
  await given();
  expect(await ground.types(opened)).toEqual(["ComplaintReported", "FeedbackNoted"]);
  expect(await ground.types(point)).toEqual(["IncidentReported", "FeedbackNoted"]);
});

it("notes the answers on a point that was dropped meanwhile", async () => {
  await give(low);
  const now = "2026-08-19T11:00:00.000Z";
  await ground.run(openPointDecider, point, { type: "DropOpenPoint", reason: "Doppelt", now });
  await given();
  expect((await ground.types(point)).at(-1)).toBe("FeedbackNoted");
});
