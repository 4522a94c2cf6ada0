import { isFinished, openPointDecider, type PointState, stateWords } from "klartext/domain";
import type { StreamReader } from "klartext/nest";
import { expectationMessage } from "../../http/fields/field-problem.ts";
import { Problem } from "../../http/problem.ts";
import { invalidFields } from "../../http/validation.pipe.ts";
import { openPointStream } from "../open-point-stream.ts";

interface Joining {
  /** The point that is to go on for both. */
  readonly of: string;
  readonly joining: string;
  readonly numberOf: (pointId: string) => string | null;
}

/**
 * What goes on for two points has to be an open point that runs and is no duplicate itself; the log says so.
 * @throws Problem
 */
export async function checkContinuingPoint(reader: StreamReader, { of, joining, numberOf }: Joining) {
  const point = await reader.stateOf(openPointDecider, openPointStream(of));
  if (point === null) throw await notAPoint(reader, of);
  if (point.duplicateOf === joining) throw isDuplicateOfThis();
  if (point.duplicateOf !== null) throw isDuplicateItself(numberOf(point.duplicateOf) ?? point.duplicateOf);
  if (isFinished(point.state)) throw isOver(point.state);
}

async function notAPoint(reader: StreamReader, id: string): Promise<Problem> {
  const action = await reader.read(`correctiveAction-${id}`);
  if (action.last === undefined)
    return invalidFields([{ pointer: "/of", message: expectationMessage("point") }]);
  return refused("duplicate-of-action", {
    de: "Das ist eine Abstellmaßnahme. Nur ein anderer offener Punkt kann für diesen weitergehen; eine Maßnahme verknüpfen Sie stattdessen mit ihm.",
    en: "That is a corrective action. Only another open point can go on for this one; link the action to it instead.",
  });
}

function isDuplicateOfThis(): Problem {
  return refused("duplicate-of-this", {
    de: "Der andere Punkt ist schon eine Dublette von diesem. Es ist nichts zusammenzulegen.",
    en: "The other point is a duplicate of this one already. There is nothing to join.",
  });
}

function isDuplicateItself(of: string): Problem {
  return refused("duplicate-of-duplicate", {
    de: `Der genannte Punkt ist selbst eine Dublette von ${of}. Nennen Sie stattdessen diesen.`,
    en: `The point that you named is itself a duplicate of ${of}. Name that one instead.`,
  });
}

function isOver(state: PointState): Problem {
  return refused("duplicate-of-finished", {
    de: `Der genannte Punkt ist ${stateWords[state].de}. Nur ein laufender kann für beide weitergehen: Öffnen Sie ihn zuerst wieder.`,
    en: `The point that you named is ${stateWords[state].en}. Only a running one can go on for both: reopen it first.`,
  });
}

function refused(code: string, details: { readonly de: string; readonly en: string }): Problem {
  return new Problem("rule-broken", details, { code });
}
