import { applyDecorators } from "@nestjs/common";
import { ApiExtraModels, ApiResponse, getSchemaPath } from "@nestjs/swagger";
import { expectationMessage } from "./fields/field-problem.ts";
import { Problem, ProblemDocument, problemKindOf } from "./problem.ts";
import { invalidFields } from "./validation.pipe.ts";

const descriptions: Record<number, string> = {
  400: "The request cannot be read, or fields are missing or wrong; `errors` names each field.",
  401: "A valid key is missing.",
  403: "The role of this key may not do that.",
  404: "There is no such thing.",
  406: "This format is not available.",
  409: "A rule stands against it; `detail` says it in words, `code` for programs.",
  410: "No longer valid; `detail` says how to go on.",
  412: "The state has changed since the ETag in If-Match.",
  413: "The request is too large.",
  415: "This format is not accepted.",
  422: "This Idempotency-Key belongs to another request; or texts were refused, and `errors` or `findings` names each place.",
  503: "Not possible at the moment; nothing was accepted. Try again after `Retry-After` seconds.",
};

/** Documents the problem documents that a route may answer with. */
export function ApiProblems(...statuses: number[]): MethodDecorator {
  return applyDecorators(
    ApiExtraModels(ProblemDocument),
    ...statuses.map((status) => {
      const description = descriptions[status] ?? "Problem";
      return ApiResponse({ status, description, content: problemContent(exampleOf(status, description)) });
    }),
  );
}

/** Documents what any route may answer with, and clients need not tell apart. */
export function ApiOtherProblems(): MethodDecorator {
  return applyDecorators(
    ApiExtraModels(ProblemDocument),
    ApiResponse({
      status: "default",
      description: "Any other problem, such as 405, 408, 414, 431 or 500, in the same form.",
      content: problemContent(exampleOf(500, "The request could not be carried out.")),
    }),
  );
}

function problemContent(example: ProblemDocument) {
  return { "application/problem+json": { schema: { $ref: getSchemaPath(ProblemDocument) }, example } };
}

function exampleOf(status: number, detail: string): ProblemDocument {
  const words = { de: detail, en: detail };
  if (status === 400) {
    const day = { pointer: "/dueOn", message: expectationMessage("day") };
    return invalidFields([day]).document("en");
  }
  if (status === 409) {
    return new Problem(
      "rule-broken",
      { ...words, en: "The point is closed; reopen it first." },
      { code: "point-finished" },
    ).document("en");
  }
  return new Problem(problemKindOf(status), words).document("en");
}
