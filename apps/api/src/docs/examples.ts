import { isList, isObject, type Json, type JsonObject } from "./json.ts";

const byFormat: Readonly<Record<string, Json>> = {
  uuid: "0b6f6f5e-7a0c-8e0e-9a43-5f1f2f8b7c11",
  date: "2026-11-24",
  "date-time": "2026-11-24T16:00:00+01:00",
  email: "a.weber@weber-getraenke.example",
};

interface ExampleOptions {
  readonly schemas: JsonObject;
  /** Optional fields are left out unless they have an example of their own. */
  readonly sparse: boolean;
}

/** A value that the schema describes, made of the examples of its fields. */
export function exampleOf(schema: Json | undefined, options: ExampleOptions): Json {
  if (!isObject(schema)) return null;
  const { example, default: byDefault, enum: values } = schema;
  if (example !== undefined) return example;
  if (byDefault !== undefined) return byDefault;
  if (isList(values)) return values[0] ?? null;
  const other = referredTo(schema, options.schemas);
  return other === undefined ? byType(schema, options) : exampleOf(other, options);
}

function referredTo(schema: JsonObject, schemas: JsonObject): Json | undefined {
  const { $ref, allOf, anyOf, oneOf } = schema;
  if (typeof $ref === "string") return schemas[$ref.split("/").at(-1) ?? ""];
  const choices = [allOf, anyOf, oneOf].find(isList);
  return choices?.[0];
}

function byType(schema: JsonObject, options: ExampleOptions): Json {
  const { type, items, minimum, format, pattern } = schema;
  switch (isList(type) ? type[0] : type) {
    case "object":
      return exampleObject(schema, options);
    case "array":
      return [exampleOf(items, options)];
    case "integer":
    case "number":
      return minimum ?? 1;
    case "boolean":
      return true;
    case "string":
      return byFormat[String(format)] ?? (pattern === undefined ? "…" : "");
    default:
      return null;
  }
}

function exampleObject(schema: JsonObject, options: ExampleOptions): JsonObject {
  const { properties, required } = schema;
  const shown = Object.entries(isObject(properties) ? properties : {}).filter(
    ([name, field]) =>
      !options.sparse ||
      (isList(required) && required.includes(name)) ||
      (isObject(field) && "example" in field),
  );
  return Object.fromEntries(shown.map(([name, field]) => [name, exampleOf(field, options)]));
}
