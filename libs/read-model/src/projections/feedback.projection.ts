import {
  type CorrectiveActionEvent,
  type FeedbackEvent,
  type GivenFeedback,
  isLowFeedback,
  type OpenPointEvent,
} from "klartext/domain";
import type { Happening } from "./happening.ts";
import { takeTexts } from "./kept-texts.ts";
import type { Tables } from "./tables.ts";

/**
 * One row per request for feedback: the answers that hold, with the day, the trap and the team of the point as they were
 * then, for figures. Who gave them stands in the log alone.
 */
export function projectFeedback(happening: Happening<FeedbackEvent>, tables: Tables): void {
  const { subjectId: feedbackId, eventId, day } = happening;
  const { event, texts } = takeTexts(happening.event, eventId);
  const { sql } = tables;
  tables.texts.put(texts);
  switch (event.type) {
    case "FeedbackRequested": {
      const { pointId, customerId } = event.data;
      sql.run(
        "INSERT OR IGNORE INTO feedback (feedback_id, point_id, customer_id, requested_day, reacted) VALUES (?, ?, ?, ?, 0)",
        feedbackId,
        pointId,
        customerId,
        day,
      );
      return;
    }
    case "FeedbackGiven":
      rowOfAnswer(happening, event.data, tables);
      return;
    case "FeedbackChanged":
      answer(feedbackId, event.data, tables);
      return;
    case "FeedbackLinkedToAction":
      sql.run(
        "INSERT OR IGNORE INTO feedback_actions (action_id, feedback_id) VALUES (?, ?)",
        event.data.actionId,
        feedbackId,
      );
      sql.run("UPDATE feedback SET reacted = 1 WHERE feedback_id = ?", feedbackId);
      return;
    case "FeedbackUnlinkedFromAction":
      sql.run(
        "DELETE FROM feedback_actions WHERE action_id = ? AND feedback_id = ?",
        event.data.actionId,
        feedbackId,
      );
      return;
    default:
      event satisfies never;
  }
}

/**
 * What counts as a reaction: the point that low answers opened is taken up or decided on, an action answers it, or the
 * customer is told something about either point after they gave feedback.
 */
export function projectReaction(
  { event, subjectId: pointId }: Happening<OpenPointEvent>,
  { sql }: Tables,
): void {
  switch (event.type) {
    case "FeedbackNoted": {
      const { feedbackId, openedPointId } = event.data;
      if (openedPointId === null) return;
      sql.run("UPDATE feedback SET opened_point_id = ? WHERE feedback_id = ?", openedPointId, feedbackId);
      return;
    }
    case "WorkStarted":
    case "WaitingBegun":
    case "OpenPointSolved":
    case "OpenPointDropped":
    case "JoinedAsDuplicate":
    case "ReportDecided":
      sql.run("UPDATE feedback SET reacted = 1 WHERE opened_point_id = ?", pointId);
      return;
    case "CustomerTold":
      if (event.data.messageKind !== "receipt") told(event.data.customerId);
      return;
    case "ContactRecorded": {
      const { direction, customerId } = event.data;
      if (direction === "outbound" && customerId !== null) told(customerId);
    }
  }

  function told(customerId: string): void {
    const reacted = "UPDATE feedback SET reacted = 1 WHERE customer_id = ? AND given_position IS NOT NULL";
    sql.run(`${reacted} AND point_id = ?`, customerId, pointId);
    sql.run(`${reacted} AND opened_point_id = ?`, customerId, pointId);
  }
}

/** An action that answers the point which low answers opened. */
export function projectReactionByAction({ event }: Happening<CorrectiveActionEvent>, { sql }: Tables): void {
  for (const pointId of pointsOf(event)) {
    sql.run("UPDATE feedback SET reacted = 1 WHERE opened_point_id = ?", pointId);
  }
}

function pointsOf(event: CorrectiveActionEvent): readonly string[] {
  if (event.type === "ActionLinked") return [event.data.pointId];
  return event.type === "ActionProposed" ? event.data.pointIds : [];
}

function rowOfAnswer(
  { subjectId: feedbackId, position, day, at }: Happening,
  given: GivenFeedback,
  tables: Tables,
): void {
  const { sql, facts } = tables;
  const asked = sql.one<{ point_id: string }>(
    "SELECT point_id FROM feedback WHERE feedback_id = ?",
    feedbackId,
  );
  const number = asked && facts.numberOf(asked.point_id);
  const about = number === undefined ? undefined : facts.find(number);
  const point = about?.type === "point" ? about.point : null;
  sql.run(
    "UPDATE feedback SET given_position = ?, given_day = ?, given_at = ?, trap = ?, team_id = ? WHERE feedback_id = ?",
    position,
    day,
    at,
    point?.trap ?? null,
    point?.ownerTeamId ?? null,
    feedbackId,
  );
  answer(feedbackId, given, tables);
}

/** @param given with the id of its words in their place */
function answer(feedbackId: string, given: GivenFeedback, { sql, texts }: Tables): void {
  const { solved, satisfaction, recommend, words, channel } = given;
  const before = sql.one<{ words_text: string | null }>(
    "SELECT words_text FROM feedback WHERE feedback_id = ?",
    feedbackId,
  );
  texts.drop([before?.words_text]);
  sql.run(
    `UPDATE feedback SET solved = ?, satisfaction = ?, recommend = ?, channel = ?, words_text = ?, with_words = ?, low = ?
       WHERE feedback_id = ?`,
    solved === null ? null : Number(solved),
    satisfaction,
    recommend,
    channel,
    words === null ? null : String(words),
    Number(words !== null),
    Number(isLowFeedback(given)),
    feedbackId,
  );
}
