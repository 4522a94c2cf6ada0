import { gzipSync } from "node:zlib";
import type { InjectOptions } from "fastify";
import { startedApi } from "../../apps/api/src/testing/api-harness.ts";

const api = startedApi();
const JSON_TYPE = { "content-type": "application/json" };
const POINT = "/v1/open-points/0b6f6f5e-7a0c-8e0e-9a43-5f1f2f8b7c11";

interface BadRequest extends Omit<InjectOptions, "headers"> {
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: number;
  /** Where `errors` points to, and the code of what is expected there. */
  readonly error?: readonly [pointer: string, code: string];
  /** An answer header that has to be there. */
  readonly answers?: Readonly<Record<string, string>>;
}

/** To report an incident, unless it says otherwise. */
const incident = (body: string | Buffer, rest: Partial<BadRequest> = {}): BadRequest => ({
  method: "POST",
  url: "/v1/incidents",
  payload: body,
  status: 400,
  ...rest,
  headers: { ...JSON_TYPE, ...rest.headers },
});

const wrongBodies: Record<string, BadRequest> = {
  "JSON that ends too early": incident('{"title":', { error: ["", "json"] }),
  "JSON with a comma too many": incident('{"title":"x",}', { error: ["", "json"] }),
  "no JSON at all": incident("Guten Tag", { error: ["", "json"] }),
  "not a number": incident('{"title":"x","trap":NaN}', { error: ["", "json"] }),
  "bytes that are no UTF-8": incident(Buffer.from('{"title":"\xff"}', "latin1"), { error: ["", "utf8"] }),
  "UTF-16": incident(Buffer.from('{"title":"x"}', "utf16le"), { error: ["", "json"] }),
  "another charset": incident("{}", {
    headers: { "content-type": "application/json; charset=latin1" },
    status: 415,
  }),
  "another type": incident("{}", { headers: { "content-type": "text/plain" }, status: 415 }),
  "a form": incident("title=x", {
    headers: { "content-type": "application/x-www-form-urlencoded" },
    status: 415,
  }),
  "a compressed body": incident(gzipSync('{"title":"x"}'), {
    headers: { "content-encoding": "gzip" },
    status: 415,
    answers: { "accept-encoding": "identity" },
  }),
  "a list": incident("[]", { error: ["", "object"] }),
  null: incident("null", { error: ["", "object"] }),
  "a text": incident('"x"', { error: ["", "object"] }),
  nothing: incident("", { error: ["/title", "required"] }),
  "a lone surrogate": incident('{"title":"\\ud800"}', { error: ["/title", "text"] }),
  "a NUL": incident('{"title":"a\\u0000b"}', { error: ["/title", "text"] }),
  "a control character": incident('{"title":"a\\u0007b"}', { error: ["/title", "text"] }),
  blanks: incident('{"title":"   "}', { error: ["/title", "text"] }),
  "a text too long": incident(JSON.stringify({ title: "x".repeat(301) }), { error: ["/title", "text"] }),
  "a number for a text": incident('{"title":7}', { error: ["/title", "text"] }),
  "a text for a number": incident('{"title":"x","trap":"7"}', { error: ["/trap", "integer"] }),
  "a number without end": incident('{"title":"x","trap":1e999}', { error: ["/trap", "integer"] }),
  "a huge number": incident('{"title":"x","trap":123456789012345678901234}', { error: ["/trap", "integer"] }),
  "a day that does not exist": incident('{"title":"x","dueOn":"2026-02-30"}', { error: ["/dueOn", "day"] }),
  "a time without zone": incident('{"title":"x","noticedAt":"2026-11-21T09:00:00"}', {
    error: ["/noticedAt", "instant"],
  }),
  "an unknown field": incident('{"title":"x","titel":"y"}', { error: ["/titel", "unknown"] }),
  "a name twice": incident('{"title":"x","title":"y"}', { error: ["/title", "once"] }),
  "a name twice, further in": incident('{"title":"x","customers":[{},{"siteId":null,"siteId":null}]}', {
    error: ["/customers/1/siteId", "once"],
  }),
  __proto__: incident('{"title":"x","__proto__":{"admin":true}}', { error: ["/__proto__", "unknown"] }),
  "constructor, further in": incident('{"title":"x","customers":[{"constructor":{"prototype":{"a":1}}}]}', {
    error: ["/customers/0/constructor", "unknown"],
  }),
  "100,000 levels of lists": incident("[".repeat(100_000) + "]".repeat(100_000), {
    error: ["/0".repeat(32), "depth"],
  }),
  "100,000 levels of objects": incident(`${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`, {
    error: ["/a".repeat(32), "depth"],
  }),
  "too many fields": incident(
    JSON.stringify(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`a${index}`, 1]))),
    { error: ["", "members"] },
  ),
  "an object for a list": incident('{"title":"x","customers":{"0":{}}}', { error: ["/customers", "list"] }),
  "a list of the wrong things": incident('{"title":"x","customers":[null]}', {
    error: ["/customers/0", "object"],
  }),
  "more than 1 MiB": incident(JSON.stringify({ title: "x".repeat(1024 * 1024) }), { status: 413 }),
};

const wrongAddresses: Record<string, BadRequest> = {
  "a path that is no UTF-8": { url: "/v1/open-points/%ff", status: 400 },
  "a broken escape": { url: "/v1/open-points/%", status: 400 },
  "a query that is no UTF-8": {
    url: "/v1/open-points?kind=incident&q=%ff",
    status: 400,
    error: ["query/q", "percent_encoding"],
  },
  "a surrogate in a query": {
    url: "/v1/open-points?q=%ED%A0%80",
    status: 400,
    error: ["query/q", "percent_encoding"],
  },
  "an address too long": { url: `/v1/open-points/${"a".repeat(3000)}`, status: 414 },
  "an unknown path": { url: "/v1/nothing", status: 404 },
  "nothing before v1": { url: "//v1/open-points", status: 404 },
  "an id that is none": { url: "/v1/open-points/17", status: 400, error: ["path/pointId", "uuid"] },
  "an id of nothing": { url: POINT, status: 404 },
  "a parameter twice": {
    url: "/v1/open-points?limit=1&limit=2",
    status: 400,
    error: ["query/limit", "integer"],
  },
  "wrong values of a parameter given twice": {
    url: "/v1/open-points?kind=a&kind=b",
    status: 400,
    error: ["query/kind", "one_of"],
  },
  brackets: { url: "/v1/open-points?q[]=x", status: 400, error: ["query/q[]", "unknown"] },
  "a number with an exponent": {
    url: "/v1/open-points?limit=1e3",
    status: 400,
    error: ["query/limit", "integer"],
  },
  "a cursor of nowhere": {
    url: "/v1/open-points?cursor=abc",
    status: 400,
    error: ["query/cursor", "cursor"],
  },
  "an unknown parameter": { url: "/v1/me?who=1", status: 400, error: ["query/who", "unknown"] },
  "__proto__ as a parameter": {
    url: "/v1/open-points?__proto__=x",
    status: 400,
    error: ["query/__proto__", "unknown"],
  },
  "another method": { method: "PATCH", url: POINT, status: 405, answers: { allow: "GET" } },
  "a method of another path": { url: "/v1/incidents", status: 405, answers: { allow: "POST" } },
  "all methods of a path": {
    method: "DELETE",
    url: "/v1/customers?x=1",
    status: 405,
    answers: { allow: "GET, POST" },
  },
  OPTIONS: { method: "OPTIONS", url: "/v1/open-points", status: 405, answers: { allow: "GET" } },
};

const change = (headers: Readonly<Record<string, string>>, rest: Partial<BadRequest> = {}): BadRequest => ({
  method: "PUT",
  url: `${POINT}/priority`,
  payload: '{"priority":"high"}',
  status: 400,
  ...rest,
  headers: { ...JSON_TYPE, ...headers },
});

const wrongHeaders: Record<string, BadRequest> = {
  "a weak ETag": change({ "if-match": 'W/"3"' }, { error: ["header/If-Match", "etag"] }),
  "several ETags": change({ "if-match": '"3", "4"' }, { error: ["header/If-Match", "etag"] }),
  "an ETag without quotes": change({ "if-match": "3" }, { error: ["header/If-Match", "etag"] }),
  "an ETag of nowhere": change({ "if-match": '"abc"' }, { error: ["header/If-Match", "etag"] }),
  "an Idempotency-Key with a space": change(
    { "idempotency-key": "a b" },
    { error: ["header/Idempotency-Key", "idempotency_key"] },
  ),
  "an Idempotency-Key too long": change(
    { "idempotency-key": "x".repeat(201) },
    { error: ["header/Idempotency-Key", "idempotency_key"] },
  ),
  "a position of nowhere": {
    url: "/v1/open-points",
    headers: { "klartext-position": "a b" },
    status: 400,
    error: ["header/Klartext-Position", "position"],
  },
  "another scheme": {
    url: "/v1/me",
    headers: { authorization: "Basic YWRtaW46YWRtaW4=" },
    status: 401,
    answers: { "www-authenticate": 'Bearer realm="Klartext"' },
  },
  "an empty key": { url: "/v1/me", headers: { authorization: "Bearer " }, status: 401 },
  "two keys": { url: "/v1/me", headers: { authorization: "Bearer a b" }, status: 401 },
  "a key of nobody": { url: "/v1/me", headers: { authorization: "Bearer nobody" }, status: 401 },
};

describe.each([
  ["body", wrongBodies],
  ["address", wrongAddresses],
  ["header", wrongHeaders],
])("a wrong %s", (_, requests) => {
  it.each(Object.entries(requests))(
    "%s: a problem document in both languages, and nothing stored",
    async (_name, request) => {
      const before = await api().store.head();
      const german = await send(request, "de");
      const english = await send(request, "en");
      for (const answer of [german, english]) {
        expect(answer.statusCode).toBe(request.status);
        expect(answer.headers).toMatchObject({
          "content-type": "application/problem+json; charset=utf-8",
          "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
          "x-content-type-options": "nosniff",
          "cache-control": "no-store",
          ...request.answers,
        });
        expect(answer.payload).not.toMatch(/\bat .*\.(ts|js):\d|node_modules|FST_/);
        const [pointer, code] = request.error ?? [];
        if (pointer !== undefined) expect(answer.json().errors[0]).toMatchObject({ pointer, code });
      }
      expect([german.json().status, english.json().type]).toEqual([request.status, german.json().type]);
      expect(german.json().title).not.toBe(english.json().title);
      expect(await api().store.head()).toBe(before);
    },
  );
});

describe("what looks unusual and is right", () => {
  it.each<[string, InjectOptions]>([
    ["a byte order mark", { payload: '\ufeff{"title":"x"}' }],
    [
      "charset=UTF8",
      { payload: '{"title":"x"}', headers: { "content-type": 'application/json;charset="UTF8"' } },
    ],
    ["escaped quotes and colons within texts", { payload: '{"title":"\\"a\\":\\\\","description":"{:,:}"}' }],
    [
      "Accept-Language in rubbish",
      { payload: '{"title":"x"}', headers: { "accept-language": ";;q=x,,*;q=9" } },
    ],
  ])("%s", async (_, { payload, headers }) => {
    const answer = await send(
      { ...incident(String(payload)), headers: { ...JSON_TYPE, ...headers } } as BadRequest,
      null,
    );
    expect([answer.statusCode, answer.payload]).toEqual([201, expect.stringContaining("revision")]);
  });

  it("a parameter given several times instead of with commas", async () => {
    const answer = await send({ url: "/v1/open-points?state=open&state=waiting", status: 200 }, null);
    expect(answer.statusCode).toBe(200);
  });
});

function send(
  { status: _, error: __, answers: ___, headers, ...request }: BadRequest,
  language: string | null,
) {
  return api().app.inject({
    ...request,
    headers: {
      authorization: `Bearer ${api().as("admin").key}`,
      ...(language === null ? {} : { "accept-language": language }),
      ...headers,
    },
  });
}
