import { randomUUID } from "node:crypto";
import { createParamDecorator, type ExecutionContext, Injectable, type PipeTransform } from "@nestjs/common";
import type { FastifyRequest } from "fastify";
import { type CommandContext, derivedUuid, Fingerprints } from "klartext/nest";
import { actorOf, callerOf } from "../access/caller.ts";
import { expectationMessage } from "./fields/field-problem.ts";
import { unreadable } from "./validation.pipe.ts";

const RequestItself = createParamDecorator((_: unknown, context: ExecutionContext) =>
  context.switchToHttp().getRequest<FastifyRequest>(),
);

/**
 * Turns a request into the context of its command. With an `Idempotency-Key` the command's id follows from the key
 * and its sender, so that a repeated request is the same command, also after a restart and on another node.
 */
@Injectable()
export class CommandContextPipe implements PipeTransform<FastifyRequest, CommandContext> {
  readonly #fingerprints: Fingerprints;

  constructor(fingerprints: Fingerprints) {
    this.#fingerprints = fingerprints;
  }

  transform(request: FastifyRequest): CommandContext {
    const caller = callerOf(request);
    const key = idempotencyKeyOf(request);
    if (key === undefined) return { commandId: randomUUID(), actor: actorOf(caller) };
    return {
      commandId: derivedUuid("command", caller.keyId, key),
      actor: actorOf(caller),
      request: this.#fingerprints.of(
        request.method,
        request.url,
        request.headers["if-match"] ?? "",
        JSON.stringify(request.body ?? null),
      ),
    };
  }
}

/** Parameter: under which id, and for whom, a command runs. */
export const InContext = () => RequestItself(CommandContextPipe);

function idempotencyKeyOf(request: FastifyRequest): string | undefined {
  const key = request.headers["idempotency-key"];
  if (key === undefined) return undefined;
  if (typeof key === "string" && /^[\x21-\x7e]{1,200}$/.test(key)) return key;
  throw unreadable([{ pointer: "header/Idempotency-Key", message: expectationMessage("idempotency_key") }]);
}
