import { createParamDecorator, type ExecutionContext } from "@nestjs/common";
import type { FastifyRequest } from "fastify";
import { expectationMessage } from "./fields/field-problem.ts";
import type { Problem } from "./problem.ts";
import { unreadable } from "./validation.pipe.ts";

/** What has never been changed has the revision of a stream that is not there yet. */
export const UNCHANGED = -1;
const UNCHANGED_TAG = '"unchanged"';

/** A strong ETag is the stream's revision: equal tags, equal state. */
export function etagOf(revision: number): string {
  return revision === UNCHANGED ? UNCHANGED_TAG : `"${revision}"`;
}

/** Documents the header. */
export const etagHeader = {
  description: "The revision it has now, for `If-Match`.",
  schema: { type: "string" },
  example: '"3"',
} as const;

/** The revision that `If-Match` names; `undefined` without the header or with `*`. */
export function revisionOf(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined || ifMatch.trim() === "*") return undefined;
  if (ifMatch.trim() === UNCHANGED_TAG) return UNCHANGED;
  const match = /^"(0|[1-9]\d{0,8})"$/.exec(ifMatch.trim());
  if (match === null) throw malformedIfMatch();
  return Number(match[1]);
}

/** Parameter: the revision that the caller looked at, if it says so. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext) =>
  revisionOf(context.switchToHttp().getRequest<FastifyRequest>().headers["if-match"]),
);

function malformedIfMatch(): Problem {
  return unreadable([{ pointer: "header/If-Match", message: expectationMessage("etag") }]);
}
