import type { OpenAPIObject } from "@nestjs/swagger";
import { openApiDocument } from "../../apps/api/src/docs/openapi.ts";
import { startedApi } from "../../apps/api/src/testing/api-harness.ts";
import { type Answer, type Operation, operationsOf, type Schema } from "../support/openapi-operations.ts";

const api = startedApi();
let document: OpenAPIObject;

beforeAll(() => {
  document = openApiDocument(api().app, "1.2.3");
});

/** What each operation lacks, so that a failure names all of them at once. */
function lacking(lacks: (operation: Operation) => boolean): string[] {
  return operationsOf(document)
    .filter(lacks)
    .map(({ method, path }) => `${method} ${path}`);
}

describe("the OpenAPI document", () => {
  it("is of version 3.1 and the same every time", () => {
    expect(document.openapi).toBe("3.1.0");
    expect(JSON.stringify(openApiDocument(api().app, "1.2.3"))).toBe(JSON.stringify(document));
  });

  it("gives every operation a summary and an id of its own", () => {
    expect(lacking(({ summary }) => !summary)).toEqual([]);
    const ids = operationsOf(document).map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][A-Za-z0-9]+$/.test(id ?? ""))).toEqual([]);
  });

  it("sorts every operation under tags that it explains", () => {
    const explained = (document.tags ?? []).filter((tag) => tag.description).map((tag) => tag.name);
    expect(lacking(({ tags }) => !tags?.length || !tags.every((tag) => explained.includes(tag)))).toEqual([]);
    const used = new Set(operationsOf(document).flatMap(({ tags }) => tags ?? []));
    expect(explained.filter((tag) => !used.has(tag))).toEqual([]);
  });

  it("says what a success looks like, with an example", () => {
    expect(
      lacking(({ responses }) => {
        const [, success] = Object.entries(responses).find(([status]) => status.startsWith("2")) ?? [];
        const media = Object.entries(success?.content ?? {});
        return media.length === 0 || !media.every(([type, one]) => isDescribed(type, one));
      }),
    ).toEqual([]);
  });

  it("says of everything but health which problems it may answer with", () => {
    const keyed = (operation: Operation) => operation.security?.length !== 0;
    for (const status of ["400", "401", "403", "503", "default"]) {
      expect(lacking((one) => keyed(one) && !isProblem(one.responses[status], document))).toEqual([]);
    }
    const changes = ({ method }: Operation) => method !== "GET";
    for (const status of ["413", "415"]) {
      expect(lacking((one) => changes(one) && !isProblem(one.responses[status], document))).toEqual([]);
    }
    const ofOne = ({ path, method }: Operation) => path.endsWith("}") && method === "GET";
    expect(lacking((one) => ofOne(one) && one.responses["404"] === undefined)).toEqual([]);
  });

  it("has an example for every JSON body", () => {
    expect(
      lacking(({ requestBody }) => {
        const json = requestBody?.content?.["application/json"];
        return json !== undefined && json.example === undefined;
      }),
    ).toEqual([]);
  });

  it("tells the headers of a creation", () => {
    const creates = lacking(({ responses }) => responses["201"] !== undefined);
    expect(creates).toContain("POST /v1/incidents");
    expect(
      lacking(({ responses }) => {
        const headers = responses["201"]?.headers;
        return headers !== undefined && !(headers.Location && headers.ETag && headers["Klartext-Position"]);
      }),
    ).toEqual([]);
  });

  it("describes every parameter, and lists in queries as comma-separated", () => {
    const parameters = operationsOf(document).flatMap(({ parameters = [] }) => parameters);
    expect(parameters.filter(({ description }) => !description)).toEqual([]);
    const lists = parameters.filter((one) => one.in === "query" && one.schema.type === "array");
    expect(lists.length).toBeGreaterThan(0);
    expect(lists.filter(({ style, explode }) => style !== "form" || explode !== false)).toEqual([]);
  });

  it("describes every field of every schema", () => {
    const schemas = Object.entries(document.components?.schemas ?? {}) as [string, Schema][];
    const silent = schemas.flatMap(([name, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([, field]) => !field.description)
        .map(([field]) => `${name}.${field}`),
    );
    expect(silent).toEqual([]);
  });

  it("speaks JSON Schema: no nullable, no null within enumerations, no reference into nothing", () => {
    const text = JSON.stringify(document);
    expect(text).not.toContain('"nullable"');
    expect(text).not.toMatch(/"enum":\[[^\]]*null/);
    const pointers = [...text.matchAll(/"\$ref":"#\/([^"]*)"/g)].map(([, pointer = ""]) => pointer);
    expect(pointers.filter((pointer) => at(document, pointer) === undefined)).toEqual([]);
  });
});

function isDescribed(type: string, { schema, example }: { schema?: Schema; example?: unknown }): boolean {
  return schema !== undefined && (example !== undefined || !type.includes("json"));
}

function isProblem(answer: Answer | undefined, document: OpenAPIObject): boolean {
  const itself = answer?.$ref === undefined ? answer : (at(document, answer.$ref.slice(2)) as Answer);
  return itself?.content?.["application/problem+json"]?.schema !== undefined;
}

function at(document: object, pointer: string): unknown {
  return pointer
    .split("/")
    .reduce<unknown>((node, name) => (node as Record<string, unknown> | undefined)?.[name], document);
}
