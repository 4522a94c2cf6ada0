import { createParamDecorator, type ExecutionContext } from "@nestjs/common";
import type { FastifyRequest } from "fastify";
import { Problem } from "./problem.ts";

/** A strong ETag is the stream's revision: equal tags, equal state. */
export function etagOf(revision: number): string {
  return `"${revision}"`;
}

/** The revision that `If-Match` names; `undefined` without the header or with `*`. */
export function revisionOf(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined || ifMatch.trim() === "*") return undefined;
  const match = /^"(\d{1,9})"$/.exec(ifMatch.trim());
  if (match === null) throw malformedIfMatch();
  return Number(match[1]);
}

/** Parameter: the revision that the caller looked at, if it says so. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext) =>
  revisionOf(context.switchToHttp().getRequest<FastifyRequest>().headers["if-match"]),
);

function malformedIfMatch(): Problem {
  return new Problem("malformed-request", {
    de: 'If-Match nennt ein einzelnes starkes ETag, so wie es geliefert wurde, zum Beispiel "7".',
    en: 'If-Match names a single strong ETag as it was delivered, for example "7".',
  });
}
