import { describeTableProblem, type MappingProblem } from "klartext/domain";
import { SheetUnreadable } from "klartext/spreadsheet";
import { expectationMessage } from "../http/fields/field-problem.ts";
import { Problem } from "../http/problem.ts";
import { type FieldMessage, invalidFields } from "../http/validation.pipe.ts";
import type { ListReading } from "./list-file.ts";

/** Why nothing of a file can be imported, told to its sender. */
export function listUnreadable(reason: Exclude<ListReading, { outcome: "read" }>): Problem {
  const words =
    reason.outcome === "unreadable"
      ? (language: "de" | "en") => new SheetUnreadable(reason.code, reason.values).describe(language)
      : (language: "de" | "en") => describeTableProblem(reason.problem, language);
  const code = reason.outcome === "unreadable" ? reason.code : reason.problem.code;
  return new Problem(
    "malformed-request",
    { de: words("de"), en: words("en") },
    { code, errors: (language) => [{ pointer: "/file", code, detail: words(language) }] },
  );
}

/** @param pointer where the mapping stands in the request */
export function mappingInvalid(problems: readonly MappingProblem[], pointer: string): Problem {
  return invalidFields(problems.map((problem) => fieldMessage(problem, pointer)));
}

function fieldMessage({ pointer, expected }: MappingProblem, parent: string): FieldMessage {
  return { pointer: `${parent}${pointer}`, message: expectationOf(expected) };
}

function expectationOf(expected: MappingProblem["expected"]): string {
  switch (expected) {
    case "object":
      return expectationMessage("object");
    case "text":
      return expectationMessage("text", { min: 0, max: 200 });
    case "date":
      return expectationMessage("day");
    case "known-key":
      return expectationMessage("unknown");
    default:
      return expectationMessage("one_of", { values: expected.join(", ") });
  }
}
