import { StoreUnavailable } from "klartext/event-sourcing";
import { InvalidCursor } from "klartext/read-model";
import { expectationMessage } from "./fields/field-problem.ts";
import { Problem, problemKindOf } from "./problem.ts";
import { methodNotAllowed, problemOf } from "./problems.ts";
import { invalidFields } from "./validation.pipe.ts";

describe("problem documents", () => {
  it("say type, title, status and detail in the reader's language (RFC 9457)", () => {
    const problem = new Problem(
      "gone",
      { de: "Vorbei.", en: "Over." },
      { extensions: { since: "2026-11-21" } },
    );
    expect(problem.document("de")).toEqual({
      type: "urn:klartext:problem:gone",
      title: "Das gilt nicht mehr",
      status: 410,
      detail: "Vorbei.",
      since: "2026-11-21",
    });
    expect(problem.document("en")).toMatchObject({ title: "This is no longer valid", detail: "Over." });
  });

  it("name each field with what is expected, and no more than a hundred", () => {
    const message = expectationMessage("integer", { min: 1, max: 500 });
    const problem = invalidFields(
      Array.from({ length: 200 }, (_, index) => ({ pointer: `/${index}`, message })),
    );
    expect(problem.document("en").errors).toHaveLength(100);
    expect(problem.document("de").errors?.[7]).toEqual({
      pointer: "/7",
      code: "integer",
      detail: "Erwartet wird eine ganze Zahl von 1 bis 500.",
    });
  });

  it("tell nothing of an unexpected error but that it was ours", () => {
    const { type, status, detail } = problemOf(new TypeError("secret of /srv/data")).document("en");
    expect([type, status]).toEqual(["urn:klartext:problem:internal-error", 500]);
    expect(detail).not.toContain("secret");
  });

  it.each([
    [new InvalidCursor("x"), 400, {}],
    [new StoreUnavailable("disk full"), 503, { "Retry-After": "2" }],
    [Object.assign(new Error(), { statusCode: 413 }), 413, {}],
    [Object.assign(new Error(), { statusCode: 404 }), 404, {}],
    [Object.assign(new Error(), { statusCode: 502 }), 500, {}],
    [methodNotAllowed(["GET", "PUT"]), 405, { Allow: "GET, PUT" }],
    ["not even an error", 500, {}],
  ])("answer %s", (error, status, headers) => {
    const problem = problemOf(error);
    expect([problem.status, problem.headers]).toEqual([status, headers]);
  });

  it("have a kind for every status", () => {
    expect([404, 418, 507].map(problemKindOf)).toEqual(["not-found", "malformed-request", "internal-error"]);
  });
});
