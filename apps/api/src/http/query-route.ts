import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  type Type,
  UseGuards,
  UseInterceptors,
} from "@nestjs/common";
import { ApiHeader, ApiOperation, ApiResponse } from "@nestjs/swagger";
import type { FastifyRequest } from "fastify";
import { FreshReads, looksLikePosition } from "klartext/nest";
import { from, type Observable, switchMap } from "rxjs";
import { Allows } from "../access/access.guard.ts";
import type { Permission } from "../access/permissions.ts";
import { ApiOtherProblems, ApiProblems } from "./api-problems.ts";
import { etagHeader } from "./etag.ts";
import { expectationMessage } from "./fields/field-problem.ts";
import { UnreadPartsGuard } from "./unread-parts.guard.ts";
import { unreadable } from "./validation.pipe.ts";

/** Lets a query wait until it can show what was acknowledged before. */
@Injectable()
export class FreshReadsInterceptor implements NestInterceptor {
  readonly #freshReads: FreshReads;

  constructor(freshReads: FreshReads) {
    this.#freshReads = freshReads;
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const asked = context.switchToHttp().getRequest<FastifyRequest>().headers["klartext-position"];
    return from(this.#freshReads.catchUp(positionOf(asked))).pipe(switchMap(() => next.handle()));
  }
}

export interface QueryRouteOptions {
  readonly summary: string;
  readonly description?: string;
  readonly permission: Permission;
  /** What it answers with; none for what is not JSON. */
  readonly answer?: Type | [Type];
  /** One thing by its id, which may not be there. */
  readonly mayBeMissing?: boolean;
  /** The answer carries an ETag for the next change. */
  readonly withEtag?: boolean;
}

/** A route that answers a query: who may, how fresh, how it is documented. */
export function QueryRoute(options: QueryRouteOptions): MethodDecorator {
  return applyDecorators(
    Allows(options.permission),
    UseGuards(UnreadPartsGuard),
    UseInterceptors(FreshReadsInterceptor),
    ApiOperation({
      summary: options.summary,
      ...(options.description === undefined ? {} : { description: options.description }),
    }),
    ApiHeader({
      name: "Klartext-Position",
      required: false,
      description: "Show at least this position: the one from a command's answer, also from another node.",
      schema: { type: "string" },
    }),
    ...(options.answer === undefined
      ? []
      : [
          ApiResponse({
            status: 200,
            description: "What was asked for.",
            type: options.answer,
            ...(options.withEtag ? { headers: { ETag: etagHeader } } : {}),
          }),
        ]),
    ApiOtherProblems(),
    ApiProblems(400, 401, 403, ...(options.mayBeMissing ? [404] : []), 410, 503),
  );
}

function positionOf(asked: string | string[] | undefined): string | null {
  if (asked === undefined) return null;
  if (typeof asked === "string" && looksLikePosition(asked)) return asked;
  throw unreadable([{ pointer: "header/Klartext-Position", message: expectationMessage("position") }]);
}
