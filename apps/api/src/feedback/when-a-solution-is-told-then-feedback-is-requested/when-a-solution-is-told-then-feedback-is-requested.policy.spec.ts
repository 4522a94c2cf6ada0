import { customerDecider, openPointDecider } from "klartext/domain";
import { feedbackAskingStream, feedbackIdOf, feedbackStream } from "../feedback-stream.ts";
import { customerId, jana, PolicyGround, point, pointId } from "../testing/policy-ground.ts";
import { FeedbackRequestPolicy } from "./when-a-solution-is-told-then-feedback-is-requested.policy.ts";

let ground: PolicyGround;
beforeEach(async () => {
  ground = await PolicyGround.prepared();
});

const feedbackOf = (solution: number, about = pointId) =>
  feedbackStream(feedbackIdOf(about, customerId, solution));
const solve = (stream = point, solution = "Rolle getauscht") =>
  ground.run(openPointDecider, stream, {
    type: "SolveOpenPoint",
    solution,
    solvedAt: "2026-08-11T08:00:00.000Z",
  });
const tell = (stream = point, givenAt = "2026-08-18T10:00:00.000Z") =>
  ground.run(openPointDecider, stream, { type: "GiveSolutionNotice", customerId, channel: "email", givenAt });
const react = (stream = point) => ground.react(FeedbackRequestPolicy, stream, "SolutionNoticeGiven");

it("asks the contact person whom the point concerns, once, however often it comes by", async () => {
  await solve();
  await tell();
  await react();
  await react();
  expect(await ground.events(feedbackOf(1))).toEqual([
    {
      type: "FeedbackRequested",
      data: {
        pointId,
        customerId,
        contactPersonId: jana,
        solution: 1,
        requestedAt: "2026-08-18T11:00:00.000Z",
      },
    },
  ]);
});

it("asks once when the solution is told and confirmed", async () => {
  await solve();
  await tell();
  await ground.run(openPointDecider, point, {
    type: "ConfirmSolution",
    customerId,
    now: "2026-08-18T12:00:00.000Z",
  });
  await react();
  await ground.react(FeedbackRequestPolicy, point, "SolutionConfirmed");
  expect(await ground.types(feedbackOf(1))).toEqual(["FeedbackRequested"]);
  expect(await ground.types(feedbackAskingStream(customerId, jana))).toEqual(["CustomerAskedForFeedback"]);
});

it("asks when it was killed between its two steps", async () => {
  await solve();
  await tell();
  await ground.dieAt(2, FeedbackRequestPolicy, point, "SolutionNoticeGiven");
  expect(await ground.types(feedbackOf(1))).toEqual([]);
  await react();
  expect(await ground.types(feedbackOf(1))).toEqual(["FeedbackRequested"]);
});

it("asks about another point after 30 days, and about a new solution of the same one at once", async () => {
  const otherId = "9e8d7c6b-5a49-4837-a625-14031f2e3d4c";
  const other = `openPoint-${otherId}`;
  await solve();
  await tell();
  await react();
  ground.itIs("2026-08-20T11:00:00.000Z");
  await ground.reportPoint(other);
  await solve(other);
  await tell(other);
  await react(other);
  expect(await ground.types(feedbackOf(1, otherId))).toEqual([]);

  await ground.run(openPointDecider, point, { type: "ReopenOpenPoint", reason: "Läuft heiß" });
  await solve(point, "Lager getauscht");
  await tell(point, "2026-08-20T10:00:00.000Z");
  await react();
  expect(await ground.types(feedbackOf(2))).toEqual(["FeedbackRequested"]);

  ground.itIs("2026-09-30T11:00:00.000Z");
  await tell(other, "2026-09-30T10:00:00.000Z");
  await react(other);
  expect(await ground.types(feedbackOf(1, otherId))).toEqual(["FeedbackRequested"]);
});

it("asks nobody by name who was removed, and no customer who was erased", async () => {
  const customer = `customer-${customerId}`;
  await ground.run(customerDecider, customer, { type: "RemoveContactPerson", contactPersonId: jana });
  await solve();
  await tell();
  await react();
  expect(await ground.events(feedbackOf(1))).toMatchObject([{ data: { contactPersonId: null } }]);

  await ground.run(openPointDecider, point, { type: "ReopenOpenPoint", reason: "Läuft heiß" });
  await ground.run(customerDecider, customer, { type: "EraseCustomer" });
  await solve(point, "Lager getauscht");
  await tell();
  await react();
  expect(await ground.types(feedbackOf(2))).toEqual([]);
});
