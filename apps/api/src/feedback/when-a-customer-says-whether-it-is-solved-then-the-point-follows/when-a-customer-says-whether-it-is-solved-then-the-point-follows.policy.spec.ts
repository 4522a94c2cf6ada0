import { feedbackDecider, openPointDecider } from "klartext/domain";
import { feedbackIdOf, feedbackStream } from "../feedback-stream.ts";
import { customerId, jana, PolicyGround, point, pointId } from "../testing/policy-ground.ts";
import { SolvedFeedbackPolicy } from "./when-a-customer-says-whether-it-is-solved-then-the-point-follows.policy.ts";

const feedback = feedbackStream(feedbackIdOf(pointId, customerId, 1));
const solvedAt = "2026-08-11T08:00:00.000Z";
let ground: PolicyGround;

const onPoint = (...[command]: [Parameters<typeof openPointDecider.decide>[0]]) =>
  ground.run(openPointDecider, point, command);
const solve = (solution: string) => onPoint({ type: "SolveOpenPoint", solution, solvedAt });

const give = (solved: boolean | null, words: string | null) =>
  ground.run(feedbackDecider, feedback, {
    type: "GiveFeedback",
    answers: { solved, satisfaction: 3, recommend: null, words },
    contactPersonId: jana,
    channel: "portal",
    enteredBy: "customer",
    now: "2026-08-19T11:00:00.000Z",
  });
const react = () => ground.react(SolvedFeedbackPolicy, feedback, "FeedbackGiven");
const latest = async (stream = point) => (await ground.events(stream)).at(-1);

beforeEach(async () => {
  ground = await PolicyGround.prepared();
  await solve("Rolle getauscht");
  const requestedAt = "2026-08-18T11:00:00.000Z";
  const request = { pointId, customerId, contactPersonId: jana, solution: 1, requestedAt };
  await ground.run(feedbackDecider, feedback, { type: "RequestFeedback", ...request });
});

it("reopens the point in the customer's words, once", async () => {
  await give(false, "Läuft wieder heiß.");
  await react();
  await react();
  expect(await ground.events(point)).toMatchObject([
    { type: "IncidentReported" },
    { type: "OpenPointSolved" },
    {
      type: "OpenPointReopened",
      data: { reason: "Feedback des Kunden: nicht gelöst. „Läuft wieder heiß.“" },
    },
  ]);
});

it("takes yes as the confirmation of the solution", async () => {
  await give(true, null);
  await react();
  expect(await latest()).toEqual({ type: "SolutionConfirmed", data: { customerId } });
});

it("leaves a solution alone that was found after the question", async () => {
  await onPoint({ type: "ReopenOpenPoint", reason: "Läuft heiß" });
  await solve("Lager getauscht");
  await give(false, null);
  await react();
  expect(await latest()).toMatchObject({ type: "OpenPointSolved" });
});

it("leaves alone what is dropped, what is open already, and what nobody said", async () => {
  await give(null, null);
  await react();
  expect(await latest()).toMatchObject({ type: "OpenPointSolved" });
  await give(false, null);
  await onPoint({ type: "DropOpenPoint", reason: "Doppelt", now: "2026-08-19T11:00:00.000Z" });
  await ground.react(SolvedFeedbackPolicy, feedback, "FeedbackChanged");
  expect(await latest()).toMatchObject({ type: "OpenPointDropped" });
});

it("reopens the point that goes on for a duplicate", async () => {
  const goesOn = "9e8d7c6b-5a49-4837-a625-14031f2e3d4c";
  await ground.reportPoint(`openPoint-${goesOn}`);
  const solution = "Alle Rollen getauscht";
  await ground.run(openPointDecider, `openPoint-${goesOn}`, { type: "SolveOpenPoint", solution, solvedAt });
  await onPoint({ type: "JoinAsDuplicate", pointId, of: goesOn, now: "2026-08-19T11:00:00.000Z" });
  await give(false, null);
  await react();
  expect(await latest(`openPoint-${goesOn}`)).toMatchObject({ type: "OpenPointReopened" });
});
