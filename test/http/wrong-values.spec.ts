import type { OpenAPIObject } from "@nestjs/swagger";
import fc from "fast-check";
import { openApiDocument } from "../../apps/api/src/docs/openapi.ts";
import { type ApiAnswer, startedApi } from "../../apps/api/src/testing/api-harness.ts";
import { fieldsOf, type Operation, operationsOf, type Schema } from "../support/openapi-operations.ts";
import { replaced, wrongTexts, wrongValues } from "../support/wrong-values.ts";

const PROBLEM = "application/problem+json; charset=utf-8";
const SOME_ID = "0b6f6f5e-7a0c-8e0e-9a43-5f1f2f8b7c11";

const api = startedApi();
let document: OpenAPIObject;
let operations: Operation[];
let head: string | null;

beforeAll(async () => {
  document = openApiDocument(api().app, "1.2.3");
  operations = operationsOf(document);
  head = await api().store.head();
});

afterEach(async () => {
  expect(await api().store.head()).toBe(head);
});

describe("every operation of the OpenAPI document", () => {
  it("names the field of the body whose value is wrong, and stores nothing", async () => {
    const wrong = operations.flatMap((operation) =>
      [...fieldsOf(bodySchemaOf(operation), document)].flatMap(({ pointer, schema }) =>
        wrongValues(schema, document).map((value) => ({ operation, pointer, value })),
      ),
    );
    expect(wrong.length).toBeGreaterThan(1000);
    const faults = [];
    for (const { operation, pointer, value } of wrong) {
      const answer = await send(operation, { body: replaced(exampleBodyOf(operation), pointer, value) });
      faults.push(...faultOf(answer, `/${pointer.join("/")}`, operation, value));
    }
    expect(faults).toEqual([]);
  });

  it("names the parameter of the query or the path whose value is wrong", async () => {
    const faults = [];
    for (const operation of operations) {
      for (const { in: part, name, schema } of operation.parameters ?? []) {
        if (part === "header") continue;
        for (const text of wrongTexts(schema).filter((one) => one !== "" || part === "query")) {
          const answer = await send(operation, { [part]: { [name]: text } });
          faults.push(...faultOf(answer, `${part}/${name}`, operation, text));
        }
      }
    }
    expect(faults).toEqual([]);
  });

  it("refuses parameters that it does not know", async () => {
    const faults = [];
    for (const operation of keyed(operations)) {
      for (const name of ["unknown", "__proto__", "constructor", "q[]"]) {
        const answer = await send(operation, { query: { [name]: "1" } });
        faults.push(...faultOf(answer, `query/${name}`, operation, name));
      }
    }
    expect(faults).toEqual([]);
  });

  it("refuses fields that it does not know, also those that every object has", async () => {
    const faults = [];
    for (const operation of changing(operations).filter((one) => !takesForm(one))) {
      for (const name of ["unknown", "__proto__", "constructor", "toString"]) {
        const others = JSON.stringify(exampleBodyOf(operation) ?? {}).slice(1);
        const text = `{${JSON.stringify(name)}:1${others === "}" ? "" : ","}${others}`;
        const answer = await send(operation, { text });
        faults.push(...faultOf(answer, `/${name}`, operation, name));
      }
    }
    expect(faults).toEqual([]);
  });

  it("refuses a form where it takes JSON, and JSON where it takes a form", async () => {
    const form = { text: "--x--", headers: { "content-type": "multipart/form-data; boundary=x" } };
    for (const operation of changing(operations)) {
      const { status, body } = await send(operation, takesForm(operation) ? { text: "{}" } : form);
      expect({ operation: operation.path, status, type: body.type }).toEqual({
        operation: operation.path,
        status: 415,
        type: "urn:klartext:problem:unsupported-media-type",
      });
    }
  });

  it("answers any JSON and any headers with a problem that is not its own fault", async () => {
    const word = fc.string({ unit: fc.constantFrom(..."aZ0\"',;=*/-.%[]{}äß\t "), maxLength: 40 });
    const judging = changing(operations).filter(
      ({ requestBody, path }) => requestBody !== undefined || path.includes("{"),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...judging),
        fc.jsonValue({ maxDepth: 4 }),
        fc.record({ "if-match": word, "idempotency-key": word, "accept-language": word, accept: word }),
        async (operation, body, headers) => {
          const answer = await send(operation, { body, headers });
          expect(Math.floor(answer.status / 100)).toBe(4);
          expect(answer.headers["content-type"]).toBe(PROBLEM);
        },
      ),
      { numRuns: 300 },
    );
  });
});

interface Sent {
  readonly body?: unknown;
  /** Instead of a body: what is sent as it is. */
  readonly text?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly path?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

async function send(operation: Operation, sent: Sent): Promise<ApiAnswer> {
  const { body = exampleBodyOf(operation), query = {}, path = {}, headers = {} } = sent;
  const text = sent.text ?? (body === undefined ? undefined : JSON.stringify(body));
  const ids: Readonly<Record<string, string>> = { ...someIds(operation, "path"), ...path };
  const url = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ids[name] ?? ""));
  const search = new URLSearchParams({ ...someIds(operation, "query"), ...query });
  const answer = await api().app.inject({
    method: operation.method,
    url: `${url}?${search.toString()}`,
    headers: {
      authorization: `Bearer ${api().as("admin").key}`,
      ...(text === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(text === undefined ? {} : { payload: text }),
  });
  return {
    status: answer.statusCode,
    body: answer.json(),
    headers: answer.headers as ApiAnswer["headers"],
  };
}

/** What is wrong with the answer, if anything. */
function faultOf(answer: ApiAnswer, pointer: string, { method, path }: Operation, value: unknown) {
  const errors: { pointer: string }[] = answer.body.errors ?? [];
  const named = errors.some((error) => error.pointer.startsWith(pointer));
  if (answer.status === 400 && named && answer.headers["content-type"] === PROBLEM) return [];
  return [{ method, path, pointer, value, status: answer.status, errors }];
}

function bodySchemaOf(operation: Operation): Schema {
  return operation.requestBody?.content?.["application/json"]?.schema ?? {};
}

function exampleBodyOf(operation: Operation): unknown {
  return operation.requestBody?.content?.["application/json"]?.example;
}

function takesForm(operation: Operation): boolean {
  return operation.requestBody?.content?.["multipart/form-data"] !== undefined;
}

function changing(all: readonly Operation[]): Operation[] {
  return all.filter(({ method }) => method !== "GET");
}

function keyed(all: readonly Operation[]): Operation[] {
  return all.filter(({ security }) => security?.length !== 0);
}

/** An id for each parameter that has to be given. */
function someIds({ parameters = [] }: Operation, part: "path" | "query"): Record<string, string> {
  const needed = parameters.filter((parameter) => parameter.in === part && parameter.required);
  return Object.fromEntries(needed.map(({ name }) => [name, SOME_ID]));
}
