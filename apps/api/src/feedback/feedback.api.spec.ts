import { randomUUID } from "node:crypto";
import { feedbackDecider } from "klartext/domain";
import { openPointStream } from "../open-points/open-point-stream.ts";
import { startedApi } from "../testing/api-harness.ts";
import { givenCustomer } from "../testing/given.ts";
import { feedbackStream, pointIdOfLowFeedback } from "./feedback-stream.ts";
import { givenAskedCustomer, givenContactPerson } from "./testing/given-feedback.ts";

const api = startedApi();
const service = () => api().as("service");

/** A new customer, who was asked. */
async function asked(name?: string) {
  const customerId = await givenCustomer(api(), name);
  const contactPersonId = await givenContactPerson(api(), customerId, "Jana Berger");
  return {
    customerId,
    contactPersonId,
    ...(await givenAskedCustomer(api(), customerId, { contactPersonId })),
  };
}

/** Feedback whose low answers have opened a point. */
async function low(words: string | null = "Läuft wieder heiß.") {
  const request = await asked();
  await service().post(`${request.feedback}/answers`, { satisfaction: 1, words });
  const openedPointId = pointIdOfLowFeedback(request.feedbackId);
  await api().happened(openPointStream(openedPointId), "FeedbackNoted");
  return { ...request, openedPointId };
}

describe("asking for feedback", () => {
  it("follows the solution notice, to whom that went, and is seen at the point", async () => {
    const { pointId, feedbackId, customerId, contactPersonId } = await asked();
    const { items } = (await service().get(`/v1/open-points/${pointId}/feedback`)).body;
    expect(items).toMatchObject([
      {
        id: feedbackId,
        point: { id: pointId, state: "solved" },
        customer: { id: customerId, name: "Weber Getränke GmbH" },
        contactPerson: { id: contactPersonId, name: "Jana Berger" },
        course: "awaited",
        answers: null,
        openedPoint: null,
      },
    ]);
    const url = `/v1/open-points/${pointId}/feedback?customerId=${randomUUID()}`;
    expect((await service().get(url)).body.items).toEqual([]);
  });
});

describe("writing down what a customer answers", () => {
  it("records it as taken by staff, on the telephone unless it says otherwise", async () => {
    const { feedback, feedbackId, contactPersonId } = await asked();
    const answers = { solved: true, satisfaction: 4, recommend: 9, words: "Schnell geholfen" };
    const { status, body } = await service().post(`${feedback}/answers`, { ...answers, contactPersonId });
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: feedbackId, revision: 1, changed: true });
    const shown = await service().get(feedback);
    expect(shown.headers.etag).toBe('"1"');
    expect(shown.body).toMatchObject({
      course: "changeable",
      isLow: false,
      answers: { ...answers, channel: "phone", enteredBy: "staff", contactPerson: { name: "Jana Berger" } },
    });
    expect(await api().typesOf(feedbackStream(feedbackId))).toEqual(["FeedbackRequested", "FeedbackGiven"]);
  });

  it("keeps every answer when it is changed, which is possible for two weeks", async () => {
    const { feedback } = await asked();
    await service().post(`${feedback}/answers`, { satisfaction: 4 });
    await service().post(`${feedback}/answers`, { satisfaction: 3, words: "Doch nicht so gut" });
    expect((await service().get(feedback)).body).toMatchObject({
      answers: { satisfaction: 3, words: "Doch nicht so gut" },
      earlierAnswers: [{ satisfaction: 4, words: null }],
    });
    api().itIs("2026-12-06T09:00:00.000Z");
    const late = await service().post(`${feedback}/answers`, { satisfaction: 5 });
    api().itIs("2026-11-21T09:00:00.000Z");
    expect([late.status, late.body.code]).toEqual([409, "feedback-final"]);
  });

  it("is for those alone who may confirm or reopen, which it does", async () => {
    const { feedback } = await asked();
    for (const role of ["sales", "integration"] as const) {
      expect((await api().as(role).post(`${feedback}/answers`, { solved: false })).status).toBe(403);
    }
  });

  it("leaves alone what the customer answered in person", async () => {
    const { feedback, feedbackId, contactPersonId } = await asked();
    const answers = { solved: null, satisfaction: 4, recommend: null, words: "Gut" };
    await api().given(feedbackDecider, feedbackStream(feedbackId), {
      ...{ type: "GiveFeedback", answers, contactPersonId, channel: "portal", enteredBy: "customer" },
      now: "2026-11-21T09:00:00.000Z",
    });
    const change = await service().post(`${feedback}/answers`, { satisfaction: 5 });
    expect([change.status, change.body.code]).toEqual([409, "feedback-given-by-customer"]);
    expect((await service().get(feedback)).body.answers).toMatchObject({ satisfaction: 4, words: "Gut" });
  });

  it("confirms the solution with yes, and reopens the point in the customer's words with no", async () => {
    const yes = await asked();
    await service().post(`${yes.feedback}/answers`, { solved: true });
    await api().happened(openPointStream(yes.pointId), "SolutionConfirmed");

    const no = await asked();
    await service().post(`${no.feedback}/answers`, { solved: false, words: "Läuft wieder heiß." });
    await api().happened(openPointStream(no.pointId), "OpenPointReopened");
    const { body } = await service().get(`/v1/open-points/${no.pointId}/history`);
    expect(JSON.stringify(body)).toContain("Feedback des Kunden: nicht gelöst. „Läuft wieder heiß.“");
    expect((await service().get(no.feedback)).body.point.state).toBe("open");
  });
});

describe("low answers", () => {
  it("open a complaint that leads to the point, and is led to from it", async () => {
    const { feedback, pointId, openedPointId, customerId } = await low();
    const { body } = await service().get(`/v1/open-points/${openedPointId}`);
    expect(body).toMatchObject({
      kind: "complaint",
      title: "Feedback nach der Lösung: Zufriedenheit 1 von 5",
      customersWords: "Läuft wieder heiß.",
      customers: [{ id: customerId }],
    });
    expect((await service().get(feedback)).body.openedPoint).toEqual({
      id: openedPointId,
      number: body.number,
    });
    for (const point of [pointId, openedPointId]) {
      const detail = (await service().get(`/v1/open-points/${point}`)).body;
      expect(detail.feedback).toMatchObject([
        { customerId, aboutPoint: { id: pointId }, openedPoint: { number: body.number }, satisfaction: 1 },
      ]);
      const { items } = (await service().get(`/v1/open-points/${point}/feedback`)).body;
      expect(items).toMatchObject([{ point: { id: pointId }, openedPoint: { number: body.number } }]);
    }
  });

  it("are noted on that same point when they are changed", async () => {
    const { feedback, openedPointId } = await low();
    await service().post(`${feedback}/answers`, { satisfaction: 2, words: "Noch einmal angerufen" });
    await service().post(`${feedback}/answers`, { satisfaction: 5, words: "Jetzt ist es gut" });
    const stream = openPointStream(openedPointId);
    while ((await api().eventsOf(stream)).length < 4) await api().happened(stream, "FeedbackNoted");
    const history = JSON.stringify((await service().get(`/v1/open-points/${openedPointId}/history`)).body);
    expect(history).toContain("Noch einmal angerufen");
    expect(history).toContain("Jetzt ist es gut");
    expect((await service().get(feedback)).body.isLow).toBe(false);
  });
});

describe("the list of feedback", () => {
  it("is narrowed to what is low, has words, and nobody has reacted to, and names nobody of the staff", async () => {
    const { feedbackId, pointId, openedPointId, customerId } = await low();
    const url = "/v1/feedback?low=true&withWords=true&unreacted=true&from=2026-11-21&to=2026-11-21&limit=1";
    const { items } = (await api().as("sales").get(url)).body;
    const row = {
      id: feedbackId,
      point: { id: pointId, number: expect.stringMatching(/^OP-2026-/) },
      openedPoint: { id: openedPointId, number: expect.stringMatching(/^OP-2026-/) },
      customer: { id: customerId, name: "Weber Getränke GmbH" },
      givenAt: "2026-11-21T09:00:00.000Z",
      channel: "phone",
      solved: null,
      satisfaction: 1,
      recommend: null,
      words: "Läuft wieder heiß.",
      isLow: true,
      hasReaction: false,
    };
    expect(items).toEqual([row]);
    await service().post(`/v1/open-points/${openedPointId}/start-work`);
    const after = (await service().get(url)).body.items;
    expect(after.map(({ id }: { id: string }) => id)).not.toContain(feedbackId);
  });

  it("shows that words were erased", async () => {
    const { feedbackId } = await low("Frau Berger ist verärgert");
    const [, given] = (await api().store.readStream(feedbackStream(feedbackId))).map(({ id }) => id);
    const texts = [{ textId: `${given}/words`, stream: feedbackStream(feedbackId) }];
    const erasure = await api().as("admin").post("/v1/erasures", { texts, reason: "Wunsch" });
    await api().happened(`erasure-${erasure.body.id}`, "KeysDestroyed");
    const { items } = (await service().get("/v1/feedback?limit=1")).body;
    expect(items).toMatchObject([{ id: feedbackId, words: "[gelöscht am 21.11.2026]" }]);
    const detail = (await service().get(`/v1/feedback/${feedbackId}`)).body;
    expect(detail.answers.words).toBe("[gelöscht am 21.11.2026]");
  });
});

it("is linked to the action that came of it, and unlinked again", async () => {
  const { feedback } = await low();
  const action = await service().post("/v1/corrective-actions", {
    kind: "corrective",
    title: "Lager prüfen",
  });
  expect((await service().post(`${feedback}/actions`, { actionId: action.body.id })).status).toBe(200);
  expect((await service().get(feedback)).body.actions).toMatchObject([{ id: action.body.id }]);
  await service().post(`${feedback}/actions/${action.body.id}/remove`);
  expect((await service().get(feedback)).body.actions).toEqual([]);
});

describe("bad input", () => {
  it.each([
    [{ satisfaction: 6 }, "/satisfaction"],
    [{ satisfaction: "4" }, "/satisfaction"],
    [{ recommend: -1 }, "/recommend"],
    [{ solved: "yes" }, "/solved"],
    [{ words: " " }, "/words"],
    [{ solved: true, contactPersonId: randomUUID() }, "/contactPersonId"],
    [{ solved: true, channel: "fax" }, "/channel"],
    [{ solved: true, stars: 5 }, "/stars"],
  ])("is named field by field: %j", async (body, pointer) => {
    const { feedback } = await asked();
    const answer = await service().post(`${feedback}/answers`, body);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer }] } });
  });

  it("is refused in words where there is no answer, no question, or no such thing", async () => {
    const { feedback } = await asked();
    const empty = await service().post(`${feedback}/answers`, {});
    expect([empty.status, empty.body.code]).toEqual([409, "feedback-empty"]);
    const nowhere = `/v1/feedback/${randomUUID()}`;
    expect((await service().post(`${nowhere}/answers`, { solved: true })).status).toBe(404);
    expect((await service().get(nowhere)).status).toBe(404);
    expect((await service().get(`/v1/open-points/${randomUUID()}/feedback`)).status).toBe(404);
    const action = { actionId: randomUUID() };
    expect((await service().post(`${feedback}/actions`, action)).body.errors).toMatchObject([
      { pointer: "/actionId" },
    ]);
    for (const query of ["low=maybe", "from=yesterday", "cursor=x", "limit=0"]) {
      expect((await service().get(`/v1/feedback?${query}`)).status).toBe(400);
    }
    const stale = await service().post(`${feedback}/answers`, { solved: true }, { "if-match": '"7"' });
    expect(stale.status).toBe(412);
  });
});
