import { answeredAt, type OpenPointEvent, openPointDecider, type Recorded, toldAt } from "klartext/domain";
import { counted } from "./corrective-actions.projection.ts";
import type { Happening } from "./happening.ts";
import { stillReferred, takeTexts } from "./kept-texts.ts";
import type { PointFacts } from "./listed-facts.ts";
import type { Tables } from "./tables.ts";

/** Incidents, complaints and escalations, from their events to lines of the list. */
export function projectOpenPoint(happening: Happening<OpenPointEvent>, tables: Tables): void {
  const { subjectId: id, eventId, day, recordedAt } = happening;
  const { event, texts } = takeTexts(withoutImportedRow(happening.event), eventId);
  const point = openPointDecider.evolve(null, event);
  if (tables.facts.numberOf(id) !== undefined) {
    tables.facts.change(id, day, (facts) =>
      facts.type === "point" ? changed(facts, { event, recordedAt }, texts, day) : facts,
    );
  } else if (point !== null) {
    const number = tables.facts.nextNumber(id, day);
    const finishedOn = event.type === "OpenPointImported" ? (event.data.finishedOn ?? day) : null;
    const actions = actionsLinkedBefore(id, tables);
    tables.facts.add(
      {
        type: "point",
        id,
        number,
        texts,
        notes: [],
        finishedOn,
        point,
        contacts: 0,
        lastToldAt: null,
        answered: false,
        duplicates: [],
        emergency: null,
        actions,
      },
      day,
    );
  }
  projectDuplicate(happening, tables);
}

function changed(
  facts: PointFacts,
  { event, recordedAt }: Recorded<OpenPointEvent>,
  texts: PointFacts["texts"],
  day: string,
): PointFacts {
  const point = openPointDecider.evolve(facts.point, event) ?? facts.point;
  const notes = isNote(event) ? [...facts.notes, ...Object.keys(texts)] : facts.notes;
  const contacts = facts.contacts + (isContact(event) ? 1 : 0);
  const told = toldAt({ event, recordedAt });
  const lastToldAt = later(facts.lastToldAt, told === null ? null : Date.parse(told));
  const answered = facts.answered || answeredAt({ event, recordedAt }, facts.point) !== null;
  const finished = point.state === "closed" || point.state === "dropped";
  const finishedOn = finished ? (facts.finishedOn ?? day) : null;
  const kept = stillReferred({ ...facts.texts, ...texts }, [point, notes]);
  return { ...facts, point, notes, contacts, lastToldAt, answered, finishedOn, texts: kept };
}

/** Text that no state of the point refers to, and that is to be found all the same. */
function isNote(event: OpenPointEvent): boolean {
  return event.type === "NoteAdded" || isContact(event);
}

/** What a customer writes back is a contact as well. */
function isContact(event: OpenPointEvent): boolean {
  return event.type === "ContactRecorded" || event.type === "CustomerReplied";
}

function later(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}

/** The other point counts who was joined to it. */
function projectDuplicate(
  { event, subjectId: id, day }: Happening<OpenPointEvent>,
  { facts, sql }: Tables,
): void {
  if (event.type === "JoinedAsDuplicate") {
    sql.run("INSERT OR REPLACE INTO duplicates (point_id, of) VALUES (?, ?)", id, event.data.of);
    changeDuplicates(event.data.of, (duplicates) => [...duplicates.filter((other) => other !== id), id]);
  } else if (event.type === "OpenPointReopened") {
    const joined = sql.one<{ of: string }>("SELECT of FROM duplicates WHERE point_id = ?", id);
    if (joined === undefined) return;
    sql.run("DELETE FROM duplicates WHERE point_id = ?", id);
    changeDuplicates(joined.of, (duplicates) => duplicates.filter((other) => other !== id));
  }

  function changeDuplicates(of: string, change: (duplicates: readonly string[]) => readonly string[]): void {
    facts.change(of, day, (it) => (it.type === "point" ? { ...it, duplicates: change(it.duplicates) } : it));
  }
}

/** Actions may refer to a point that comes after them in the log. */
function actionsLinkedBefore(pointId: string, { facts, sql }: Tables): PointFacts["actions"] {
  const linked = sql.all<{ action_number: number }>(
    "SELECT action_number FROM point_actions WHERE point_id = ?",
    pointId,
  );
  const actions: Record<string, "open" | "done"> = {};
  for (const { action_number } of linked) {
    const action = facts.find(action_number);
    if (action?.type !== "action") continue;
    const state = counted(action.action.state);
    if (state !== null) actions[action.id] = state;
  }
  return actions;
}

/** The row of an imported list is kept for comparing (`list-imports.projection.ts`), not for being read. */
function withoutImportedRow(event: OpenPointEvent): OpenPointEvent {
  switch (event.type) {
    case "OpenPointImported":
      return { ...event, data: { ...event.data, row: "" } };
    case "ImportedRowSeenAgain":
      return { ...event, data: { ...event.data, row: "" } };
    default:
      return event;
  }
}
