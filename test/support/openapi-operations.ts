import type { OpenAPIObject } from "@nestjs/swagger";

export type Method = "GET" | "POST" | "PUT" | "DELETE";

/** As much of JSON Schema as the document uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly maxLength?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
}

export interface Parameter {
  readonly name: string;
  readonly in: "query" | "path" | "header";
  readonly description?: string;
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema: Schema;
}

export interface Answer {
  readonly $ref?: string;
  readonly description?: string;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { readonly schema?: Schema; readonly example?: unknown }>>;
}

export interface Operation {
  readonly method: Method;
  readonly path: string;
  readonly operationId?: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly unknown[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Pick<Answer, "content">;
  readonly responses: Readonly<Record<string, Answer>>;
}

export function operationsOf(document: OpenAPIObject): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(
      ([method, operation]) => ({ ...operation, path, method: method.toUpperCase() }) as Operation,
    ),
  );
}

/** The schema itself, where it is a reference to one. */
export function resolved(schema: Schema, document: OpenAPIObject): Schema {
  const [referring = schema] = schema.allOf ?? [];
  if (referring.$ref === undefined) return schema;
  const name = referring.$ref.split("/").at(-1) ?? "";
  return (document.components?.schemas?.[name] ?? {}) as Schema;
}

/** Every schema below this one, with where it lies in a value that it describes. */
export function* fieldsOf(
  schema: Schema,
  document: OpenAPIObject,
  pointer: readonly string[] = [],
): Generator<{ readonly pointer: readonly string[]; readonly schema: Schema }> {
  for (const choice of schema.anyOf ?? []) yield* fieldsOf(choice, document, pointer);
  const { properties = {}, items } = resolved(schema, document);
  for (const [name, field] of Object.entries(properties)) {
    yield { pointer: [...pointer, name], schema: field };
    yield* fieldsOf(field, document, [...pointer, name]);
  }
  if (items !== undefined) yield* fieldsOf(items, document, [...pointer, "0"]);
}
