import { applyDecorators } from "@nestjs/common";
import { ApiExtraModels, ApiResponse, getSchemaPath } from "@nestjs/swagger";
import { ProblemDocument } from "./problem.ts";

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
  422: "This Idempotency-Key belongs to another request.",
  503: "Not possible at the moment; nothing was accepted. Try again after `Retry-After` seconds.",
};

/** Documents the problem documents that a route may answer with. */
export function ApiProblems(...statuses: number[]): MethodDecorator {
  return applyDecorators(
    ApiExtraModels(ProblemDocument),
    ...statuses.map((status) =>
      ApiResponse({
        status,
        description: descriptions[status] ?? "Problem",
        content: { "application/problem+json": { schema: { $ref: getSchemaPath(ProblemDocument) } } },
      }),
    ),
  );
}
