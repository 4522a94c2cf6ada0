import type { DomainEvent, GivenFeedback } from "klartext/domain";
import { affects, customer, incident } from "../testing/examples.ts";
import { contentOf, ProjectedLog } from "../testing/projected-log.ts";
import { feedbackOfAction, feedbackOfPoint, feedbackPage } from "./feedback.query.ts";
import type { FeedbackPageRequest } from "./feedback-rows.ts";
import { InvalidCursor } from "./point-list-request.ts";

const AT = "2026-11-19T08:00:00.000Z";

let log: ProjectedLog;
beforeEach(async () => {
  log = new ProjectedLog();
  await log.record("customer-c", AT, customer("c", "Weber Getränke GmbH"));
  const point = { customers: [affects("c")], trap: 7, ownerTeamId: "t" };
  await log.record("openPoint-1", AT, incident("Pumpe", point), incident("Ventil", point));
});
afterEach(() => log.dispose());

function requested(pointId = "1"): DomainEvent {
  const request = { pointId, customerId: "c", contactPersonId: null, solution: 1, requestedAt: AT };
  return { type: "FeedbackRequested", data: request };
}

function gave(
  change: Partial<GivenFeedback>,
  type: "FeedbackGiven" | "FeedbackChanged" = "FeedbackGiven",
): DomainEvent {
  const none = { solved: null, satisfaction: null, recommend: null, words: null };
  const by = { contactPersonId: null, channel: "portal", enteredBy: "customer", givenAt: AT } as const;
  return { type, data: { ...none, ...by, ...change } };
}

function noted(feedbackId: string, openedPointId: string | null): DomainEvent {
  const answers = { solved: null, satisfaction: 1, recommend: null, words: null };
  const about = { feedbackId, customerId: "c", aboutPointId: "1", openedPointId, givenAt: AT };
  return { type: "FeedbackNoted", data: { ...about, ...answers } };
}

const told: DomainEvent = {
  type: "CustomerTold",
  data: {
    messageId: "m",
    version: 1,
    messageKind: "status_update",
    customerId: "c",
    channel: "email",
    toldAt: AT,
  },
};

const page = (request: FeedbackPageRequest = {}) => log.read((sql) => feedbackPage(request, sql));
const ids = (request?: FeedbackPageRequest) => page(request).items.map(({ feedbackId }) => feedbackId);

describe("the list of feedback", () => {
  beforeEach(async () => {
    await log.record("feedback-low", AT, requested(), gave({ satisfaction: 1 }));
    await log.record("feedback-words", AT, requested(), gave({ solved: true, words: "Danke" }));
    await log.record("feedback-asked", AT, requested());
    await log.record("feedback-late", "2026-11-21T08:00:00.000Z", requested(), gave({ recommend: 9 }));
  });

  it("shows answers alone, the latest first, and is narrowed by what they are like", () => {
    expect(ids()).toEqual(["late", "words", "low"]);
    expect(ids({ low: true })).toEqual(["low"]);
    expect(ids({ low: false })).toEqual(["late", "words"]);
    expect(ids({ withWords: true })).toEqual(["words"]);
    expect(ids({ from: "2026-11-20" })).toEqual(["late"]);
    expect(ids({ to: "2026-11-20" })).toEqual(["words", "low"]);
    expect(page({ withWords: true }).items).toEqual([
      {
        feedbackId: "words",
        pointId: "1",
        openedPointId: null,
        customerId: "c",
        givenAt: AT,
        channel: "portal",
        solved: true,
        satisfaction: null,
        recommend: null,
        words: "Danke",
        isLow: false,
        hasReaction: false,
      },
    ]);
  });

  it("is paged, and takes no cursor but its own", () => {
    const first = page({ limit: 2 });
    expect(first.items.map(({ feedbackId }) => feedbackId)).toEqual(["late", "words"]);
    expect(ids({ limit: 2, cursor: first.nextCursor ?? "" })).toEqual(["low"]);
    for (const cursor of ["x", "W10", "WzFd"]) expect(() => page({ cursor })).toThrow(InvalidCursor);
  });

  it("keeps its place when an answer is changed, and shows the answer that holds", async () => {
    await log.record("feedback-low", AT, gave({ satisfaction: 5, words: "Doch noch" }, "FeedbackChanged"));
    expect(ids()).toEqual(["late", "words", "low"]);
    expect(page({ low: true }).items).toEqual([]);
    expect(ids({ withWords: true })).toEqual(["words", "low"]);
  });

  it("keeps no words that were changed or erased", async () => {
    const { eventIds } = await log.record("feedback-low", AT, gave({ words: "Doch gut" }, "FeedbackChanged"));
    await log.record("feedback-words", AT, gave({ words: "Vielen Dank" }, "FeedbackChanged"));
    const texts = [{ textId: `${eventIds[0]}/words`, stream: "feedback-low" }];
    await log.record("erasure-1", AT, {
      type: "ErasureOrdered",
      data: { subject: null, subjectId: null, texts, reason: "Wunsch", on: "2026-11-22" },
    });
    expect(page({ withWords: true }).items.map(({ words }) => words)).toEqual([
      "Vielen Dank",
      { erasedOn: "2026-11-22" },
    ]);
    const kept = log.read((sql) => sql.all<{ text: string }>("SELECT text FROM texts"));
    expect(JSON.stringify(kept)).not.toMatch(/Danke|Doch gut/);
  });

  it("knows what nobody has reacted to", async () => {
    expect(ids({ unreacted: true })).toEqual(["late", "words", "low"]);
    await log.record("openPoint-2", AT, incident("Feedback"), noted("low", "2"));
    expect(ids({ unreacted: true })).toContain("low");
    await log.record("openPoint-2", AT, { type: "WorkStarted", data: {} });
    expect(ids({ unreacted: true })).toEqual(["late", "words"]);
    await log.record("feedback-words", AT, { type: "FeedbackLinkedToAction", data: { actionId: "x" } });
    expect(ids({ unreacted: true })).toEqual(["late"]);
    await log.record("openPoint-1", AT, told);
    expect(ids({ unreacted: true })).toEqual([]);
    await log.record("feedback-asked", AT, gave({ recommend: 3 }));
    expect(ids({ unreacted: true })).toEqual(["asked"]);
  });

  it("keeps for figures the day, the trap, the channel and the team as they were, and nothing of a person", async () => {
    await log.record("openPoint-1", AT, { type: "OwnerTeamAssigned", data: { teamId: "u" } });
    const [row] = log.read((sql) => sql.all("SELECT * FROM feedback WHERE feedback_id = 'low'"));
    expect(row).toMatchObject({
      given_day: "2026-11-19",
      trap: 7,
      channel: "portal",
      team_id: "t",
      satisfaction: 1,
    });
    expect(Object.keys(row ?? {}).filter((column) => /person|_by$/.test(column))).toEqual([]);
  });
});

it("leads from a point and from an action to the feedback behind them, also after filling anew", async () => {
  await log.record("feedback-a", AT, requested(), gave({ satisfaction: 1 }));
  await log.record("openPoint-2", AT, incident("Feedback"), noted("a", "2"));
  await log.record("feedback-b", AT, requested(), gave({ recommend: 10 }), {
    type: "FeedbackLinkedToAction",
    data: { actionId: "x" },
  });
  await log.record("correctiveAction-x", AT, {
    type: "ActionProposed",
    data: {
      kind: "corrective",
      title: "Prüfen",
      description: null,
      pointIds: ["2"],
      ownerTeamId: null,
      dueOn: null,
    },
  });
  const ofAction = () => log.read((sql) => feedbackOfAction("x", sql));
  expect(log.read((sql) => feedbackOfPoint("1", undefined, sql))).toEqual(["b", "a"]);
  expect(log.read((sql) => feedbackOfPoint("2", "c", sql))).toEqual(["a"]);
  expect(log.read((sql) => feedbackOfPoint("2", "d", sql))).toEqual([]);
  expect(ofAction()).toEqual(["a", "b"]);
  expect(ids({ unreacted: true })).toEqual([]);
  const anew = await log.rebuilt("anew.sqlite");
  expect(log.read(contentOf, anew)).toEqual(log.read(contentOf));
  await log.record("feedback-b", AT, { type: "FeedbackUnlinkedFromAction", data: { actionId: "x" } });
  await log.record("correctiveAction-x", AT, {
    type: "ActionUnlinked",
    data: { pointId: "2", reason: "Anders" },
  });
  expect(ofAction()).toEqual([]);
});
