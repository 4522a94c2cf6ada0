import {
  type PlaceholderName,
  type PlaceholderType,
  type PlaceholderValues,
  placeholders,
} from "klartext/domain";
import { type Expectation, expectationMessage } from "../../http/fields/field-problem.ts";
import { isDay, isInstant } from "../../http/fields/fields.ts";
import { invalidFields } from "../../http/validation.pipe.ts";
import type { WrittenValueDto } from "./fill-templates.dto.ts";

/** @throws Problem (invalid-fields) where a time or a day is none */
export function writtenValues(values: readonly WrittenValueDto[] = []): PlaceholderValues {
  const problems = values.flatMap(({ placeholder, value }, index) => {
    const expectation = unmet(placeholders[placeholder].type, value);
    if (expectation === undefined) return [];
    return [{ pointer: `/values/${index}/value`, message: expectationMessage(expectation) }];
  });
  if (problems.length > 0) throw invalidFields(problems);
  return Object.fromEntries(
    values.map(({ placeholder, value }): [PlaceholderName, string] => [placeholder, value]),
  );
}

function unmet(type: PlaceholderType, value: string): Expectation | undefined {
  switch (type) {
    case "deadline":
    case "moment":
      return isInstant(value) ? undefined : "instant";
    case "date":
      return isDay(value) ? undefined : "day";
    case "text":
    case "name":
      return undefined;
    default:
      return type satisfies never;
  }
}
