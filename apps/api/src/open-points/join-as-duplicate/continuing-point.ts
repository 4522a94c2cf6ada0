import { isFinished, openPointDecider, type PointState, stateWords } from "klartext/domain";
import type { StreamReader } from "klartext/nest";
import { expectationMessage } from "../../http/fields/field-problem.ts";
import { Problem } from "../../http/problem.ts";
import { invalidFields } from "../../http/validation.pipe.ts";
import { openPointStream } from "../open-point-stream.ts";

/**
 * What goes on for two points has to be an open point that runs and is no duplicate itself; the log says so.
 * @throws Problem
 */
export async function checkContinuingPoint(reader: StreamReader, pointId: string): Promise<void> {
  const point = await reader.stateOf(openPointDecider, openPointStream(pointId));
  if (point === null) throw await notAPoint(reader, pointId);
  if (point.duplicateOf !== null) throw isDuplicateItself(point.duplicateOf);
  if (isFinished(point.state)) throw isOver(point.state);
}

async function notAPoint(reader: StreamReader, id: string): Promise<Problem> {
  const action = await reader.read(`correctiveAction-${id}`);
  if (action.last === undefined)
    return invalidFields([{ pointer: "/of", message: expectationMessage("point") }]);
  return refused("duplicate-of-action", {
    de: "Das ist eine Abstellmaßnahme. Ein Punkt ist nur mit einem anderen offenen Punkt gleich; eine Maßnahme wird stattdessen mit ihm verknüpft.",
    en: "That is a corrective action. A point is the same only as another open point; an action is linked to it instead.",
  });
}

function isDuplicateItself(of: string): Problem {
  return refused("duplicate-of-duplicate", {
    de: `Dieser Punkt ist selbst gleich mit ${of}. Bitte diesen nennen.`,
    en: `That point is a duplicate of ${of} itself. Please name that one.`,
  });
}

function isOver(state: PointState): Problem {
  return refused("duplicate-of-finished", {
    de: `Dieser Punkt ist ${stateWords[state].de}. Weitergehen kann es nur an einem laufenden: Bitte zuerst wieder öffnen.`,
    en: `That point is ${stateWords[state].en}. Only a running one can go on for both: please reopen it first.`,
  });
}

function refused(code: string, details: { readonly de: string; readonly en: string }): Problem {
  return new Problem("rule-broken", details, { code });
}
