import { evolveTellablePoint, type OpenPointEvent } from "klartext/domain";
import type { Happening } from "./happening.ts";
import { stillReferred, takeTexts } from "./kept-texts.ts";
import type { Tables } from "./tables.ts";

/**
 * What customers may be told of points. Of an event's texts only those get in that the tellable side refers to: internal
 * words are not hidden when they are read, they are not there.
 */
export function projectTellable(happening: Happening<OpenPointEvent>, { facts, tellable }: Tables): void {
  const { subjectId: pointId, eventId, recordedAt, day } = happening;
  const number = facts.numberOf(pointId);
  if (number === undefined) return;
  const before = tellable.find(number);
  const { event, texts } = takeTexts(happening.event, eventId);
  const point = evolveTellablePoint(before?.point ?? null, { event, recordedAt, day });
  if (point === null || point === before?.point) return;
  tellable.put(number, { pointId, point, texts: stillReferred({ ...before?.texts, ...texts }, point) });
}
