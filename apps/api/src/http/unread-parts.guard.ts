import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from "@nestjs/common";
import { ROUTE_ARGS_METADATA } from "@nestjs/common/constants.js";
import { RouteParamtypes } from "@nestjs/common/enums/route-paramtypes.enum.js";
import { Reflector } from "@nestjs/core";
import type { FastifyRequest } from "fastify";
import { expectationMessage } from "./fields/field-problem.ts";
import { Problem } from "./problem.ts";
import { escapePointer, type FieldMessage, invalidFields } from "./validation.pipe.ts";

const FORM = "klartext:takes-a-form";

/** The route reads a form (`multipart/form-data`) instead of JSON. */
export const TakesForm = () => SetMetadata(FORM, true);

/**
 * Refuses parameters and bodies that a route does not read: whoever sends them expects an effect, and would take the
 * answer for a yes.
 */
@Injectable()
export class UnreadPartsGuard implements CanActivate {
  readonly #reflector: Reflector;

  constructor(reflector: Reflector) {
    this.#reflector = reflector;
  }

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const takesForm = this.#reflector.get<true | undefined>(FORM, context.getHandler()) ?? false;
    if (request.isMultipart() && !takesForm) throw notJson();
    const unread = [
      ...(reads(RouteParamtypes.QUERY, context) ? [] : unknownNames("query", request.query)),
      ...(takesForm || reads(RouteParamtypes.BODY, context) ? [] : unknownBody(request.body)),
    ];
    if (unread.length > 0) throw invalidFields(unread);
    return true;
  }
}

function reads(part: RouteParamtypes, context: ExecutionContext): boolean {
  const parameters: object =
    Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), context.getHandler().name) ?? {};
  return Object.keys(parameters).some((key) => key.startsWith(`${part}:`));
}

function unknownBody(body: unknown): FieldMessage[] {
  if (body === undefined) return [];
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return unknownNames("", body);
  return [{ pointer: "", message: expectationMessage("object") }];
}

function unknownNames(prefix: string, part: unknown): FieldMessage[] {
  return Object.keys(part ?? {}).map((name) => ({
    pointer: `${prefix}/${escapePointer(name)}`,
    message: expectationMessage("unknown"),
  }));
}

function notJson(): Problem {
  return new Problem("unsupported-media-type", {
    de: "Hier wird kein Formular erwartet, sondern Content-Type application/json in UTF-8.",
    en: "Expected is no form here, but the Content-Type application/json in UTF-8.",
  });
}
