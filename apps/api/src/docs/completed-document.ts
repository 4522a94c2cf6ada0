import { exampleOf } from "./examples.ts";
import { fieldWords } from "./field-words.ts";
import { isList, isObject, type Json, type JsonObject, mapValues } from "./json.ts";

/**
 * The document with what follows from the rest of it: words for the fields that mean the same everywhere, how lists
 * are written in a query, and an example of each body and answer.
 */
export function completed(document: JsonObject): JsonObject {
  const components = objectAt(document, "components");
  const schemas = mapValues(objectAt(components, "schemas"), withFieldWords);
  const paths = mapValues(objectAt(document, "paths"), (path) =>
    isObject(path) ? mapValues(path, (operation) => completedOperation(operation, schemas)) : path,
  );
  const answers = new SharedAnswers();
  return {
    ...document,
    paths: mapValues(paths, (path) =>
      isObject(path) ? mapValues(path, (operation) => answers.sharedBy(operation)) : path,
    ),
    components: { ...components, schemas, responses: answers.all() },
  };
}

/** Problem answers are the same nearly everywhere, and are written once then. */
class SharedAnswers {
  readonly #answers = new Map<string, Json>();

  /** The operation, referring to the answers that it shares with others. */
  sharedBy(operation: Json): Json {
    if (!isObject(operation)) return operation;
    const responses = mapValues(objectAt(operation, "responses"), (answer, status) =>
      this.#shared(answer, status),
    );
    return { ...operation, responses };
  }

  all(): JsonObject {
    return Object.fromEntries(this.#answers);
  }

  #shared(answer: Json, status: string): Json {
    if (!isObject(answer) || !("application/problem+json" in objectAt(answer, "content"))) return answer;
    const name = `Problem${status === "default" ? "" : status}`;
    const known = this.#answers.get(name);
    if (known === undefined) this.#answers.set(name, answer);
    else if (JSON.stringify(known) !== JSON.stringify(answer)) return answer;
    return { $ref: `#/components/responses/${name}` };
  }
}

function withFieldWords(schema: Json): Json {
  if (!isObject(schema)) return schema;
  const { properties } = schema;
  if (!isObject(properties)) return schema;
  return {
    ...schema,
    properties: mapValues(properties, (field, name) => withNullBesideEnum(inWords(field, name))),
  };
}

/** Generators want an enumeration to hold values of one type. */
function withNullBesideEnum(field: Json): Json {
  if (!isObject(field) || !isList(field.enum) || !field.enum.includes(null)) return field;
  const { type, enum: values, description, ...rest } = field;
  const [one] = [type].flat().filter((name) => name !== "null");
  const choice = { type: one ?? "string", enum: values.filter((value) => value !== null) };
  return {
    ...(description === undefined ? {} : { description }),
    anyOf: [choice, { type: "null" }],
    ...rest,
  };
}

function inWords(field: Json, name: string): Json {
  const words = fieldWords[name];
  if (!isObject(field) || words === undefined) return field;
  const isText = [field.type].flat().includes("string") && !("format" in field) && !("enum" in field);
  return {
    ...(words.example !== undefined && isText ? { example: words.example } : {}),
    description: words.description,
    ...field,
  };
}

function completedOperation(operation: Json, schemas: JsonObject): Json {
  if (!isObject(operation)) return operation;
  const { parameters, requestBody, responses } = operation;
  return {
    ...operation,
    ...(isList(parameters) ? { parameters: parameters.map(withListStyle) } : {}),
    ...(isObject(requestBody) ? { requestBody: withExamples(requestBody, { schemas, sparse: true }) } : {}),
    ...(isObject(responses)
      ? { responses: mapValues(responses, (response) => withExamples(response, { schemas, sparse: false })) }
      : {}),
  };
}

/** Lists in a query are written with commas: `?state=open,waiting`. */
function withListStyle(parameter: Json): Json {
  if (!isObject(parameter) || parameter.in !== "query") return parameter;
  return objectAt(parameter, "schema").type === "array"
    ? { ...parameter, style: "form", explode: false }
    : parameter;
}

function withExamples(part: Json, options: { schemas: JsonObject; sparse: boolean }): Json {
  if (!isObject(part) || !isObject(part.content)) return part;
  return {
    ...part,
    content: mapValues(part.content, (media, type) =>
      isObject(media) && !("example" in media) && type.includes("json")
        ? { ...media, example: exampleOf(media.schema, options) }
        : media,
    ),
  };
}

function objectAt(object: JsonObject, name: string): JsonObject {
  const inner = object[name];
  return isObject(inner) ? inner : {};
}
