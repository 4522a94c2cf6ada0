import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
  UseInterceptors,
} from "@nestjs/common";
import { Reflector } from "@nestjs/core";
import type { FastifyRequest } from "fastify";
import { map, type Observable } from "rxjs";
import type { CommandAnswer } from "../http/command-answer.ts";
import { type TextsOfFields, WordingCheck } from "./wording-check.ts";

const FIELDS = "klartext:internal-texts";

/** Adds to a command's answer what the wording check warns of in its internal texts. Refuses and keeps nothing. */
@Injectable()
export class InternalTextsInterceptor implements NestInterceptor<CommandAnswer, CommandAnswer> {
  readonly #reflector: Reflector;
  readonly #wording: WordingCheck;

  constructor(reflector: Reflector, wording: WordingCheck) {
    this.#reflector = reflector;
    this.#wording = wording;
  }

  intercept(context: ExecutionContext, next: CallHandler<CommandAnswer>): Observable<CommandAnswer> {
    const fields = this.#reflector.get<readonly string[]>(FIELDS, context.getHandler());
    const { body } = context.switchToHttp().getRequest<FastifyRequest>();
    return next.handle().pipe(
      map((answer) => {
        const warnings = this.#wording.internal(textsOf(body, fields));
        return { ...answer, warnings: [...(answer.warnings ?? []), ...warnings] };
      }),
    );
  }
}

/** The route takes texts that only the organization itself reads, in these fields. */
export function TakesInternalTexts(...fields: string[]): MethodDecorator {
  return applyDecorators(SetMetadata(FIELDS, fields), UseInterceptors(InternalTextsInterceptor));
}

function textsOf(body: unknown, fields: readonly string[]): TextsOfFields {
  const sent = new Map<string, unknown>(Object.entries(body ?? {}));
  return Object.fromEntries(
    fields.flatMap((field) => {
      const text = sent.get(field);
      return typeof text === "string" ? [[`/${field}`, text.trim()]] : [];
    }),
  );
}
