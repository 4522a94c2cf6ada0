import { openPointStream } from "../open-points/open-point-stream.ts";
import { startedApi } from "../testing/api-harness.ts";
import { givenCustomer } from "../testing/given.ts";
import { FeedbackOfCustomer } from "./feedback-of-customer.ts";
import { feedbackIdOf, feedbackStream, pointIdOfLowFeedback } from "./feedback-stream.ts";
import { givenAskedCustomer, givenContactPerson } from "./testing/given-feedback.ts";

const api = startedApi();
const WORDS = "Unerhoert was hier geschieht";

/** A point of two customers, one of whom gave low feedback. */
async function twoCustomers() {
  const service = api().as("service");
  const giver = await givenCustomer(api(), "Weber Getränke GmbH");
  const other = await givenCustomer(api(), "Ruhrtal Bau AG");
  const contactPersonId = await givenContactPerson(api(), giver, "Jana Berger");
  const { pointId } = await givenAskedCustomer(api(), giver, { contactPersonId });
  await service.post(`/v1/open-points/${pointId}/customers`, { customerId: other });
  const notice = {
    customerId: other,
    kind: "solution_notice",
    channel: "email",
    text: "Ist die Sache gelöst?",
  };
  await service.post(`/v1/open-points/${pointId}/messages`, notice);
  await api().happened(feedbackStream(feedbackIdOf(pointId, other, 1)), "FeedbackRequested");
  const feedbackId = feedbackIdOf(pointId, giver, 1);
  const answers = { satisfaction: 1, words: WORDS, contactPersonId };
  expect((await service.post(`/v1/feedback/${feedbackId}/answers`, answers)).status).toBe(200);
  const openedPointId = pointIdOfLowFeedback(feedbackId);
  await api().happened(openPointStream(openedPointId), "FeedbackNoted");
  return { giver, other, contactPersonId, pointId, openedPointId };
}

it("keeps a customer's feedback from every other one on the same point", async () => {
  const { other, giver, pointId, openedPointId } = await twoCustomers();
  const feedback = api().app.get(FeedbackOfCustomer, { strict: false });
  expect((await feedback.latest(pointId, giver))?.feedback.given).toMatchObject([{ words: WORDS }]);
  expect(await feedback.latest(pointId, other)).toMatchObject({ course: "awaited", feedback: { given: [] } });
  expect(await feedback.latest(openedPointId, other)).toBeNull();
  const { points } = (await api().as("service").get(`/v1/status-answers?customerId=${other}`)).body;
  expect(points).toHaveLength(1);
  expect(JSON.stringify(points)).not.toMatch(/Unerhoert|Weber|Jana|nicht zufrieden|Zufriedenheit/);
});

it("tells tools neither words nor who gave it, and names nobody in the list that is exported", async () => {
  const { contactPersonId, openedPointId } = await twoCustomers();
  const integration = api().as("integration");
  const changes = (await integration.get("/v1/changes?after=start&limit=1000")).body.items;
  const about = changes.filter(({ type }: { type: string }) => type.includes("feedback"));
  expect(about.map(({ type }: { type: string }) => type)).toEqual(
    expect.arrayContaining(["feedback-requested", "feedback-given", "feedback-noted"]),
  );
  const told = JSON.stringify(changes);
  const staff = (["service", "sales", "facilitator", "admin"] as const).map(
    (role) => api().as(role).personId ?? "",
  );
  const secrets = [...staff, contactPersonId, WORDS, "Jana Berger"];
  expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
  const exported = (await api().as("sales").get("/v1/open-points/export?format=csv")).body;
  expect(exported).toContain("Feedback nach der Lösung: Zufriedenheit 1 von 5");
  expect(exported).not.toMatch(/Unerhoert|Jana Berger|Beispiel/);
  const listed = JSON.stringify((await api().as("sales").get("/v1/feedback")).body);
  expect(staff.filter((personId) => listed.includes(personId))).toEqual([]);
  expect(listed).toContain(openedPointId);
});
