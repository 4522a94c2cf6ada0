export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** OpenAPI 3.1 speaks JSON Schema 2020-12, which knows `null` as a type and no `nullable`. */
export function toJsonSchema(node: Json): Json {
  if (isList(node)) return node.map(toJsonSchema);
  if (!isObject(node)) return node;
  const { nullable, ...rest } = mapValues(node, toJsonSchema);
  if (nullable === true) return nullableSchema(rest);
  return nullable === undefined || nullable === false ? rest : { ...rest, nullable };
}

/** Generators want an enumeration to hold values of one type, so that `null` stands beside it. */
function nullableSchema(schema: JsonObject): JsonObject {
  const { type, ...rest } = schema;
  const { description, example, enum: values, ...other } = schema;
  if (typeof type === "string" && !isList(values)) return { ...rest, type: [type, "null"] };
  return {
    ...(description === undefined ? {} : { description }),
    ...(example === undefined ? {} : { example }),
    anyOf: [
      { ...other, ...(isList(values) ? { enum: values.filter((value) => value !== null) } : {}) },
      { type: "null" },
    ],
  };
}

export function isObject(node: Json | undefined): node is JsonObject {
  return typeof node === "object" && node !== null && !isList(node);
}

export function isList(node: Json | undefined): node is readonly Json[] {
  return Array.isArray(node);
}

export function mapValues(object: JsonObject, map: (value: Json, name: string) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(value, name)]));
}
