export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
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
