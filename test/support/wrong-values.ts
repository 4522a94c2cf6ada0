import type { OpenAPIObject } from "@nestjs/swagger";
import { resolved, type Schema } from "./openapi-operations.ts";

const anything: readonly unknown[] = [
  null,
  true,
  1.5,
  -1,
  1e300,
  "",
  "\ud800",
  "a\u0000b",
  [],
  ["x", "x"],
  {},
  { x: 1 },
];

/** Values that the schema does not allow, of every type and just beside what it allows. */
export function wrongValues(schema: Schema, document: OpenAPIObject): unknown[] {
  const choices = choicesOf(schema, document);
  const nearby = choices.flatMap(justBeside);
  return [...anything, ...nearby].filter((value) => !choices.some((choice) => mayBe(value, choice)));
}

/** The same in a query or a path, where everything is text. */
export function wrongTexts(schema: Schema): string[] {
  const texts = ["\u0000", ...justBeside(schema).filter((value) => typeof value === "string")];
  const item = schema.type === "array" ? (schema.items ?? {}) : schema;
  if (item.type === "integer") return ["", "1e3", "1.5", "0x10", " 1", "1,", "99999999999999999999"];
  if (item.type === "boolean") return ["", "1", "TRUE", "true,false"];
  if (item.format === "uuid" || item.enum !== undefined) return ["", "nothing-such", ",", ...texts];
  return item.format === undefined ? texts : ["", "yesterday", ...texts];
}

/** The body with another value at this place; where there was nothing, it is made. */
export function replaced(body: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  if (name === "0") return [replaced(Array.isArray(body) ? body[0] : undefined, rest, value)];
  const fields = typeof body === "object" && body !== null ? body : {};
  return { ...fields, [name]: replaced((fields as Record<string, unknown>)[name], rest, value) };
}

function choicesOf(schema: Schema, document: OpenAPIObject): Schema[] {
  return (schema.anyOf ?? [schema]).flatMap((choice) => {
    const { type, ...rest } = resolved(choice, document);
    return [type ?? []].flat().map((one) => ({ ...rest, type: one }));
  });
}

function justBeside(schema: Schema): unknown[] {
  const { type, format, enum: values, minimum, maximum, maxLength, maxItems } = schema;
  return [
    ...(values === undefined ? [] : ["nothing-such"]),
    ...(format === "date" ? ["2026-02-30", "2026-13-01", "30.11.2026", "2026-1-1"] : []),
    ...(format === "date-time" ? ["2026-11-24", "2026-11-24T16:00:00", "2026-11-24T25:00:00Z"] : []),
    ...(format === "uuid" ? ["0b6f6f5e-7a0c-8e0e-9a43"] : []),
    ...(format === "email" ? ["nobody", "a@b@c"] : []),
    ...(minimum === undefined ? [] : [minimum - 1]),
    ...(maximum === undefined ? [] : [maximum + 1]),
    ...(maxLength === undefined ? [] : ["x".repeat(maxLength + 1)]),
    ...(maxItems === undefined || type !== "array" ? [] : [Array.from({ length: maxItems + 1 }, String)]),
  ];
}

/** Whether the value may be right after all; cautious, since only certain faults are worth sending. */
function mayBe(value: unknown, schema: Schema): boolean {
  switch (schema.type) {
    case "null":
      return value === null;
    case "boolean":
      return typeof value === "boolean";
    case "integer":
    case "number":
      return typeof value === "number" && mayBeNumber(value, schema);
    case "string":
      return typeof value === "string" && mayBeText(value, schema);
    case "array":
      return Array.isArray(value) && mayBeList(value, schema);
    case "object":
      return (
        typeof value === "object" && value !== null && !Array.isArray(value) && mayBeObject(value, schema)
      );
    default:
      return true;
  }
}

/** Of lists with entries, only those that may hold the same one twice can be right. */
function mayBeList(value: readonly unknown[], { items = {}, uniqueItems }: Schema): boolean {
  return value.length === 0 || (uniqueItems === false && value.every((entry) => mayBe(entry, items)));
}

function mayBeNumber(value: number, { type, enum: values, minimum, maximum }: Schema): boolean {
  if (values !== undefined) return values.includes(value);
  if (type === "integer" && !Number.isInteger(value)) return false;
  return value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity);
}

function mayBeText(value: string, { format, enum: values, minLength, maxLength }: Schema): boolean {
  if (values !== undefined) return values.includes(value);
  if (format !== undefined || !value.isWellFormed() || value.includes("\u0000")) return false;
  return value.length >= (minLength ?? 0) && value.length <= (maxLength ?? Infinity);
}

function mayBeObject(value: object, { required = [], properties, additionalProperties }: Schema): boolean {
  if (additionalProperties) return true;
  const isKnown = Object.keys(value).every((name) => properties !== undefined && name in properties);
  return isKnown && required.every((name) => name in value);
}
